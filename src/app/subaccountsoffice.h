// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/subaccounts/estate/estatestore.h"
#include "api/subaccounts/usagesnapshots.h"

#include <QObject>
#include <QTemporaryDir>
#include <memory>
#include <optional>

class ChangeDesk;
class Clock;
class QueueMonitor;
class Settings;
class SubaccountsPage;
class Workplace;

/// What is kept of the subaccounts of all accounts, and the page that shows those of the open one.
/// What the demo leaves is forgotten with it.
class SubaccountsOffice : public QObject {
    Q_OBJECT
public:
    /// All must outlive this.
    SubaccountsOffice(const QueueMonitor &queue, Settings &settings, const Clock &clock);
    ~SubaccountsOffice() override;

    enum class Kind { Account, Demo };

    /// The page belongs to the caller, and must go before leave() and before the other two.
    [[nodiscard]] SubaccountsPage *makePage(Workplace &workplace, ChangeDesk &changes, Kind kind);

    /// Once the page has gone.
    void leave();

    /// Of all accounts but the demo.
    [[nodiscard]] UsageSnapshots &snapshots();
    [[nodiscard]] EstateStore &estate();

private:
    struct Stores {
        explicit Stores(const QString &snapshotsFolder, const QString &estateFolder);
        UsageSnapshots snapshots;
        EstateStore estate;
    };

    [[nodiscard]] Stores &storesOf(Kind kind);

    const QueueMonitor &m_queue;
    Settings &m_settings;
    const Clock &m_clock;
    std::unique_ptr<Stores> m_stores;
    std::unique_ptr<QTemporaryDir> m_demoFolder;
    std::unique_ptr<Stores> m_demoStores;
};
