// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stillness.h"

#include "gui/shell/queuestatusbar.h"
#include "gui/widgets/queuetext.h"
#include "support/seentexts.h"

#include <QApplication>
#include <QEventLoop>
#include <QLineEdit>
#include <QTimer>
#include <algorithm>
#include <utility>

namespace {

constexpr std::chrono::milliseconds interval{10}; ///< from one look to the next

bool isQueueIdle()
{
    const QString idle = QueueText::status({});
    const QWidgetList widgets = QApplication::allWidgets();
    return std::any_of(widgets.cbegin(), widgets.cend(), [&idle](const QWidget *widget) {
        const auto *field = qobject_cast<const QLineEdit *>(widget);
        return field && qobject_cast<const QueueStatusBar *>(field->parentWidget())
            && field->text() == idle;
    });
}

/// Of texts by place.
QString difference(const QMap<QString, QString> &a, const QMap<QString, QString> &b)
{
    for (auto text = b.cbegin(); text != b.cend(); ++text) {
        if (a.value(text.key()) != text.value())
            return QStringLiteral("%1: %2 <> %3")
                .arg(text.key(), a.value(text.key()), text.value());
    }
    return a == b ? QString() : QStringLiteral("some are gone");
}

} // namespace

/// QTRY_VERIFY would look more than once in the same moment, and then call anything still.
bool Stillness::comes()
{
    QEventLoop loop;
    QTimer looks;
    QObject::connect(&looks, &QTimer::timeout, &loop, [&] {
        if (isStill())
            loop.quit();
    });
    looks.start(interval);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    loop.exec();
    return m_lastChange.isEmpty();
}

bool Stillness::isStill()
{
    const Texts before = std::exchange(m_texts, texts());
    m_lastChange = isQueueIdle() ? difference(before, m_texts) : QStringLiteral("requests go on");
    return m_lastChange.isEmpty();
}

Stillness::Texts Stillness::texts() const
{
    Texts texts;
    const QList<SeenText> all = textsOf(m_window);
    for (const SeenText &seen : all) {
        if (!seen.where.contains(QLatin1String("QueueStatusBar"))) // it counts down
            texts[seen.where] += u'|' + seen.text;
    }
    return texts;
}
