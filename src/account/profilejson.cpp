// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/profilejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

using namespace Qt::Literals::StringLiterals;
using Condition = DecodedProfiles::Condition;

namespace {

constexpr int currentVersion = 1;

/// In the order of enum Region.
constexpr std::array regionNames{"global"_L1, "us"_L1, "eu"_L1, "au"_L1};
constexpr auto demoWord = "demo"_L1;
constexpr auto accountWord = "account"_L1;
constexpr auto sessionWord = "session"_L1;
constexpr auto keyStoreWord = "keystore"_L1;

QJsonObject written(const Profile &profile)
{
    const bool isDemo = profile.kind == Profile::Kind::Demo;
    const bool forSession = profile.keyPlace == Profile::KeyPlace::Session;
    return {
        {"id"_L1, profile.id.toString(QUuid::WithoutBraces)},
        {"kind"_L1, isDemo ? demoWord : accountWord},
        {"name"_L1, profile.name},
        {"colour"_L1, profile.colour},
        {"region"_L1, regionNames.at(std::size_t(profile.region))},
        {"base_url"_L1, profile.ownBaseUrl.toString()},
        {"read_only"_L1, profile.readOnly},
        {"history_days"_L1, int(profile.historyDepth.count())},
        {"subaccount"_L1, profile.subaccount},
        {"subaccount_name"_L1, profile.subaccountName},
        {"key"_L1, forSession ? sessionWord : keyStoreWord},
        {"hidden"_L1, profile.hidden},
    };
}

/// Reads one entry. A member of another type than expected makes it unreadable.
class EntryReader {
public:
    explicit EntryReader(const QJsonObject &entry)
        : m_entry(entry)
    {
    }

    [[nodiscard]] std::optional<Profile> read()
    {
        Profile profile;
        profile.id = QUuid::fromString(text("id"_L1));
        profile.kind = word("kind"_L1, accountWord, demoWord) == demoWord ? Profile::Kind::Demo
                                                                          : Profile::Kind::Account;
        profile.name = text("name"_L1);
        profile.colour = text("colour"_L1);
        profile.region = region();
        profile.ownBaseUrl = QUrl(text("base_url"_L1), QUrl::StrictMode);
        profile.readOnly = flag("read_only"_L1);
        profile.historyDepth = std::chrono::days(number("history_days"_L1, 5));
        profile.subaccount = text("subaccount"_L1);
        profile.subaccountName = text("subaccount_name"_L1);
        profile.keyPlace = word("key"_L1, keyStoreWord, sessionWord) == sessionWord
            ? Profile::KeyPlace::Session
            : Profile::KeyPlace::KeyStore;
        profile.hidden = flag("hidden"_L1);
        if (profile.id.isNull() || (profile.ownBaseUrl.isEmpty() && !text("base_url"_L1).isEmpty()))
            m_readable = false;
        return m_readable ? std::optional(profile) : std::nullopt;
    }

private:
    QJsonValue member(QLatin1StringView name, QJsonValue::Type type)
    {
        const QJsonValue value = m_entry.value(name);
        m_readable &= value.isUndefined() || value.type() == type;
        return value;
    }

    QString text(QLatin1StringView name) { return member(name, QJsonValue::String).toString(); }
    bool flag(QLatin1StringView name) { return member(name, QJsonValue::Bool).toBool(); }

    int number(QLatin1StringView name, int fallback)
    {
        const QJsonValue value = member(name, QJsonValue::Double);
        return value.isUndefined() ? fallback : value.toInt();
    }

    QString word(QLatin1StringView name, QLatin1StringView first, QLatin1StringView second)
    {
        const QString value = member(name, QJsonValue::String).toString(first);
        m_readable &= value == first || value == second;
        return value;
    }

    Region region()
    {
        const QString name = member("region"_L1, QJsonValue::String).toString(regionNames.front());
        const auto found = std::find(regionNames.begin(), regionNames.end(), name);
        if (found != regionNames.end())
            return Region(found - regionNames.begin());
        m_readable = false;
        return Region::Global;
    }

    const QJsonObject &m_entry;
    bool m_readable = true;
};

/// False if \p profile can't stand in \p list as it is.
bool appended(ProfileList &list, const Profile &profile)
{
    if (profile.kind == Profile::Kind::Account)
        return list.add(profile).hasValue();
    Profile demo = profile;
    demo.name = demoProfile().name; // is in the language of today
    return !list.edit(demo) && list.move(demo.id, list.profiles().size() - 1);
}

Condition readEntries(const QJsonArray &entries, ProfileList &list)
{
    Condition condition = Condition::Good;
    for (const auto entry : entries) {
        const QJsonObject object = entry.toObject();
        const std::optional<Profile> profile = EntryReader(object).read();
        if (!profile || !appended(list, *profile))
            condition = Condition::Damaged;
    }
    return condition;
}

} // namespace

QByteArray profilesToJson(const ProfileList &list)
{
    QJsonArray entries;
    for (const Profile &profile : list.profiles())
        entries.append(written(profile));
    const QJsonObject root{{"version"_L1, currentVersion}, {"profiles"_L1, entries}};
    return QJsonDocument(root).toJson();
}

DecodedProfiles profilesFromJson(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const int version = root.value("version"_L1).toInt();
    if (version > currentVersion)
        return {Condition::Newer, {}};
    const QJsonValue entries = root.value("profiles"_L1);
    if (version < 1 || !entries.isArray())
        return {Condition::Damaged, {}};
    DecodedProfiles decoded;
    decoded.condition = readEntries(entries.toArray(), decoded.list);
    return decoded;
}
