// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preferencescodec.h"

#include "core/settingsstore.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

// In the order of their enums.
constexpr std::array appearances{"system"_L1, "light"_L1, "dark"_L1};
constexpr std::array zones{"local"_L1, "utc"_L1};
constexpr std::array styles{"iso"_L1, "locale"_L1};
constexpr std::array starts{"page"_L1, "last"_L1, "account"_L1};
constexpr std::array motions{"system"_L1, "always"_L1, "never"_L1};
constexpr std::array trays{"none"_L1, "icon"_L1, "keepsRunning"_L1};
constexpr std::array proxyUses{"system"_L1, "none"_L1, "manual"_L1};
constexpr std::array proxyKinds{"http"_L1, "socks5"_L1};
constexpr std::array passwordPlaces{"keystore"_L1, "session"_L1};

constexpr auto languageKey = "general/language"_L1;
constexpr auto appearanceKey = "window/appearance"_L1;
constexpr auto zoneKey = "time/zone"_L1;
constexpr auto styleKey = "time/style"_L1;
constexpr auto startKey = "start/opens"_L1;
constexpr auto startAccountKey = "start/account"_L1;
constexpr auto columnsKey = "activity/columns"_L1;
constexpr auto pageSizeKey = "activity/pageSize"_L1;
constexpr auto rangeKey = "activity/rangeSeconds"_L1;
constexpr auto sendersEveryKey = "senders/checkEveryMinutes"_L1;
constexpr auto motionKey = "desktop/reduceMotion"_L1;
constexpr auto trayKey = "desktop/tray"_L1;
constexpr auto proxyUseKey = "proxy/use"_L1;
constexpr auto proxyKindKey = "proxy/kind"_L1;
constexpr auto proxyHostKey = "proxy/host"_L1;
constexpr auto proxyPortKey = "proxy/port"_L1;
constexpr auto proxyUserKey = "proxy/user"_L1;
constexpr auto passwordPlaceKey = "proxy/passwordPlace"_L1;

template <typename Enum, std::size_t size>
Enum word(const SettingsStore &store, QLatin1StringView key,
          const std::array<QLatin1StringView, size> &words, Enum missing, Enum unknown)
{
    if (!store.contains(key))
        return missing;
    const auto found = std::find(words.begin(), words.end(), store.value(key).toString());
    return found == words.end() ? unknown : Enum(found - words.begin());
}

template <typename Enum, std::size_t size>
Enum word(const SettingsStore &store, QLatin1StringView key,
          const std::array<QLatin1StringView, size> &words)
{
    return word(store, key, words, Enum(), Enum());
}

template <typename Enum, std::size_t size>
QString wordOf(Enum value, const std::array<QLatin1StringView, size> &words)
{
    return words.at(std::size_t(value));
}

/// \p fallback for what is no number from 1 to \p most.
qint64 number(const SettingsStore &store, QLatin1StringView key, qint64 most, qint64 fallback)
{
    bool isNumber = false;
    const qint64 value = store.value(key).toLongLong(&isNumber);
    return isNumber && value >= 1 && value <= most ? value : fallback;
}

ActivityPreferences readActivity(const SettingsStore &store)
{
    constexpr qint64 longest = std::chrono::seconds(std::chrono::years(10)).count();
    ActivityPreferences activity;
    activity.columns = store.value(columnsKey).toStringList();
    activity.pageSize
        = int(number(store, pageSizeKey, ActivityPreferences::largestPage, activity.pageSize));
    activity.range = std::chrono::seconds(number(store, rangeKey, longest, activity.range.count()));
    return activity;
}

SenderPreferences readSenders(const SettingsStore &store)
{
    const qint64 minutes = number(store, sendersEveryKey, SenderPreferences::longest.count(), 0);
    return {.checkEvery = minutes < SenderPreferences::shortest.count()
                ? std::chrono::minutes(0)
                : std::chrono::minutes(minutes)};
}

ProxyPreferences readProxy(const SettingsStore &store)
{
    using Use = ProxyPreferences::Use;
    ProxyPreferences proxy;
    proxy.use = word(store, proxyUseKey, proxyUses, Use::System, Use::Manual);
    proxy.kind = word<ProxyPreferences::Kind>(store, proxyKindKey, proxyKinds);
    proxy.host = store.value(proxyHostKey).toString();
    proxy.port = quint16(number(store, proxyPortKey, 65535, 0));
    proxy.user = store.value(proxyUserKey).toString();
    proxy.passwordPlace
        = word<ProxyPreferences::PasswordPlace>(store, passwordPlaceKey, passwordPlaces);
    return proxy;
}

void keepActivity(const ActivityPreferences &activity, SettingsStore &store)
{
    store.setValue(columnsKey, activity.columns);
    store.setValue(pageSizeKey, activity.pageSize);
    store.setValue(rangeKey, qint64(activity.range.count()));
}

void keepProxy(const ProxyPreferences &proxy, SettingsStore &store)
{
    store.setValue(proxyUseKey, wordOf(proxy.use, proxyUses));
    store.setValue(proxyKindKey, wordOf(proxy.kind, proxyKinds));
    store.setValue(proxyHostKey, proxy.host);
    store.setValue(proxyPortKey, proxy.port);
    store.setValue(proxyUserKey, proxy.user);
    store.setValue(passwordPlaceKey, wordOf(proxy.passwordPlace, passwordPlaces));
}

} // namespace

Preferences readPreferences(const SettingsStore &store)
{
    Preferences preferences;
    preferences.language = store.value(languageKey).toString();
    preferences.appearance = word<Appearance>(store, appearanceKey, appearances);
    preferences.time = {.zone = word<TimeFormat::Zone>(store, zoneKey, zones),
                        .style = word<TimeFormat::Style>(store, styleKey, styles)};
    preferences.startUp = {.opens = word<StartUp::Opens>(store, startKey, starts),
                           .account = QUuid(store.value(startAccountKey).toString())};
    preferences.activity = readActivity(store);
    preferences.senders = readSenders(store);
    preferences.desktop
        = {.reduceMotion = word<DesktopPreferences::ReduceMotion>(store, motionKey, motions),
           .tray = word<DesktopPreferences::Tray>(store, trayKey, trays)};
    preferences.proxy = readProxy(store);
    return preferences;
}

void keepPreferences(const Preferences &preferences, const Preferences &before,
                     SettingsStore &store)
{
    if (preferences.language != before.language)
        store.setValue(languageKey, preferences.language);
    if (preferences.appearance != before.appearance)
        store.setValue(appearanceKey, wordOf(preferences.appearance, appearances));
    if (preferences.time != before.time) {
        store.setValue(zoneKey, wordOf(preferences.time.zone, zones));
        store.setValue(styleKey, wordOf(preferences.time.style, styles));
    }
    if (preferences.startUp != before.startUp) {
        store.setValue(startKey, wordOf(preferences.startUp.opens, starts));
        store.setValue(startAccountKey, preferences.startUp.account.toString(QUuid::WithoutBraces));
    }
    if (preferences.activity != before.activity)
        keepActivity(preferences.activity, store);
    if (preferences.senders != before.senders)
        store.setValue(sendersEveryKey, qint64(preferences.senders.checkEvery.count()));
    if (preferences.desktop != before.desktop) {
        store.setValue(motionKey, wordOf(preferences.desktop.reduceMotion, motions));
        store.setValue(trayKey, wordOf(preferences.desktop.tray, trays));
    }
    if (preferences.proxy != before.proxy)
        keepProxy(preferences.proxy, store);
}
