// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handover.h"

#include <QLockFile>
#include <QObject>
#include <chrono>
#include <memory>

class QLocalServer;
class QLocalSocket;

/// Lets one copy run a user: SMTP2GO's limits count per address, and two copies would each believe
/// that the whole of them is theirs. The first holds a lock in \p folder and listens on a socket
/// beside it; the system frees the lock when it ends, in whatever way.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    enum class Claim {
        First, ///< this copy is to open its window
        HandedOver, ///< another one runs and knows; this one is to end
        Refused, ///< another one runs and doesn't answer, or is of another version
    };

    /// How long another copy may take to answer.
    static constexpr std::chrono::milliseconds defaultPatience{3000};

    /// \p folder is private to the user, see runtimePath(). Empty: there is none, and every copy
    /// is the first.
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Blocks, for \p patience at most. Needs a QCoreApplication; call it once.
    [[nodiscard]] Claim claim(const Handover &handover,
                              std::chrono::milliseconds patience = defaultPatience);

    /// After Refused: why, a sentence for the person.
    [[nodiscard]] QString problem() const { return m_problem; }

    /// After First: takes what later starts hand over. False if that can't be.
    bool listen();

    /// Of the socket.
    [[nodiscard]] QString serverName() const;

signals:
    void startedAgain(const Handover &handover);

private:
    enum class Answer { None, Taken, OtherVersion };

    [[nodiscard]] bool takesLock(); ///< also where nothing can be locked
    [[nodiscard]] Answer handOver(const QByteArray &message,
                                  std::chrono::milliseconds patience) const;
    void explain(Answer answer);
    void welcome(QLocalSocket *socket);
    void read(QLocalSocket *socket, QByteArray &message);

    QString m_folder;
    QLockFile m_lock;
    QString m_problem;
    std::unique_ptr<QLocalServer> m_server;
};
