// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/filter/filterkey.h"

#include <QList>
#include <QString>
#include <QStringList>

/// One condition: the key's field has one of the values. At least one value, none of them empty;
/// only Header may have none: the e-mail has that header.
struct FilterCondition {
    FilterKey key = FilterKey::Text;
    QStringList values;
    QString header = {}; ///< the name, isFilterHeaderName(); empty for all other keys

    friend bool operator==(const FilterCondition &, const FilterCondition &) = default;

    /// As it is typed, e.g. from:"Jo Smith",zoe@b.example
    [[nodiscard]] QString toText() const;
};

/// A filter as a tree and a value: conditions, and groups of which all or any must hold. Every
/// node can be inverted, or switched off: then it is kept and has no effect.
///
/// Only made by the functions below, which keep it in one form: a group has two parts or more, and
/// none that could stand in the group itself. So readFilter(toText()) gives the same tree.
class FilterExpression {
public:
    enum class Kind { All, Any, Condition };

    /// No condition: lets everything pass.
    FilterExpression() = default;
    FilterExpression(FilterCondition condition); // NOLINT: a condition is an expression

    /// Of which all, or any, must hold. Empty parts have no effect and are left out.
    [[nodiscard]] static FilterExpression all(const QList<FilterExpression> &parts);
    [[nodiscard]] static FilterExpression any(const QList<FilterExpression> &parts);

    [[nodiscard]] bool isEmpty() const { return m_kind != Kind::Condition && m_parts.isEmpty(); }
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isInverted() const { return m_inverted; }
    [[nodiscard]] bool isOff() const { return m_off; }
    [[nodiscard]] const FilterCondition &condition() const { return m_condition; }
    [[nodiscard]] const QList<FilterExpression> &parts() const { return m_parts; }

    [[nodiscard]] FilterExpression inverted() const; ///< the opposite
    [[nodiscard]] FilterExpression switchedOff() const;
    [[nodiscard]] FilterExpression switchedOn() const;

    /// What of it has an effect: without all that is switched off.
    [[nodiscard]] FilterExpression effective() const;

    /// As it is typed.
    [[nodiscard]] QString toText() const;

    /// Not defaulted: whether a QList of it can be compared would depend on itself.
    friend bool operator==(const FilterExpression &a, const FilterExpression &b);

private:
    [[nodiscard]] static FilterExpression group(Kind kind, const QList<FilterExpression> &parts);
    [[nodiscard]] QString bareText() const;

    Kind m_kind = Kind::All;
    bool m_inverted = false;
    bool m_off = false;
    FilterCondition m_condition; ///< of a Condition
    QList<FilterExpression> m_parts; ///< of a group
};
