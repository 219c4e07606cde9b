// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

/// A question to /domain/view.
struct SenderDomainQuery {
    QString domain; ///< one; empty: all. The service gives setup links for one only.
    QString subaccountId; ///< empty: whoever is worked as

    friend bool operator==(const SenderDomainQuery &, const SenderDomainQuery &) = default;

    [[nodiscard]] std::optional<QString> problem() const;
    [[nodiscard]] QByteArray toJson() const;
};
