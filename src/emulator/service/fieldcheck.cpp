// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/service/fieldcheck.h"

#include "emulator/search/dateparser.h"
#include "emulator/service/suppressionlist.h"
#include "emulator/world/account.h"
#include "emulator/world/eventkind.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <array>
#include <cmath>

namespace Emulator {

namespace {

constexpr double largestPage = 1000;
constexpr double largestCount = 2'147'483'647;

// The sizes of plan that the contract lists.
constexpr std::array<int, 17> planSizes{
    2'000,   5'000,   10'000,  20'000,    30'000,    40'000,    50'000,    60'000,    80'000,
    100'000, 250'000, 500'000, 1'000'000, 2'000'000, 3'000'000, 5'000'000, 10'000'000};

bool isDomain(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[^\\s@,;.]+(\\.[^\\s@,;.]+)+\\z"));
    return form.match(text).hasMatch();
}

bool isMailAddress(const QString &text)
{
    static const QRegularExpression local(QStringLiteral("\\A[^\\s@,;]+\\z"));
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && local.match(text.first(at)).hasMatch() && isDomain(text.mid(at + 1));
}

QString allowedEvents()
{
    QStringList names;
    for (const char *name : eventNames)
        names += QLatin1StringView(name);
    return names.join(QLatin1StringView(", "));
}

bool isText(const QJsonValue &value)
{
    return value.isString();
}

bool isTextList(const QJsonValue &value)
{
    const QJsonArray items = value.toArray();
    return value.isArray() && std::all_of(items.begin(), items.end(), isText);
}

QString wrongDate(const QJsonValue &value)
{
    if (value.isString() && parsedDate(value.toString()))
        return {};
    return QStringLiteral("was expecting a date, e.g. 2026-03-01T12:00:00Z");
}

QString wrongPageSize(const QJsonValue &value)
{
    const double size = value.toDouble();
    if (value.isDouble() && size >= 1 && size <= largestPage && std::floor(size) == size)
        return {};
    return QStringLiteral("was expecting a whole number from 1 to 1000");
}

QString wrongEvents(const QJsonValue &value)
{
    if (!isTextList(value))
        return QStringLiteral("was expecting a flat list of event types");
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items) {
        if (!eventKindOf(item.toString()))
            return QStringLiteral("found '%1' but the allowed event types are: %2")
                .arg(item.toString(), allowedEvents());
    }
    return {};
}

bool isSuppressionKind(const QJsonValue &value)
{
    return value.isString() && suppressionKindOf(value.toString()).has_value();
}

QString wrongSuppressionKinds(const QJsonValue &value)
{
    const QJsonArray items = value.toArray();
    if (value.isArray() && std::all_of(items.begin(), items.end(), isSuppressionKind))
        return {};
    return QStringLiteral("was expecting a list of manual, spam, unsubscribe, bounce, compliance");
}

QString wrongWord(const QJsonValue &value, const QStringList &words)
{
    if (value.isString() && words.contains(value.toString()))
        return {};
    return QStringLiteral("was expecting one of %1").arg(words.join(QLatin1StringView(", ")));
}

QString wrongCount(const QJsonValue &value)
{
    const double count = value.toDouble(-1);
    if (count >= 0 && count <= largestCount && std::floor(count) == count)
        return {};
    return QStringLiteral("was expecting a whole number");
}

QString wrongPlan(const QJsonValue &value)
{
    const bool isSold = value.isDouble()
        && std::ranges::any_of(planSizes, [&](int size) { return value.toDouble() == size; });
    return isSold ? QString() : QStringLiteral("was expecting a size of plan, e.g. 10000");
}

QString wrongAddress(const QJsonValue &value)
{
    if (isMailAddress(value.toString()))
        return {};
    return QStringLiteral("was expecting one e-mail address");
}

QString wrongAddressOrDomain(const QJsonValue &value)
{
    if (isMailAddress(value.toString()) || isDomain(value.toString()))
        return {};
    return QStringLiteral("was expecting one e-mail address or domain");
}

QString wrongAddressesOrDomains(const QJsonValue &value)
{
    const QJsonArray items = value.toArray();
    const bool isList = value.isArray() && std::all_of(items.begin(), items.end(), isText);
    for (const QJsonValue &item : items) {
        const QString wrong = wrongAddressOrDomain(item);
        if (!wrong.isEmpty())
            return wrong;
    }
    return isList ? QString()
                  : QStringLiteral("was expecting a list of e-mail addresses and domains");
}

// What the service makes of other letters isn't documented, so nobody should rely on it.
QString wrongDomain(const QJsonValue &value)
{
    static const QRegularExpression form(
        QStringLiteral("\\A[a-zA-Z0-9-]{1,63}(\\.[a-zA-Z0-9-]{1,63})+\\z"));
    return form.match(value.toString()).hasMatch() ? QString()
                                                   : QStringLiteral("was expecting a domain");
}

QString wrongSubdomain(const QJsonValue &value)
{
    static const QRegularExpression form(
        QStringLiteral("\\A[a-zA-Z0-9_-]{1,63}(\\.[a-zA-Z0-9_-]{1,63})*\\z"));
    return form.match(value.toString()).hasMatch() ? QString()
                                                   : QStringLiteral("was expecting a subdomain");
}

QString wrongAccess(const QJsonValue &value)
{
    const QJsonObject access = value.toObject();
    const QJsonValue ids = access.value(QLatin1StringView("subaccounts"));
    const QJsonValue future = access.value(QLatin1StringView("future_subaccounts"));
    const bool isWell = value.isObject() && (ids.isUndefined() || isTextList(ids))
        && (future.isUndefined() || future.isBool());
    return isWell ? QString()
                  : QStringLiteral("was expecting an object of subaccounts and future_subaccounts");
}

QString wrongRegion(const QJsonValue &value)
{
    if (value.isString() && regionOf(value.toString()))
        return {};
    return QStringLiteral("was expecting one of us, eu, au");
}

} // namespace

QString complaint(const QJsonValue &value, FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return value.isString() ? QString() : QStringLiteral("was expecting a string");
    case FieldType::Flag:
        return value.isBool() ? QString() : QStringLiteral("was expecting true or false");
    case FieldType::TextList:
        return isTextList(value) ? QString() : QStringLiteral("was expecting a list of strings");
    case FieldType::Date:
        return wrongDate(value);
    case FieldType::PageSize:
        return wrongPageSize(value);
    case FieldType::EventList:
        return wrongEvents(value);
    case FieldType::RegionName:
        return wrongRegion(value);
    case FieldType::Name:
        return value.toString().trimmed().isEmpty() ? QStringLiteral("was expecting a name")
                                                    : QString();
    case FieldType::Address:
        return wrongAddress(value);
    case FieldType::AddressOrDomain:
        return wrongAddressOrDomain(value);
    case FieldType::AddressOrDomainList:
        return wrongAddressesOrDomains(value);
    case FieldType::Domain:
        return wrongDomain(value);
    case FieldType::Subdomain:
        return wrongSubdomain(value);
    case FieldType::SubaccountAccess:
        return wrongAccess(value);
    case FieldType::SenderMode:
        return wrongWord(
            value,
            {QStringLiteral("whitelist"), QStringLiteral("blacklist"), QStringLiteral("disabled")});
    case FieldType::SuppressionKind:
        return isSuppressionKind(value) ? QString()
                                        : wrongSuppressionKinds(QJsonArray{QJsonValue()});
    case FieldType::SuppressionKindList:
        return wrongSuppressionKinds(value);
    case FieldType::Direction:
        return wrongWord(value, {QStringLiteral("asc"), QStringLiteral("desc")});
    case FieldType::StateName:
        return wrongWord(value,
                         {QStringLiteral("all"), QStringLiteral("active"), QStringLiteral("closed"),
                          QStringLiteral("suspended")});
    case FieldType::HistoryGroup:
        return wrongWord(value,
                         {QStringLiteral("email_address"), QStringLiteral("username"),
                          QStringLiteral("domain"), QStringLiteral("subaccount")});
    case FieldType::PlanSize:
        return wrongPlan(value);
    case FieldType::Count:
        return wrongCount(value);
    }
    Q_UNREACHABLE();
}

} // namespace Emulator
