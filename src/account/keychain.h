// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <functional>

namespace QKeychain {
class Job;
}

/// QtKeychain's jobs, one at a time. A job can't be stopped, and deleting a running one is a use
/// after free (QtKeychain issue 261): a job whose asker is gone is left to run by itself, and
/// further ones are started only when it has ended.
class Keychain : public QObject {
    Q_OBJECT
public:
    enum class Operation { Read, Write, Remove };

    struct Request {
        Operation operation = Operation::Read;
        QString item;
        QByteArray secret; ///< only to write
    };

    struct Answer {
        enum class Status { Ok, NotFound, Denied, DeniedByPerson, NoBackend, Failed };
        Status status = Status::Failed;
        QByteArray secret; ///< only when read
        QString detail; ///< the backend's own words, plain text
    };

    using Answered = std::function<void(const Answer &)>;

    /// Items are filed under \p application.
    explicit Keychain(const QString &application);

    /// Starts the job as soon as none is running, unless \p context is gone by then; calls
    /// \p answered once, unless it is gone. One such call at a time may wait.
    void run(const Request &request, QObject *context, Answered answered);

private:
    struct Waiting {
        Request request;
        QPointer<QObject> context;
        Answered answered;
    };

    void start(const Waiting &next);
    void followEnd(const QKeychain::Job *job, const Waiting &asked);

    QString m_application;
    QPointer<QKeychain::Job> m_running; ///< deletes itself
    Waiting m_waiting;
};
