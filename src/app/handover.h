// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>

/// What a second start tells the copy that runs already. Never a key, whatever the second one has
/// in its environment.
struct Handover {
    static constexpr qsizetype maximumSize = 64 * 1024; ///< of a whole message, in bytes

    QStringList arguments; ///< with the name of the program first, as CommandLine takes them
    QString activationToken; ///< XDG_ACTIVATION_TOKEN: lets the desktop raise the window

    /// "outpost-1\n", the length in four bytes, most significant first, and JSON. Longer than
    /// maximumSize only when the arguments are.
    [[nodiscard]] QByteArray toMessage() const;

    enum class Reading {
        Complete,
        Incomplete, ///< more bytes may make it complete
        OtherVersion, ///< of another Outpost
        Broken, ///< nothing can make it complete
    };

    /// Reads \p message, as much of it as there is; \p handover is set only when Complete.
    [[nodiscard]] static Reading read(const QByteArray &message, Handover &handover);
};
