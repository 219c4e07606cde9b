// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/subaccountsoffice.h"

#include "app/workplace.h"
#include "gui/subaccounts/subaccountspage.h"

SubaccountsOffice::Stores::Stores(const QString &snapshotsFolder, const QString &estateFolder)
    : snapshots(snapshotsFolder)
    , estate(estateFolder)
{
}

SubaccountsOffice::SubaccountsOffice(const QueueMonitor &queue, Settings &settings,
                                     const Clock &clock)
    : m_queue(queue)
    , m_settings(settings)
    , m_clock(clock)
    , m_stores(
          std::make_unique<Stores>(UsageSnapshots::defaultFolder(), EstateStore::defaultFolder()))
{
}

SubaccountsOffice::~SubaccountsOffice() = default;

SubaccountsPage *SubaccountsOffice::makePage(Workplace &workplace, ChangeDesk &changes, Kind kind)
{
    Stores &stores = storesOf(kind);
    return new SubaccountsPage({.client = workplace.client(),
                                .activity = workplace.activity(),
                                .snapshots = stores.snapshots,
                                .estate = stores.estate,
                                .changes = changes,
                                .queue = m_queue,
                                .clock = m_clock,
                                .settings = m_settings});
}

void SubaccountsOffice::leave()
{
    m_demoStores.reset();
    m_demoFolder.reset();
}

UsageSnapshots &SubaccountsOffice::snapshots()
{
    return m_stores->snapshots;
}

EstateStore &SubaccountsOffice::estate()
{
    return m_stores->estate;
}

SubaccountsOffice::Stores &SubaccountsOffice::storesOf(Kind kind)
{
    if (kind == Kind::Account)
        return *m_stores;
    m_demoStores.reset();
    m_demoFolder = std::make_unique<QTemporaryDir>(); // 0700
    m_demoStores = std::make_unique<Stores>(m_demoFolder->filePath(QStringLiteral("usage")),
                                            m_demoFolder->filePath(QStringLiteral("estate")));
    return *m_demoStores;
}
