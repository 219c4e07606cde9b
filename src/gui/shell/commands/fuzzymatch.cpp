// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/commands/fuzzymatch.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace {

constexpr int none = std::numeric_limits<int>::min() / 2;
constexpr int found = 10;
constexpr int beginsWord = 35;
constexpr int follows = 30;
constexpr int isWhole = 15; ///< the word ends where a word of the text ends, too
constexpr int longestWord = 64;
constexpr int longestText = 256;

/// One unit for one unit, so that places stay true.
QString folded(const QString &text)
{
    QString result = text.left(longestText);
    for (QChar &c : result) {
        const QString parts = c.decomposition();
        c = (parts.isEmpty() || c.decompositionTag() != QChar::Canonical ? c : parts.front())
                .toCaseFolded();
    }
    return result;
}

bool isWordStart(const QString &text, int place)
{
    if (place == 0)
        return true;
    const QChar before = text.at(place - 1);
    const QChar c = text.at(place);
    return !before.isLetterOrNumber() || (c.isUpper() && before.isLower());
}

bool isWordEnd(const QString &text, int place)
{
    return place + 1 == text.size() || !text.at(place + 1).isLetterOrNumber();
}

/// The best way to have each letter at each place, filled in letter by letter.
class Table {
public:
    Table(const QString &word, const QString &text)
        : m_word(folded(word.left(longestWord)))
        , m_text(text.left(longestText))
        , m_folded(folded(text))
        , m_best(std::size_t(m_word.size()), std::vector<int>(std::size_t(m_text.size()), none))
        , m_from(std::size_t(m_word.size()), std::vector<int>(std::size_t(m_text.size()), -1))
    {
        for (int letter = 0; letter < m_word.size(); ++letter)
            fill(letter);
    }

    [[nodiscard]] std::optional<FuzzyMatch> best() const
    {
        const std::vector<int> &last = m_best.back();
        int end = -1;
        int score = none;
        for (int place = 0; place < int(last.size()); ++place) {
            const int here = last[std::size_t(place)]
                + (isWordEnd(m_text, place) && last[std::size_t(place)] > none ? isWhole : 0);
            if (here > score) {
                score = here;
                end = place;
            }
        }
        if (end < 0 || score < found * int(m_word.size()))
            return std::nullopt;
        return FuzzyMatch{.score = score - int(m_text.size()) / 2, .places = placesTo(end)};
    }

private:
    void fill(int letter)
    {
        int before = none; // best of the former letter, at any place that leaves a gap
        int beforeAt = -1;
        for (int place = 0; place < m_text.size(); ++place) {
            if (letter > 0 && place > 1 && valueAt(letter - 1, place - 2) > before) {
                before = valueAt(letter - 1, place - 2);
                beforeAt = place - 2;
            }
            if (m_folded.at(place) == m_word.at(letter))
                put(letter, place, before, beforeAt);
        }
    }

    void put(int letter, int place, int before, int beforeAt)
    {
        const int own = found + (isWordStart(m_text, place) ? beginsWord : 0);
        if (letter == 0)
            return set(letter, place, own - std::min(place, 15), -1);
        const int run = place > 0 ? valueAt(letter - 1, place - 1) : none;
        const int gap = before > none ? before - 5 - std::min(place - beforeAt, 10) : none;
        if (run > none && run + follows >= gap)
            set(letter, place, own + run + follows, place - 1);
        else if (gap > none)
            set(letter, place, own + gap, beforeAt);
    }

    void set(int letter, int place, int score, int from)
    {
        m_best[std::size_t(letter)][std::size_t(place)] = score;
        m_from[std::size_t(letter)][std::size_t(place)] = from;
    }

    [[nodiscard]] int valueAt(int letter, int place) const
    {
        return m_best[std::size_t(letter)][std::size_t(place)];
    }

    [[nodiscard]] QList<int> placesTo(int end) const
    {
        QList<int> places;
        for (int letter = int(m_word.size()) - 1; letter >= 0; --letter) {
            places.prepend(end);
            end = m_from[std::size_t(letter)][std::size_t(end)];
        }
        return places;
    }

    QString m_word;
    QString m_text;
    QString m_folded;
    std::vector<std::vector<int>> m_best;
    std::vector<std::vector<int>> m_from;
};

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &word, const QString &text)
{
    if (word.isEmpty())
        return FuzzyMatch{};
    if (text.isEmpty())
        return std::nullopt;
    return Table(word, text).best();
}
