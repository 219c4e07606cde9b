// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/usagetext.h"

#include <QByteArrayList>

namespace {

constexpr qsizetype numbersASnapshot = 3;
constexpr qsizetype longestId = 64;

QByteArray numbersOf(const UsageSnapshot &snapshot)
{
    return ' ' + QByteArray::number(snapshot.at.toSecsSinceEpoch()) + ' '
        + QByteArray::number(snapshot.used) + ' ' + QByteArray::number(snapshot.size);
}

bool isKept(const QByteArray &id)
{
    return !id.isEmpty() && id.size() <= longestId
        && std::none_of(id.begin(), id.end(), [](char letter) { return letter <= ' '; });
}

UsageSeries seriesIn(const QByteArrayList &words)
{
    UsageSeries series;
    for (qsizetype i = 1; i + numbersASnapshot <= words.size(); i += numbersASnapshot) {
        bool isTime = false;
        const qint64 time = words[i].toLongLong(&isTime);
        const UsageSnapshot snapshot{QDateTime::fromSecsSinceEpoch(time, Qt::UTC),
                                     words[i + 1].toLongLong(), words[i + 2].toLongLong()};
        if (isTime && (series.isEmpty() || series.last().at < snapshot.at))
            series += snapshot;
    }
    return series;
}

} // namespace

QByteArray usageText(const UsageSeriesById &series)
{
    QByteArray text;
    for (auto one = series.cbegin(); one != series.cend(); ++one) {
        const QByteArray id = one.key().toUtf8();
        if (!isKept(id))
            continue;
        text += id;
        for (const UsageSnapshot &snapshot : one.value())
            text += numbersOf(snapshot);
        text += '\n';
    }
    return text;
}

UsageSeriesById usageSeriesIn(const QByteArray &text)
{
    UsageSeriesById all;
    const QByteArrayList lines = text.split('\n');
    for (const QByteArray &line : lines) {
        const QByteArrayList words = line.split(' ');
        const UsageSeries series = seriesIn(words);
        if (isKept(words.first()) && !series.isEmpty())
            all.insert(QString::fromUtf8(words.first()), series);
    }
    return all;
}
