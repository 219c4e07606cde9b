// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <functional>

/// Something about the program or its surroundings, in English: it goes into bug reports.
struct Fact {
    QString name;
    QString value;
};

/// Facts about one matter.
struct FactGroup {
    QString title;
    QList<Fact> facts;
};

/// What the window can't know by itself. Asked when somebody wants to see it, not before.
struct ProgramFacts {
    std::function<QList<Fact>()> versions; ///< of libraries that no window sees, and the key store
    std::function<QList<FactGroup>()> state; ///< holds nothing personal
};

/// A line a fact, the groups with a blank line between; keys and e-mail addresses that got in by
/// mistake are cut, and the home folder is written as "~".
[[nodiscard]] QString factText(const QList<FactGroup> &groups);
