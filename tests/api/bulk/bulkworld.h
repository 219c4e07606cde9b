// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/bulk/bulkrun.h"
#include "api/bulk/bulkruns.h"
#include "api/emulatedservice.h"
#include "api/subaccounts/subaccount.h"
#include "api/writes/unknownwrites.h"
#include "net/scriptedstore.h"

#include <QTemporaryDir>

/// The runs of one account on one computer, in front of the emulator: the program can be killed and
/// started again. Time passes only when nothing else can happen.
class BulkWorld {
public:
    explicit BulkWorld(const QByteArrayList &faults = {});
    ~BulkWorld();

    [[nodiscard]] EmulatedService &service() { return m_service; }
    [[nodiscard]] BulkRuns &runs() { return *m_runs; }
    [[nodiscard]] UnknownWrites &unknownWrites() { return *m_unknown; }
    [[nodiscard]] BulkSurroundings surroundings();
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("bulk")); }

    /// Begins to add subaccounts of these names.
    BulkRun *add(const QStringList &names);

    /// kill -9: of what was on its way to the disk nothing arrives. Then a new start, which has
    /// read what was left.
    void killAndStart();

    /// One turn of the event loop; time passes if nothing else can happen.
    void turn();

    /// Turns until \p done; false if it takes longer than \p patience in virtual time.
    [[nodiscard]] bool wait(const std::function<bool()> &done,
                            std::chrono::seconds patience = std::chrono::hours(6));

    /// The file of the run as it is on the disk; empty if there is none.
    [[nodiscard]] QByteArray fileContent() const;

    /// All of the account, whose names begin with \p name.
    [[nodiscard]] QList<Subaccount> subaccounts(const QString &name);

private:
    void start();
    [[nodiscard]] QString file() const;

    QTemporaryDir m_folder;
    EmulatedService m_service;
    ScriptedStore::Disk m_disk;
    std::unique_ptr<UnknownWrites> m_unknown;
    std::unique_ptr<BulkRuns> m_runs;
};
