// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QUuid>
#include <chrono>

/// Light or dark.
enum class Appearance { System, Light, Dark };

/// How times of day are written.
struct TimeFormat {
    enum class Zone { Local, Utc };
    enum class Style {
        Iso, ///< 2026-03-01 13:00:05
        Locale, ///< as the language of the system has it
    };

    Zone zone = Zone::Local;
    Style style = Style::Iso;

    friend bool operator==(const TimeFormat &, const TimeFormat &) = default;
};

/// What opens when the program starts without being told.
struct StartUp {
    enum class Opens { StartPage, LastAccount, Account };

    Opens opens = Opens::StartPage;
    QUuid account; ///< profile to open; only with Opens::Account

    friend bool operator==(const StartUp &, const StartUp &) = default;
};

/// How the activity page begins.
struct ActivityPreferences {
    static constexpr int largestPage = 1000;

    QStringList columns; ///< keys of the columns shown at first; empty: as Outpost has them
    int pageSize = largestPage; ///< events asked for at once, 1 to largestPage
    std::chrono::seconds range = std::chrono::hours(24); ///< back from now

    friend bool operator==(const ActivityPreferences &, const ActivityPreferences &) = default;
};

/// What is done about the senders while nobody looks.
struct SenderPreferences {
    static constexpr std::chrono::minutes shortest{5};
    static constexpr std::chrono::minutes longest{24 * 60};

    /// From one check in the background to the next, shortest to longest; 0: none.
    std::chrono::minutes checkEvery{0};

    friend bool operator==(const SenderPreferences &, const SenderPreferences &) = default;
};

/// How the program behaves beside others.
struct DesktopPreferences {
    enum class ReduceMotion { System, Always, Never };
    enum class Tray {
        None,
        Icon,
        KeepsRunning, ///< closing the window leaves the program there
    };

    ReduceMotion reduceMotion = ReduceMotion::System;
    Tray tray = Tray::None;

    friend bool operator==(const DesktopPreferences &, const DesktopPreferences &) = default;
};

/// The way to the network. Never holds the proxy's password.
struct ProxyPreferences {
    enum class Use { System, None, Manual };
    enum class Kind { Http, Socks5 };
    enum class PasswordPlace {
        KeyStore, ///< in the key store of the system
        Session, ///< in memory
    };

    Use use = Use::System;
    Kind kind = Kind::Http;
    QString host; ///< of Use::Manual, as the rest
    quint16 port = 0;
    QString user; ///< empty: the proxy asks for none
    PasswordPlace passwordPlace = PasswordPlace::KeyStore;

    friend bool operator==(const ProxyPreferences &, const ProxyPreferences &) = default;
};

/// What a person chooses in the settings dialog: a value.
struct Preferences {
    QString language; ///< "en", "de", …; empty: that of the system
    Appearance appearance = Appearance::System;
    TimeFormat time;
    StartUp startUp;
    ActivityPreferences activity;
    SenderPreferences senders;
    DesktopPreferences desktop;
    ProxyPreferences proxy;

    friend bool operator==(const Preferences &, const Preferences &) = default;
};
