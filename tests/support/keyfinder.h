// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// Finds a key in what a program left behind: as it is, percent-encoded, in base64 at any offset,
/// and in UTF-16. Looks for what follows its first 16 characters, which are no secret.
class KeyFinder {
public:
    explicit KeyFinder(const QByteArray &key);

    [[nodiscard]] bool isIn(const QByteArray &bytes) const;
    [[nodiscard]] bool isIn(const QString &text) const { return isIn(text.toUtf8()); }

    /// The forms that are searched for.
    [[nodiscard]] const QByteArrayList &forms() const { return m_forms; }

private:
    QByteArrayList m_forms;
};
