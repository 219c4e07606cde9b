// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/activityservice.h"
#include "api/apiclient.h"
#include "api/keys/accountaccess.h"
#include "api/subaccounts/subaccountfinder.h"

#include <QObject>

class RequestQueue;
struct Account;

/// All that talks to the service for one open account.
class Workplace {
public:
    /// \p queue must outlive this.
    Workplace(RequestQueue &queue, const Account &account);

    [[nodiscard]] ApiClient &client() { return m_client; }
    [[nodiscard]] AccountAccess &access() { return m_access; }
    [[nodiscard]] ActivityService &activity() { return m_activity; }
    [[nodiscard]] SubaccountFinder &subaccounts() { return m_subaccounts; }

    /// A harmless read, for a write that waits for somebody to find out whether a pause is over.
    void readSomething();

private:
    ApiClient m_client;
    AccountAccess m_access;
    SubaccountFinder m_subaccounts;
    ActivityService m_activity;
    QObject m_calls; ///< owns what nobody waits for
};
