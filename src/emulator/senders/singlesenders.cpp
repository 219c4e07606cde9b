// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/senders/singlesenders.h"

#include "emulator/jsonwriter.h"
#include "emulator/senders/senderrequest.h"
#include "emulator/service/errors.h"

#include <QJsonObject>
#include <algorithm>
#include <array>

namespace Emulator {

namespace {

using Name = QLatin1StringView;

struct SeedAddress {
    QLatin1StringView account;
    QLatin1StringView address;
    bool hasClicked = true;
};

constexpr std::array seedAddresses{
    SeedAddress{Name(""), Name("alarmzentrale@example.com")},
    SeedAddress{Name(""), Name("j.grossmann@example.net")},
    SeedAddress{Name(""), Name("praktikum@example.org"), false},
    SeedAddress{Name("34mPq7"), Name("zoe@example.com")},
    SeedAddress{Name("9hJw2r"), Name("maggie.obrien@example.com"), false},
};

QString addressIn(const QJsonObject &body)
{
    return body.value(Name("email_address")).toString().toLower();
}

} // namespace

SingleSenders::SingleSenders(const Options &options)
    : m_form(options.answers)
    , m_clicks(options)
{
    for (const SeedAddress &seed : seedAddresses) {
        m_all.push_back({.account = seed.account, .address = seed.address});
        seed.hasClicked ? m_clicks.setAlways(seed.address) : m_clicks.setNever(seed.address);
    }
    std::ranges::sort(m_all, {}, &Sender::address);
}

bool SingleSenders::isVerified(const Sender &sender, Instant now) const
{
    return m_clicks.holds(sender.address, now);
}

bool SingleSenders::has(const QString &account, const QString &address) const
{
    return std::ranges::any_of(m_all, [&](const Sender &sender) {
        return sender.account == account
            && sender.address.compare(address, Qt::CaseInsensitive) == 0;
    });
}

int SingleSenders::countOf(const QString &account) const
{
    return static_cast<int>(std::ranges::count(m_all, account, &Sender::account));
}

// The request id stands inside `data`, in the documentation and live.
Answer SingleSenders::view(const QJsonObject &body, const QString &requestId, Instant now) const
{
    const QString account = accountIn(body);
    const QString wish = addressIn(body);
    JsonWriter out;
    out.beginObject();
    out.name(Name("data"));
    out.beginObject();
    out.field(Name("request_id"), requestId);
    out.name(Name("senders"));
    out.beginArray();
    for (const Sender &sender : m_all) {
        if (sender.account != account || !sender.address.contains(wish))
            continue;
        out.beginObject();
        out.field(Name("email_address"), sender.address);
        out.flag(Name("verified"), isVerified(sender, now));
        out.endObject();
    }
    out.endArray();
    out.endObject();
    out.endObject();
    return {.body = out.json()};
}

Answer SingleSenders::add(const QJsonObject &body, const QString &requestId, Instant now)
{
    Sender sender{.account = accountIn(body), .address = addressIn(body), .added = now};
    m_clicks.want(sender.address, now);
    if (has(sender.account, sender.address))
        return done(requestId);
    const auto place = std::ranges::upper_bound(m_all, sender.address, {}, &Sender::address);
    m_all.insert(place, std::move(sender));
    return done(requestId);
}

Answer SingleSenders::remove(const QJsonObject &body, const QString &requestId)
{
    const QString account = accountIn(body);
    const QString address = addressIn(body);
    if (!has(account, address))
        return impossible(requestId,
                          QStringLiteral("Failed to remove the single sender email - An error "
                                         "occurred deleting sender email %1 or it doesn't exist")
                              .arg(address));
    std::erase_if(m_all, [&](const Sender &sender) {
        return sender.account == account && sender.address == address;
    });
    return done(requestId);
}

/// The example and the schema of the documentation differ.
Answer SingleSenders::done(const QString &requestId) const
{
    JsonWriter out;
    out.beginObject();
    if (m_form == AnswerForm::Live)
        out.field(Name("just_returns_this"), QStringLiteral("ok"));
    else
        out.field(Name("request_id"), requestId);
    out.endObject();
    return {.body = out.json()};
}

} // namespace Emulator
