// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <utility>
#include <vector>

/// Which subaccounts there are, as far as is known: events tell the name only, questions want the
/// id. Names need not be unique.
class SubaccountNames {
public:
    void add(const QString &id, const QString &name);

    /// What a value of sub: means: '#' and an id, or a name in any case. For an id that isn't
    /// known, that id.
    [[nodiscard]] QStringList idsOf(const QString &value) const;

    /// The name that events have for \p value; empty for an id that isn't known.
    [[nodiscard]] QString nameOf(const QString &value) const;

    /// How an id is written behind sub: by its name where it is the only one of that name, else
    /// with '#'.
    [[nodiscard]] QString valueOf(const QString &id) const;

    /// All names, sorted, for completion.
    [[nodiscard]] QStringList names() const;

    friend bool operator==(const SubaccountNames &, const SubaccountNames &) = default;

private:
    std::vector<std::pair<QString, QString>> m_known; ///< id and name
};
