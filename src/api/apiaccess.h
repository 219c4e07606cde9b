// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QString>
#include <QUrl>

/// As whom ApiClient talks to whom.
struct ApiAccess {
    QString id; ///< stable, tells accounts apart in the queue
    QString name; ///< as the user calls the account; stands in errors
    QUrl baseUrl; ///< e.g. https://api.smtp2go.com/v3
    Secret key;
    bool readOnly = false; ///< every operation that isn't RetrySafety::ReadOnly is refused
    QString subaccount; ///< id of the subaccount that is worked as; empty: the account itself
    QString subaccountName; ///< of that; may be empty
    QString keptAs; ///< names it in what outlives a run of the program; empty: as id
};
