// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/subaccounts/estate/estatematrix.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <optional>

/// Keeps what was gathered to the next run: a file an account, for this user only. All work on the
/// disk is done in one worker thread, in the order of the calls.
class EstateStore : public QObject {
    Q_OBJECT
public:
    /// Why something could not be done, for the person; nothing: it was.
    using Problem = std::optional<QString>;

    /// \p folder is where the files are, by default that of the user: see defaultFolder().
    explicit EstateStore(QString folder, QObject *parent = nullptr);

    /// Waits until all is written.
    ~EstateStore() override;

    /// "estate" in statePath(). Touches the disk.
    [[nodiscard]] static QString defaultFolder();

    /// \p account is as ApiAccess::keptAs.
    QFuture<Problem> save(const QString &account, const EstateMatrix &matrix);
    [[nodiscard]] QFuture<EstateMatrix> load(const QString &account) const;
    QFuture<Problem> forget(const QString &account);

private:
    QString m_folder;
    mutable QThreadPool m_worker; ///< one thread: what is saved last is written last
};
