// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class AccountAccess;
class ApiClient;
class ChangeDesk;
class Clock;
class DnsCheckRun;
class QueueMonitor;
class SenderHistory;
class SenderWatch;
class Settings;
class SubaccountFinder;

/// What the senders page works with, for one open account. All must outlive the page.
struct SenderSurroundings {
    ApiClient &client;
    AccountAccess &access;
    ChangeDesk &changes;
    SubaccountFinder &subaccounts;
    DnsCheckRun &dns; ///< used by nobody else
    SenderHistory &history;
    SenderWatch &watch;
    const QueueMonitor &queue;
    const Clock &clock;
    Settings &settings;
};
