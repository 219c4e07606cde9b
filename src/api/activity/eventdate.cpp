// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/eventdate.h"

#include <chrono>

namespace {

using std::chrono::milliseconds;

/// Takes parts of a date from the front of a text, as long as they are what they should be.
class DateText {
public:
    explicit DateText(std::string_view text)
        : m_rest(text)
    {
    }

    [[nodiscard]] bool isAtEnd() const { return m_rest.empty(); }

    bool take(std::string_view anyOf)
    {
        if (m_rest.empty() || anyOf.find(m_rest.front()) == std::string_view::npos)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    /// Exactly \p digits digits.
    std::optional<int> takeNumber(std::size_t digits)
    {
        if (m_rest.size() < digits)
            return std::nullopt;
        int number = 0;
        for (const char c : m_rest.substr(0, digits)) {
            if (c < '0' || c > '9')
                return std::nullopt;
            number = number * 10 + (c - '0');
        }
        m_rest.remove_prefix(digits);
        return number;
    }

    /// Digits as many as there are, as a fraction of a second cut to milliseconds.
    milliseconds takeFraction()
    {
        int scale = 100;
        int fraction = 0;
        for (; !m_rest.empty() && m_rest.front() >= '0' && m_rest.front() <= '9'; scale /= 10) {
            fraction += scale * (m_rest.front() - '0');
            m_rest.remove_prefix(1);
        }
        return milliseconds(fraction);
    }

private:
    std::string_view m_rest;
};

std::optional<milliseconds> takeDay(DateText &text)
{
    using namespace std::chrono;
    const auto y = text.takeNumber(4);
    const bool dashed = text.take("-");
    const auto m = text.takeNumber(2);
    const bool dashedTwice = text.take("-");
    const auto d = text.takeNumber(2);
    if (!y || !m || !d || !dashed || !dashedTwice || *y == 0)
        return std::nullopt;
    const year_month_day date{year(*y), month(unsigned(*m)), day(unsigned(*d))};
    if (!date.ok())
        return std::nullopt;
    return sys_days(date).time_since_epoch();
}

std::optional<milliseconds> takeClock(DateText &text)
{
    const auto hour = text.takeNumber(2);
    const bool colon = text.take(":");
    const auto minute = text.takeNumber(2);
    if (!hour || !minute || !colon || *hour > 23 || *minute > 59)
        return std::nullopt;
    milliseconds time = std::chrono::hours(*hour) + std::chrono::minutes(*minute);
    if (!text.take(":"))
        return time;
    const auto second = text.takeNumber(2);
    if (!second || *second > 60) // 60 is a leap second
        return std::nullopt;
    time += std::chrono::seconds(*second);
    return text.take(".,") ? time + text.takeFraction() : time;
}

std::optional<milliseconds> takeSignedOffset(DateText &text)
{
    const bool west = text.take("-");
    if (!west && !text.take("+"))
        return std::nullopt;
    const auto hours = text.takeNumber(2);
    text.take(":");
    const auto minutes = text.isAtEnd() ? std::optional(0) : text.takeNumber(2);
    if (!hours || !minutes || *hours > 23 || *minutes > 59)
        return std::nullopt;
    const milliseconds offset = std::chrono::hours(*hours) + std::chrono::minutes(*minutes);
    return west ? -offset : offset;
}

std::optional<milliseconds> takeOffset(DateText &text)
{
    if (text.isAtEnd() || text.take("Zz"))
        return milliseconds(0);
    text.take(" "); // "… 12:00:00 +0000", as Go prints it
    return takeSignedOffset(text);
}

/// Two digits; 100 and more where there are none.
unsigned pairAt(const char *text)
{
    const unsigned high = unsigned(text[0]) - '0';
    const unsigned low = unsigned(text[1]) - '0';
    return high < 10 && low < 10 ? high * 10 + low : 100;
}

/// As nearly all dates are: 2026-02-05T10:00:00Z. Nothing for what needs a closer look.
std::optional<qint64> usualDate(std::string_view text)
{
    using namespace std::chrono;
    if (text.size() != 20 || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':'
        || text[16] != ':' || text[19] != 'Z')
        return std::nullopt;
    const unsigned century = pairAt(text.data());
    const unsigned yearOfCentury = pairAt(text.data() + 2);
    const year_month_day day{year(int(century * 100 + yearOfCentury)),
                             month(pairAt(text.data() + 5)),
                             std::chrono::day(pairAt(text.data() + 8))};
    const unsigned hour = pairAt(text.data() + 11);
    const unsigned minute = pairAt(text.data() + 14);
    const unsigned second = pairAt(text.data() + 17);
    const bool isUsual = century > 0 && century < 100 && yearOfCentury < 100 && day.ok()
        && hour < 24 && minute < 60 && second < 60;
    if (!isUsual)
        return std::nullopt;
    const qint64 days = sys_days(day).time_since_epoch().count();
    return (((days * 24 + hour) * 60 + minute) * 60 + second) * 1000;
}

} // namespace

std::optional<qint64> parseEventDate(std::string_view text)
{
    if (const auto usual = usualDate(text))
        return usual;
    DateText rest(text);
    const auto day = takeDay(rest);
    if (!day)
        return std::nullopt;
    if (rest.isAtEnd())
        return day->count();
    if (!rest.take("Tt "))
        return std::nullopt;
    const auto clock = takeClock(rest);
    const auto offset = clock ? takeOffset(rest) : std::nullopt;
    if (!offset || !rest.isAtEnd())
        return std::nullopt;
    return (*day + *clock - *offset).count();
}
