// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

/// A second reading of what a filter means, for holding the client's against it: decides over
/// events as the service sent them, and knows nothing of the client's code.
struct Judge {
    enum class Sort { Leaf, And, Or };

    Sort sort = Sort::Leaf;
    bool negated = false;
    bool off = false;
    QString key; ///< of a leaf; empty for bare words
    QString header;
    QStringList values;
    std::vector<Judge> parts;

    /// As a person would type it; a whole filter must be an And.
    [[nodiscard]] QString filterText() const;

    /// Whether \p event is as wanted; nothing if it isn't asked (all is off). \p nameOfId has the
    /// names of subaccounts.
    [[nodiscard]] std::optional<bool> verdict(const QJsonObject &event,
                                              const QHash<QString, QString> &nameOfId) const;

private:
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString plainText() const;
    [[nodiscard]] bool fits(const QJsonObject &event,
                            const QHash<QString, QString> &nameOfId) const;
};
