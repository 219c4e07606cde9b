// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/fetch/fetchnote.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

/// Keeps the note of the "Load all" of one account over restarts, in a private file of the state
/// folder (see statePath()). Touches the disk in a thread of its own only.
class FetchMemory : public QObject {
    Q_OBJECT
public:
    /// \p account names it, see ApiAccess::keptAs.
    explicit FetchMemory(const QString &account, QObject *parent = nullptr);

    /// Waits until all is written.
    ~FetchMemory() override;

    /// Reads what an earlier run has left; found() comes if there is something.
    void load();
    void keep(const FetchNote &note);
    void forget();

signals:
    void found(const FetchNote &note);

private:
    const QString m_name; ///< of the file
    QThreadPool m_thread;
};
