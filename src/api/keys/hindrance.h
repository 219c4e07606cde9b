// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Why something can't be done with the open account, known before anything is sent.
struct Hindrance {
    enum class Kind {
        ReadOnly, ///< the person wants it so
        NoPermission, ///< the key lacks a right
    };

    Kind kind = Kind::NoPermission;
    QString account; ///< its name
    QStringList missing; ///< of NoPermission: paths of the permissions to ask for, sorted

    friend bool operator==(const Hindrance &, const Hindrance &) = default;

    /// A sentence each, in the person's language. They hold the name of the account as it is: to
    /// be shown as plain text.
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString nextStep() const;

    /// Both, for a tooltip.
    [[nodiscard]] QString text() const;
};
