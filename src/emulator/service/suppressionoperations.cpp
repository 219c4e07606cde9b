// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/service/suppressionoperations.h"

#include "emulator/random.h"
#include "emulator/search/queryid.h"
#include "emulator/service/envelope.h"
#include "emulator/service/errors.h"
#include "emulator/service/suppressionfilter.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace Emulator {

namespace {

using Name = QLatin1StringView;

constexpr qint64 pageSize = 100;
constexpr std::chrono::days oldForm{40};

// Without a zone; those that are older have been seen with microseconds.
QString textOf(Instant time, Instant now)
{
    const QDateTime date = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC);
    const QString seconds = date.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    return now - time < oldForm ? seconds : seconds + date.toString(QStringLiteral(".zzz'417'"));
}

void write(JsonWriter &out, const Suppression &suppression, Instant now)
{
    out.beginObject();
    out.field(Name("block_description"), suppression.description);
    out.field(Name("complaint"), suppression.complaint);
    out.field(Name("email_address"), suppression.address);
    out.field(Name("reason"), QString(nameOf(suppression.kind)));
    out.nothing(Name("subject"));
    out.field(Name("timestamp"), textOf(suppression.time, now));
    out.endObject();
}

} // namespace

SuppressionOperations::SuppressionOperations(const Options &options)
    : m_list(options.seed, options.clock())
    , m_marks(hashOf(options.seed, 0x5bU), options.tokenLife)
{
}

Answer SuppressionOperations::add(const QJsonObject &body, const QString &requestId, Instant now)
{
    const Suppression wish{.account = body.value(Name("subaccount_id")).toString(),
                           .address = body.value(Name("email_address")).toString(),
                           .kind = SuppressionKind::Manual,
                           .description = body.value(Name("block_description")).toString(),
                           .complaint = {},
                           .time = now};
    const Change change = m_list.add(wish);
    return answered(requestId, [&](JsonWriter &out) {
        out.flag(Name("added"), change == Change::Made);
        out.field(Name("block_description"), wish.description);
        out.field(Name("email_address"), wish.address);
    });
}

Answer SuppressionOperations::remove(const QJsonObject &body, const QString &requestId, Instant now)
{
    const QString account = body.value(Name("subaccount_id")).toString();
    const QString address = body.value(Name("email_address")).toString();
    const QJsonArray reasons = body.value(Name("reasons")).toArray();
    return answered(requestId, [&](JsonWriter &out) {
        out.name(Name("suppressions"));
        out.beginArray();
        for (const QJsonValue &reason : reasons) {
            const auto kind = suppressionKindOf(reason.toString());
            const Change change = m_list.remove(account, address, *kind, now);
            out.beginObject();
            out.field(Name("email_address"), address);
            out.field(Name("reason"), reason.toString());
            out.flag(Name("removed"), change == Change::Made);
            out.endObject();
        }
        out.endArray();
    });
}

SuppressionOperations::Found SuppressionOperations::found(const QJsonObject &body,
                                                          Instant now) const
{
    const SuppressionFilter filter = suppressionFilterOf(body, now);
    Found found;
    for (const Suppression &suppression : m_list.all()) {
        if (filter.allows(suppression, now))
            found.push_back(&suppression);
    }
    std::ranges::stable_sort(found, {}, &Suppression::time);
    if (body.value(Name("sort")).toString() != Name("asc"))
        std::ranges::reverse(found);
    return found;
}

Answer SuppressionOperations::view(const QJsonObject &body, const QString &requestId,
                                   TokenFate fate, Instant now) const
{
    const quint32 query = queryIdOf(body);
    const auto offset
        = m_marks.offset(body.value(Name("continue_token")).toString(), query, fate, now);
    if (const auto *error = std::get_if<FieldError>(&offset))
        return invalidField(requestId, *error);
    const Found all = found(body, now);
    const qint64 total = std::ssize(all);
    const qint64 begin = std::min(std::get<qint64>(offset), total);
    const qint64 end = std::min(begin + pageSize, total);
    return answered(requestId, [&](JsonWriter &out) {
        out.name(Name("continue_token"));
        end < total ? out.text(m_marks.token({end, query}, now)) : out.null();
        out.name(Name("results"));
        out.beginArray();
        for (qint64 i = begin; i < end; ++i)
            write(out, *all[static_cast<std::size_t>(i)], now);
        out.endArray();
        out.field(Name("total_results"), total);
    });
}

qint64 SuppressionOperations::pageOf(const QJsonObject &body, Instant now) const
{
    return m_marks.pageOf(body.value(Name("continue_token")).toString(), pageSize, now);
}

} // namespace Emulator
