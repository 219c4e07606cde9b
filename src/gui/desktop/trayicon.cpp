// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desktop/trayicon.h"

#include "core/retranslation.h"
#include "gui/widgets/colours.h"
#include "gui/widgets/icons.h"

#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QPalette>
#include <QSystemTrayIcon>

namespace {

/// The icon of the program; a disc at its corner says that there is something to know.
QIcon iconFor(const TrayState &state)
{
    const QIcon plain = programIcon();
    if (state == TrayState())
        return plain;
    const Ink ink = state.inDoubt > 0 || state.worse > 0 ? Ink::Bad : Ink::Doubtful;
    QIcon marked;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap = plain.pixmap(QSize(size, size), 1.0);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Qt::white, size / 16.0));
        painter.setBrush(Colours::of(ink, QPalette(Qt::white)));
        painter.drawEllipse(QRectF(size * 0.5, size * 0.5, size * 0.45, size * 0.45));
        painter.end();
        marked.addPixmap(pixmap);
    }
    return marked;
}

} // namespace

bool TrayIcon::isAvailable()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

TrayIcon::TrayIcon(QObject *parent)
    : QObject(parent)
    , m_menu(std::make_unique<QMenu>())
    , m_state(m_menu->addAction(QString()))
    , m_show(m_menu->addAction(QString()))
    , m_newSearch(m_menu->addAction(bundledIcon(QStringLiteral("edit-find")), QString()))
    , m_quit(m_menu->addAction(bundledIcon(QStringLiteral("application-exit")), QString()))
    , m_icon(std::make_unique<QSystemTrayIcon>())
{
    m_state->setEnabled(false);
    m_menu->insertSeparator(m_show);
    m_menu->insertSeparator(m_quit);
    m_menu->setDefaultAction(m_show);
    connect(m_show, &QAction::triggered, this, &TrayIcon::showRequested);
    connect(m_newSearch, &QAction::triggered, this, &TrayIcon::newSearchRequested);
    connect(m_quit, &QAction::triggered, this, &TrayIcon::quitRequested);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason != QSystemTrayIcon::Context)
                    emit showRequested();
            });
    m_icon->setContextMenu(m_menu.get());
    m_icon->setIcon(iconFor(m_shown));
    keepTranslated(this, &TrayIcon::retranslate);
    m_icon->show();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::showState(const TrayState &state)
{
    if (std::exchange(m_shown, state) == state)
        return;
    m_icon->setIcon(iconFor(state));
    retranslate();
}

QStringList TrayIcon::words(const TrayState &state)
{
    QStringList lines{QStringLiteral("Outpost")};
    if (state.isPaused)
        lines.append(tr("Paused by SMTP2GO"));
    if (state.inDoubt > 0)
        lines.append(tr("%n change(s) in doubt", nullptr, state.inDoubt));
    if (state.worse > 0)
        lines.append(tr("%n sender(s) got worse", nullptr, state.worse));
    return lines;
}

void TrayIcon::retranslate()
{
    const QStringList lines = words(m_shown);
    m_show->setText(tr("&Show window"));
    m_newSearch->setText(tr("&New search"));
    m_quit->setText(tr("&Quit"));
    m_state->setText(lines.size() > 1 ? lines.mid(1).join(QStringLiteral(" · "))
                                      : tr("Nothing to report"));
    m_icon->setToolTip(lines.join(QLatin1Char('\n')));
}
