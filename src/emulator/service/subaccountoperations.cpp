// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/service/subaccountoperations.h"

#include "emulator/random.h"
#include "emulator/search/queryid.h"
#include "emulator/service/envelope.h"
#include "emulator/service/errors.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace Emulator {

namespace {

using Name = QLatin1StringView;

constexpr qint64 defaultPageSize = 100;
constexpr qint64 smallestDedicated = 100'000;

qint64 pageSizeIn(const QJsonObject &body)
{
    return body.value(Name("page_size")).toInteger(defaultPageSize);
}

bool isNamed(const Subaccount &subaccount, const QString &term, bool fuzzy)
{
    const QStringList fields{subaccount.wish.name, subaccount.wish.email, subaccount.id};
    return std::ranges::any_of(fields, [&](const QString &field) {
        return fuzzy ? field.contains(term, Qt::CaseInsensitive) : field == term;
    });
}

bool isWanted(const Subaccount &subaccount, const QJsonObject &body)
{
    const QString state = body.value(Name("states")).toString(QStringLiteral("all"));
    if (state != Name("all") && state != nameOf(subaccount.state).toLower())
        return false;
    const QJsonArray terms = body.value(Name("search_terms")).toArray();
    const bool fuzzy = body.value(Name("fuzzy_search")).toBool(true);
    return terms.isEmpty() || std::any_of(terms.begin(), terms.end(), [&](const QJsonValue &term) {
               return isNamed(subaccount, term.toString(), fuzzy);
           });
}

bool comesBefore(const Subaccount *a, const Subaccount *b)
{
    const int order = a->wish.name.compare(b->wish.name, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : a->id < b->id;
}

SubaccountWish wishIn(const QJsonObject &body)
{
    SubaccountWish wish;
    wish.name = body.value(Name("fullname")).toString();
    wish.email = body.value(Name("subaccount_email")).toString();
    wish.planSize = body.value(Name("limit")).toInteger(wish.planSize);
    wish.dedicatedIp = body.value(Name("dedicated_ip")).toBool();
    wish.archiving = body.value(Name("archiving")).toBool();
    wish.enforce2fa = body.value(Name("enforce_2fa")).toBool();
    wish.sms = body.value(Name("enable_sms")).toBool();
    wish.smsLimit = body.value(Name("sms_limit")).toInteger(wish.smsLimit);
    return wish;
}

SubaccountChange changeIn(const QJsonObject &body)
{
    const auto flag = [&body](Name field) {
        const QJsonValue value = body.value(field);
        return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
    };
    const auto number = [&body](Name field) {
        const QJsonValue value = body.value(field);
        return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
    };
    const QJsonValue name = body.value(Name("fullname"));
    return {.name = name.isString() ? std::optional(name.toString()) : std::nullopt,
            .planSize = number(Name("limit")),
            .dedicatedIp = flag(Name("dedicated_ip")),
            .archiving = flag(Name("archiving")),
            .enforce2fa = flag(Name("enforce_2fa")),
            .sms = flag(Name("enable_sms")),
            .smsLimit = number(Name("sms_limit"))};
}

QString idIn(const QJsonObject &body)
{
    return body.value(Name("id")).toString();
}

/// Closing and reopening may name the address beside the id: then it must be the subaccount's.
bool isMeant(const Subaccount *subaccount, const QJsonObject &body)
{
    const QJsonValue email = body.value(Name("email"));
    return subaccount && (!email.isString() || email.toString() == subaccount->wish.email);
}

Answer notFound(const QJsonObject &body, const QString &requestId)
{
    return impossible(requestId,
                      QStringLiteral("There is no subaccount with the id %1").arg(idIn(body)));
}

Answer dedicatedNeedsMore(const QString &requestId)
{
    return impossible(requestId,
                      QStringLiteral("A dedicated IP needs a limit of more than 100000"));
}

/// Here the service answers with a sentence in place of an object.
Answer said(const QString &requestId, const QString &sentence)
{
    JsonWriter out;
    out.beginObject();
    out.field(Name("request_id"), requestId);
    out.field(Name("data"), sentence);
    out.endObject();
    return {.body = out.json()};
}

} // namespace

SubaccountOperations::SubaccountOperations(const Options &options, const SubaccountUsage &usage)
    : m_list(options.seed, options.subaccounts)
    , m_usage(usage)
    , m_marks(hashOf(options.seed, 0x5aU), options.tokenLife)
{
}

void SubaccountOperations::writePlan(JsonWriter &out, const Subaccount &subaccount,
                                     Instant now) const
{
    const qint64 used = m_usage.planUsed(subaccount, now);
    out.field(Name("id"), subaccount.id);
    out.field(Name("plan_size"), subaccount.wish.planSize);
    out.field(Name("plan_used"), used);
    out.field(Name("plan_remaining"), std::max<qint64>(0, subaccount.wish.planSize - used));
    out.field(Name("state"), nameOf(subaccount.state));
    out.flag(Name("dedicated_ip"), subaccount.wish.dedicatedIp);
}

void SubaccountOperations::writeFound(JsonWriter &out, const Subaccount &subaccount,
                                      Instant now) const
{
    out.beginObject();
    out.field(Name("name"), subaccount.wish.name);
    out.field(Name("email"), subaccount.wish.email);
    writePlan(out, subaccount, now);
    out.endObject();
}

void SubaccountOperations::writeWhole(JsonWriter &out, const Subaccount &subaccount,
                                      Instant now) const
{
    out.field(Name("name"), subaccount.wish.name);
    writePlan(out, subaccount, now);
    out.flag(Name("archiving"), subaccount.wish.archiving);
    out.flag(Name("enforce_2fa"), subaccount.wish.enforce2fa);
    out.flag(Name("sms_enabled"), subaccount.wish.sms);
    out.field(Name("sms_limit"), subaccount.wish.smsLimit);
}

SubaccountOperations::Found SubaccountOperations::found(const QJsonObject &body) const
{
    Found found;
    for (const Subaccount &subaccount : m_list.all()) {
        if (isWanted(subaccount, body))
            found.push_back(&subaccount);
    }
    std::ranges::sort(found, comesBefore);
    if (body.value(Name("sort_direction")).toString() == Name("desc"))
        std::ranges::reverse(found);
    return found;
}

Answer SubaccountOperations::search(const QJsonObject &body, const QString &requestId,
                                    TokenFate fate, Instant now) const
{
    const quint32 query = queryIdOf(body);
    const auto offset
        = m_marks.offset(body.value(Name("continue_token")).toString(), query, fate, now);
    if (const auto *error = std::get_if<FieldError>(&offset))
        return invalidField(requestId, *error);
    const Found all = found(body);
    const qint64 total = std::ssize(all);
    const qint64 begin = std::min(std::get<qint64>(offset), total);
    const qint64 end = std::min(begin + pageSizeIn(body), total);
    return answered(requestId, [&](JsonWriter &out) {
        out.field(Name("continue_token"),
                  end < total ? m_marks.token({end, query}, now) : QString());
        out.name(Name("subaccounts"));
        out.beginArray();
        for (qint64 i = begin; i < end; ++i)
            writeFound(out, *all[static_cast<std::size_t>(i)], now);
        out.endArray();
        out.field(Name("total_count"), total);
    });
}

Answer SubaccountOperations::add(const QJsonObject &body, const QString &requestId)
{
    const SubaccountWish wish = wishIn(body);
    if (wish.dedicatedIp && wish.planSize <= smallestDedicated)
        return dedicatedNeedsMore(requestId);
    const Subaccount added = m_list.add(wish);
    return answered(requestId, [&](JsonWriter &out) { writeWhole(out, added, {}); });
}

Answer SubaccountOperations::edit(const QJsonObject &body, const QString &requestId, Instant now)
{
    const Subaccount *subaccount = m_list.find(idIn(body));
    if (!subaccount)
        return notFound(body, requestId);
    const SubaccountChange change = changeIn(body);
    if (change.dedicatedIp.value_or(subaccount->wish.dedicatedIp)
        && change.planSize.value_or(subaccount->wish.planSize) <= smallestDedicated)
        return dedicatedNeedsMore(requestId);
    m_list.change(idIn(body), change);
    return answered(requestId,
                    [&](JsonWriter &out) { writeWhole(out, *m_list.find(idIn(body)), now); });
}

Answer SubaccountOperations::close(const QJsonObject &body, const QString &requestId, Instant now)
{
    const Subaccount *subaccount = m_list.find(idIn(body));
    if (!isMeant(subaccount, body))
        return notFound(body, requestId);
    if (subaccount->state != SubaccountState::Active)
        return impossible(requestId, QStringLiteral("Only an active subaccount can be closed"));
    m_list.close(idIn(body), now);
    return said(requestId, QStringLiteral("%1 is closed now").arg(subaccount->wish.email));
}

Answer SubaccountOperations::reopen(const QJsonObject &body, const QString &requestId, Instant now)
{
    const Subaccount *subaccount = m_list.find(idIn(body));
    if (!isMeant(subaccount, body))
        return notFound(body, requestId);
    if (subaccount->state != SubaccountState::Closed)
        return impossible(requestId, QStringLiteral("Only a closed subaccount can be reopened"));
    m_list.reopen(idIn(body), now);
    return said(requestId, QStringLiteral("%1 is open again").arg(subaccount->wish.email));
}

qint64 SubaccountOperations::pageOf(const QJsonObject &body, Instant now) const
{
    return m_marks.pageOf(body.value(Name("continue_token")).toString(), pageSizeIn(body), now);
}

} // namespace Emulator
