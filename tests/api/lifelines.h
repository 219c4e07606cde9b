// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/life/lifewords.h"

/// Events of an e-mail from short lines, for tables of tests.
namespace LifeLines {

/// 2026-02-05 10:00 UTC.
inline constexpr qint64 noon = 1'770'285'600'000;

/// "+14 delivered a 250 OK": seconds after noon ("?" for no date), the service's name of the kind,
/// recipient ("-" for none; "@b.example" is added to letters), and the reply.
[[nodiscard]] inline LifeEvent event(const QString &line)
{
    const QStringList words = line.trimmed().split(u' ');
    LifeEvent event;
    if (words.at(0) != QLatin1String("?"))
        event.time = noon + qint64(words.at(0).toDouble() * 1000);
    event.name = words.at(1);
    event.kind = eventKindOf(event.name.toLatin1());
    const QString to = words.value(2, QStringLiteral("a"));
    if (to != QLatin1String("-"))
        event.recipient = to.contains(u'@') ? to : to + QStringLiteral("@b.example");
    event.reply = words.mid(3).join(u' ');
    event.host = QStringLiteral("192.0.2.1");
    event.identity = qHash(line.trimmed()) | 1U;
    return event;
}

/// Lines separated by bars; "+30 try 451 later" is an attempt of the processed event before it.
[[nodiscard]] inline QList<LifeEvent> events(const QString &lines)
{
    QList<LifeEvent> list;
    const QStringList all = lines.split(u'|', Qt::SkipEmptyParts);
    for (const QString &line : all) {
        if (line.section(u' ', 1, 1, QString::SectionSkipEmpty) != QLatin1String("try")) {
            list.append(event(line));
            continue;
        }
        LifeEvent attempt
            = event(line.simplified().replace(QLatin1String(" try "), QLatin1String(" try - ")));
        attempt.origin = LifeEvent::Origin::Attempt;
        attempt.identity = 0;
        list.last().attempts.append(attempt);
    }
    return list;
}

} // namespace LifeLines
