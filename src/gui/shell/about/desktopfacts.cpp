// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/about/desktopfacts.h"

#include "gui/widgets/icons.h"

#include <QAccessible>
#include <QApplication>
#include <QLocale>
#include <QProxyStyle>
#include <QScreen>
#include <QStyle>
#include <QSysInfo>
#include <QWidget>

namespace {

QString variable(const char *name)
{
    return qEnvironmentVariable(name, QStringLiteral("not set"));
}

QString sizeText(const QSize &size)
{
    return QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
}

/// Of what is below the program's own adjustments.
QString styleName()
{
    const QStyle *style = QApplication::style();
    while (const auto *proxy = qobject_cast<const QProxyStyle *>(style))
        style = proxy->baseStyle();
    return style->name();
}

QString screenText(const QScreen &screen)
{
    return QStringLiteral("%1, scale %2, %3 dpi, %4 Hz, %5 bit")
        .arg(sizeText(screen.size()))
        .arg(screen.devicePixelRatio())
        .arg(qRound(screen.logicalDotsPerInch()))
        .arg(qRound(screen.refreshRate()))
        .arg(screen.depth());
}

} // namespace

QList<Fact> desktopVersions()
{
    return {
        {QStringLiteral("Outpost"), QStringLiteral(OUTPOST_VERSION)},
        {QStringLiteral("Qt"),
         QStringLiteral("%1, built with %2")
             .arg(QLatin1String(qVersion()), QLatin1String(QT_VERSION_STR))},
        {QStringLiteral("System"),
         QStringLiteral("%1, %2 %3, %4")
             .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
                  QSysInfo::currentCpuArchitecture())},
        {QStringLiteral("Desktop"),
         QStringLiteral("%1 (%2)").arg(variable("XDG_CURRENT_DESKTOP"),
                                       variable("XDG_SESSION_TYPE"))},
        {QStringLiteral("Platform plugin"), QGuiApplication::platformName()},
        {QStringLiteral("Style"), styleName()},
    };
}

FactGroup displayFacts(const QWidget &window)
{
    FactGroup group{.title = QStringLiteral("Display"), .facts = {}};
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (int i = 0; i < screens.size(); ++i) {
        const bool isOwn = screens.at(i) == window.screen();
        group.facts.append(
            {QStringLiteral("Screen %1").arg(i + 1),
             screenText(*screens.at(i)) + (isOwn ? QStringLiteral(" (window)") : QString())});
    }
    group.facts += {
        {QStringLiteral("Window"), sizeText(window.size())},
        {QStringLiteral("Font"),
         QStringLiteral("%1, %2 pt").arg(window.font().family()).arg(window.font().pointSizeF())},
        {QStringLiteral("Colours"),
         isDark(window.palette()) ? QStringLiteral("dark") : QStringLiteral("light")},
        {QStringLiteral("Locale"),
         QStringLiteral("%1, system %2").arg(QLocale().name(), QLocale::system().name())},
        {QStringLiteral("Direction"),
         QApplication::isRightToLeft() ? QStringLiteral("right to left")
                                       : QStringLiteral("left to right")},
        {QStringLiteral("Screen reader"),
         QAccessible::isActive() ? QStringLiteral("yes") : QStringLiteral("no")},
    };
    return group;
}
