// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/endpoint.h"

#include <QByteArray>
#include <QString>

/// A change to make, once.
struct Write {
    Endpoint endpoint;
    QByteArray body; ///< JSON
    QString summary; ///< plain text for the person, e.g. "Add subaccount “Acme”"
};
