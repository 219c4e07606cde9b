// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventkind.h"
#include "api/activity/filter/filterexpression.h"
#include "api/activity/filter/stringtest.h"
#include "api/activity/filter/subaccountnames.h"

#include <QDateTime>
#include <array>
#include <climits>

/// A filter in the form in which it is applied: a tree of tests.
struct FilterProgram {
    enum class Kind { All, Any, Strings, Kinds, Times };

    Kind kind = Kind::All;
    bool inverted = false;
    std::vector<FilterProgram> parts; ///< of All and Any

    StringTest strings; ///< of Strings
    std::size_t index = 0; ///< of Strings: which of these it is in the whole program

    std::array<bool, knownEventKinds.size() + 1> kinds{}; ///< of Kinds, by EventKind

    qint64 from = LLONG_MIN; ///< of Times: milliseconds since 1970, inclusive
    qint64 until = LLONG_MAX; ///< exclusive
};

/// What makes a FilterProgram of an expression.
class FilterCompiler {
public:
    FilterCompiler(const SubaccountNames &subaccounts, const QDateTime &now);

    /// \p filter must have nothing that is switched off, and not be empty.
    [[nodiscard]] FilterProgram compile(const FilterExpression &filter);

private:
    [[nodiscard]] FilterProgram compile(const FilterCondition &condition);
    [[nodiscard]] FilterProgram stringProgram(const FilterCondition &condition);
    [[nodiscard]] FilterProgram timeProgram(const FilterCondition &condition) const;

    const SubaccountNames &m_subaccounts;
    const QDateTime m_now;
    std::size_t m_stringTests = 0;
};
