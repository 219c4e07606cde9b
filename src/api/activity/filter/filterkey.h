// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringView>
#include <array>
#include <optional>

/// What a condition of a filter looks at.
enum class FilterKey : quint8 {
    Text, ///< bare words, without a key
    From,
    To,
    Subject,
    Event,
    User,
    Subaccount,
    EmailId,
    Header,
    Reply,
    Host,
    Since,
    Until,
};

/// Every key but Text, in the order in which completion and help offer them.
inline constexpr std::array filterKeys{
    FilterKey::From,  FilterKey::To,         FilterKey::Subject, FilterKey::Event,
    FilterKey::User,  FilterKey::Subaccount, FilterKey::EmailId, FilterKey::Header,
    FilterKey::Reply, FilterKey::Host,       FilterKey::Since,   FilterKey::Until,
};

/// How the values of a key are to be read.
enum class FilterValueKind : quint8 {
    Substring, ///< contains it, in any case
    Exact, ///< is it, letter by letter
    Event, ///< filterKinds()
    Subaccount, ///< a name in any case, or '#' and an id
    Time, ///< filterTime(); one value only
};

/// How it is typed, without the colon: "from"; empty for Text.
[[nodiscard]] QLatin1StringView filterKeyName(FilterKey key);

/// The other way round, in any case; nothing for what is no key.
[[nodiscard]] std::optional<FilterKey> filterKeyOf(QStringView name);

[[nodiscard]] FilterValueKind filterValueKind(FilterKey key);

/// What the key finds, in the person's language, for completion: "Sender contains".
[[nodiscard]] QString filterKeyMeaning(FilterKey key);

/// The key whose name is nearest to what was mistyped; nothing if none is near.
[[nodiscard]] std::optional<FilterKey> nearestFilterKey(QStringView name);
