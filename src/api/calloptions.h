// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httprequest.h"

/// How a call is made, beside what it asks.
struct CallOptions {
    Priority priority = Priority::UserRead;

    /// Of a read: the view that asks, unique in the process. A newer read of a view takes the place
    /// of one that still waits, which then ends with ApiError::Kind::Cancelled. Empty: of no view.
    QString view = {};

    /// For whom an operation of SubaccountScope::SubaccountId acts.
    enum class ActsFor {
        Worker, ///< the subaccount that is worked as, unless the body names another one
        Body, ///< whom the body names: a check of an earlier write, whoever works now
    } actsFor
        = ActsFor::Worker;

    /// Of a write: what its journal entry says. The client fills in the name of the account.
    WriteIntent intent = {};
};
