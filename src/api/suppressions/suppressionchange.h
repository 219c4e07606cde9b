// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/suppressions/suppression.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

/// One address or domain to hold back (/suppression/add). The service takes no lists.
struct NewSuppression {
    QString address; ///< an e-mail address or a domain; blanks around it are not sent
    QString description; ///< why; may be empty
    QString subaccountId; ///< empty: of the account itself

    friend bool operator==(const NewSuppression &, const NewSuppression &) = default;

    /// What the service would refuse, in the person's language.
    [[nodiscard]] std::optional<QString> problem() const;
    [[nodiscard]] QByteArray toJson() const;
};

/// One address or domain to free (/suppression/remove).
struct SuppressionRemoval {
    QString address;
    QList<Suppression::Kind> kinds; ///< at least one: others stay
    QString subaccountId;

    friend bool operator==(const SuppressionRemoval &, const SuppressionRemoval &) = default;

    [[nodiscard]] std::optional<QString> problem() const;
    [[nodiscard]] QByteArray toJson() const;
};

/// What came of NewSuppression.
struct AddedSuppression {
    QString address;
    QString description;
    std::optional<bool> added; ///< false: it was held back already
    friend bool operator==(const AddedSuppression &, const AddedSuppression &) = default;
};

/// What came of one kind of a SuppressionRemoval.
struct RemovedSuppression {
    QString address;
    Suppression::Kind kind = Suppression::Kind::Unknown;
    QString reason; ///< the kind in the service's own words
    std::optional<bool> removed; ///< false: it wasn't held back for that
    friend bool operator==(const RemovedSuppression &, const RemovedSuppression &) = default;
};
