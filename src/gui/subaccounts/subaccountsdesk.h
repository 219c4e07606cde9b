// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class ActivityService;
class ApiClient;
class ChangeDesk;
class Clock;
class EstateStore;
class QueueMonitor;
class Settings;
class UsageSnapshots;

/// What the page of subaccounts works with. All must outlive the page.
struct SubaccountsDesk {
    ApiClient &client;
    ActivityService &activity;
    UsageSnapshots &snapshots;
    EstateStore &estate;
    ChangeDesk &changes;
    const QueueMonitor &queue;
    const Clock &clock;
    Settings &settings;
};
