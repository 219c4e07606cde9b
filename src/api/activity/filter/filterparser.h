// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/filter/filterreading.h"
#include "api/activity/filter/filterscanner.h"

/// Reads one text; see FilterReading for the grammar.
class FilterParser {
public:
    explicit FilterParser(QStringView text);

    [[nodiscard]] FilterReading read();

private:
    struct Value {
        QString text;
        qsizetype position;
        qsizetype length;
    };
    struct Flags {
        bool inverted = false;
        bool off = false;
    };

    [[nodiscard]] FilterExpression readAny();
    [[nodiscard]] FilterExpression readAll();
    [[nodiscard]] FilterExpression readItem();
    [[nodiscard]] Flags readFlags();
    [[nodiscard]] FilterExpression readBrackets();
    [[nodiscard]] FilterExpression readCondition(Flags flags);
    [[nodiscard]] FilterExpression readHeader();
    [[nodiscard]] QList<Value> readValues(QStringView before);
    void readValue(QList<Value> &values, QStringView before);
    void readQuoted(QList<Value> &values);
    void skipTooDeep();
    [[nodiscard]] FilterReading reading(const FilterExpression &expression) const;

    void checkSomethingRead();
    void checkEndOfValues();
    void checkEvents(const QList<Value> &values);
    void checkTime(FilterKey key, const QList<Value> &values, Flags flags, qsizetype begin);
    [[nodiscard]] bool isBeingTyped(const Value &value) const;

    /// At \p position; Incomplete if it is about what is still to be typed.
    void report(FilterProblem problem, qsizetype position, qsizetype length);
    void reportMissing(FilterProblem problem);

    QStringView m_text;
    FilterScanner m_scanner;
    QList<FilterProblem> m_problems;
    struct Time {
        FilterKey key;
        qsizetype position;
        qsizetype length;
    };
    QList<Time> m_times; ///< that are on
    int m_depth = 0;
    bool m_hasOuterBar = false;
};
