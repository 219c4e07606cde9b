// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

struct Endpoint;

/// What a key may call.
class KeyPermissions {
public:
    /// None at all: such a key can still ask for its permissions.
    KeyPermissions() = default;

    /// \p paths as the service lists them, e.g. "/email/send". A missing leading slash is added;
    /// blanks around a path and what occurs twice are dropped. Paths that Outpost doesn't know are
    /// kept.
    explicit KeyPermissions(const QStringList &paths);

    /// POST and PATCH of one path are one permission. "/api_keys/permissions" is always allowed.
    [[nodiscard]] bool allows(const Endpoint &endpoint) const;

    /// True for a key that can do nothing but ask for its permissions.
    [[nodiscard]] bool isEmpty() const;

    /// Sorted.
    [[nodiscard]] const QStringList &paths() const { return m_paths; }

    friend bool operator==(const KeyPermissions &, const KeyPermissions &) = default;

private:
    QStringList m_paths;
};
