// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/service/suppressionfilter.h"

#include "emulator/search/dateparser.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

namespace Emulator {

namespace {

using Name = QLatin1StringView;

constexpr std::chrono::days defaultDepth{30};

bool matches(const QString &text, const QString &wish, Match match)
{
    return match == Match::Part ? text.contains(wish, Qt::CaseInsensitive)
                                : text.compare(wish, Qt::CaseInsensitive) == 0;
}

bool matchesOne(const QString &text, const QStringList &wishes, Match match)
{
    return wishes.isEmpty() || std::ranges::any_of(wishes, [&](const QString &wish) {
               return matches(text, wish, match);
           });
}

bool matchesWildcard(const QString &text, const QString &wildcard)
{
    if (wildcard.isEmpty())
        return true;
    const QString pattern = QRegularExpression::escape(wildcard).replace(Name("\\*"), Name(".*"));
    const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
    return expression.match(text).hasMatch(); // clazy:exclude=use-static-qregularexpression
}

/// The field \p single and the list \p several say the same thing.
QStringList wishesIn(const QJsonObject &body, Name single, Name several)
{
    QStringList wishes;
    const QJsonArray list = body.value(several).toArray();
    for (const QJsonValue &item : list)
        wishes += item.toString();
    const QString one = body.value(single).toString();
    if (!one.isEmpty())
        wishes += one;
    return wishes;
}

Instant dateIn(const QJsonObject &body, Name name, Instant otherwise)
{
    return parsedDate(body.value(name).toString()).value_or(otherwise);
}

} // namespace

bool SuppressionFilter::allows(const Suppression &suppression, Instant now) const
{
    const QString kind = nameOf(suppression.kind);
    return suppression.account == account && suppression.holds(now) && suppression.time >= start
        && suppression.time < end && (kinds.isEmpty() || kinds.contains(kind))
        && (address.isEmpty() || matches(suppression.address, address, Match::Whole))
        && matchesWildcard(suppression.address, wildcard)
        && matchesOne(suppression.address, recipients, match) && matchesOne(kind, reasons, match);
}

SuppressionFilter suppressionFilterOf(const QJsonObject &body, Instant now)
{
    const Instant midnight = std::chrono::floor<std::chrono::days>(now);
    return {.account = body.value(Name("subaccount_id")).toString(),
            .address = body.value(Name("email_address")).toString(),
            .wildcard = body.value(Name("wildcard")).toString(),
            .recipients = wishesIn(body, Name("recipient"), Name("recipients")),
            .reasons = wishesIn(body, Name("reason"), Name("reasons")),
            .kinds = wishesIn(body, Name("suppression_type"), Name("suppression_types")),
            .match = body.value(Name("fuzzy")).toBool() ? Match::Part : Match::Whole,
            .start = dateIn(body, Name("start_date"), midnight - defaultDepth),
            .end = dateIn(body, Name("end_date"), midnight)};
}

} // namespace Emulator
