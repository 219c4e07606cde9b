// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What the service says after it has closed or reopened a subaccount: a sentence or an object.
struct SubaccountStateAnswer {
    QString sentence; ///< empty where it answered with an object
    QString id; ///< of an object, as the rest
    QString name;
    QString email;

    friend bool operator==(const SubaccountStateAnswer &, const SubaccountStateAnswer &) = default;
};
