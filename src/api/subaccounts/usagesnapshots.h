// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/subaccounts/subaccount.h"
#include "api/subaccounts/usagesnapshot.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <optional>

/// How much of their plans the subaccounts have used, day by day: a file an account, for this user
/// only. One snapshot a subaccount and day (UTC), the newest; those that are too old go. All work
/// on the disk is done in one worker thread, in the order of the calls.
class UsageSnapshots : public QObject {
    Q_OBJECT
public:
    /// Why something could not be done, for the person; nothing: it was.
    using Problem = std::optional<QString>;

    static constexpr int keptDays = 120;
    static constexpr int mostSubaccounts = 5'000; ///< of an account; those without news go first

    /// \p folder is where the files are, by default that of the user: see defaultFolder().
    explicit UsageSnapshots(QString folder, QObject *parent = nullptr);

    /// Waits until all is written.
    ~UsageSnapshots() override;

    /// "usage" in statePath(). Touches the disk.
    [[nodiscard]] static QString defaultFolder();

    /// Adds what \p subaccounts have used at \p at. \p account is as ApiAccess::keptAs.
    QFuture<Problem> record(const QString &account, const QList<Subaccount> &subaccounts,
                            const QDateTime &at);

    /// All that is kept of \p account.
    [[nodiscard]] QFuture<UsageSeriesById> series(const QString &account) const;

    /// Leaves nothing of \p account.
    QFuture<Problem> forget(const QString &account);

signals:
    /// series() of \p account has changed. Always from the event loop.
    void changed(const QString &account);

private:
    QString m_folder;
    mutable QThreadPool m_worker; ///< one thread: what is recorded last is written last
};
