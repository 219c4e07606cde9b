// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/pagetext.h"

#include "api/activity/eventtable.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace {

QString escaped(QString text)
{
    return text.replace(u'\\', u"\\\\"_s)
        .replace(u'\n', u"\\n"_s)
        .replace(u'\r', u"\\r"_s)
        .replace(u'\t', u"\\t"_s)
        .replace(QChar(0), u"\\0"_s);
}

QString timeText(qint64 time)
{
    return time == EventPage::noTime
        ? u"-"_s
        : QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs);
}

QStringList rowLines(const EventTable &table, EventTable::Row row)
{
    const QLatin1StringView kind = wireName(table.kind(row));
    QStringList lines{u"event %1: %2 %3"_s.arg(QString::number(row), timeText(table.time(row)),
                                               kind.isEmpty() ? u"-"_s : QString(kind))};
    for (int i = 0; i < eventColumnCount; ++i) {
        const QString text = table.text(row, EventColumn(i));
        if (!text.isNull())
            lines += u"  %1 = [%2]"_s.arg(jsonKey(EventColumn(i)), escaped(text));
    }
    return lines;
}

} // namespace

QString textOf(const EventPage &page, const EventTable &table)
{
    QStringList lines;
    lines += u"total %1, repaired %2"_s.arg(page.totalEvents).arg(page.repairedBytes);
    lines += u"token [%1] %2"_s.arg(page.continueToken,
                                    QString::number(page.tokenExpiry.value_or(0)));
    lines += u"request [%1]"_s.arg(page.requestId);
    for (EventTable::Row row = 0; row < table.rowCount(); ++row)
        lines += rowLines(table, row);
    return lines.join(u'\n') + u'\n';
}

QString difference(const QString &expected, const QString &actual)
{
    const QStringList left = expected.split(u'\n');
    const QStringList right = actual.split(u'\n');
    QString lines;
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
        if (left.value(i) != right.value(i))
            lines += u"\n- %1\n+ %2"_s.arg(left.value(i), right.value(i));
    }
    return lines;
}
