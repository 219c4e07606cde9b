// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/filter/filterkey.h"

#include "api/activity/filter/nearest.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Spelling {
    QLatin1StringView name;
    FilterValueKind values;
    const char *meaning;
};

constexpr auto context = "FilterKey";

// In the order of FilterKey.
constexpr std::array spellings{
    Spelling{{},
             FilterValueKind::Substring,
             QT_TRANSLATE_NOOP("FilterKey", "E-mail ID, subject, To, recipient or Bcc contains")},
    Spelling{"from"_L1, FilterValueKind::Substring,
             QT_TRANSLATE_NOOP("FilterKey", "Sender contains")},
    Spelling{"to"_L1, FilterValueKind::Substring,
             QT_TRANSLATE_NOOP("FilterKey", "Recipient contains")},
    Spelling{"subject"_L1, FilterValueKind::Substring,
             QT_TRANSLATE_NOOP("FilterKey", "Subject contains")},
    Spelling{"event"_L1, FilterValueKind::Event,
             QT_TRANSLATE_NOOP("FilterKey", "Kind of event is")},
    Spelling{"user"_L1, FilterValueKind::Exact, QT_TRANSLATE_NOOP("FilterKey", "Username is")},
    Spelling{"sub"_L1, FilterValueKind::Subaccount,
             QT_TRANSLATE_NOOP("FilterKey", "Subaccount is")},
    Spelling{"id"_L1, FilterValueKind::Exact, QT_TRANSLATE_NOOP("FilterKey", "E-mail ID is")},
    Spelling{"header"_L1, FilterValueKind::Substring,
             QT_TRANSLATE_NOOP("FilterKey", "Has a header, or Name=text in it")},
    Spelling{"reply"_L1, FilterValueKind::Substring,
             QT_TRANSLATE_NOOP("FilterKey", "Server reply, reason or error contains")},
    Spelling{"host"_L1, FilterValueKind::Substring,
             QT_TRANSLATE_NOOP("FilterKey", "Host or IP address contains")},
    Spelling{"since"_L1, FilterValueKind::Time,
             QT_TRANSLATE_NOOP("FilterKey", "From a time on: 2h, today, 2026-11-24")},
    Spelling{"until"_L1, FilterValueKind::Time,
             QT_TRANSLATE_NOOP("FilterKey", "Up to a time: 30m, yesterday, 2026-11-24T10:00")},
};
static_assert(spellings.size() == filterKeys.size() + 1);

const Spelling &spellingOf(FilterKey key)
{
    return spellings.at(std::size_t(key));
}

} // namespace

QLatin1StringView filterKeyName(FilterKey key)
{
    return spellingOf(key).name;
}

std::optional<FilterKey> filterKeyOf(QStringView name)
{
    const auto found = std::find_if(filterKeys.begin(), filterKeys.end(), [name](FilterKey key) {
        return name.compare(filterKeyName(key), Qt::CaseInsensitive) == 0;
    });
    return found == filterKeys.end() ? std::nullopt : std::optional(*found);
}

FilterValueKind filterValueKind(FilterKey key)
{
    return spellingOf(key).values;
}

QString filterKeyMeaning(FilterKey key)
{
    return QCoreApplication::translate(context, spellingOf(key).meaning);
}

std::optional<FilterKey> nearestFilterKey(QStringView name)
{
    QStringList names;
    for (const FilterKey key : filterKeys)
        names += filterKeyName(key);
    return filterKeyOf(nearestOf(name, names));
}
