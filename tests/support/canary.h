// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

/// Whether \p secret is in \p text as it is, in Base64, percent-encoded, in UTF-16 or in
/// hexadecimal.
[[nodiscard]] bool holdsSecret(const QByteArray &text, const QByteArray &secret);

/// The files in and below \p folder that hold \p secret in one of these forms, and how many were
/// read.
struct CanarySweep {
    QStringList found;
    int files = 0;
};
[[nodiscard]] CanarySweep sweepFor(const QByteArray &secret, const QString &folder);
