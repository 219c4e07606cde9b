// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/keychain.h"

#include "core/plaintext.h"
#include "core/redaction.h"

#include <qt6keychain/keychain.h>

namespace {

using Status = Keychain::Answer::Status;

QKeychain::Job *newJob(const QString &application, const Keychain::Request &request)
{
    if (request.operation == Keychain::Operation::Read) {
        auto *job = new QKeychain::ReadPasswordJob(application);
        job->setKey(request.item);
        return job;
    }
    if (request.operation == Keychain::Operation::Remove) {
        auto *job = new QKeychain::DeletePasswordJob(application);
        job->setKey(request.item);
        return job;
    }
    auto *job = new QKeychain::WritePasswordJob(application);
    job->setKey(request.item);
    job->setTextData(QString::fromUtf8(request.secret));
    return job;
}

Status statusOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return Status::Ok;
    case QKeychain::EntryNotFound:
        return Status::NotFound;
    case QKeychain::AccessDenied:
        return Status::Denied;
    case QKeychain::AccessDeniedByUser:
        return Status::DeniedByPerson;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Status::NoBackend;
    default:
        return Status::Failed;
    }
}

Keychain::Answer answerOf(const QKeychain::Job &job)
{
    Keychain::Answer answer;
    answer.status = statusOf(job.error());
    answer.detail = shownText(redacted(job.errorString()));
    if (const auto *read = qobject_cast<const QKeychain::ReadPasswordJob *>(&job))
        answer.secret = read->binaryData();
    return answer;
}

} // namespace

Keychain::Keychain(const QString &application)
    : m_application(application)
{
}

void Keychain::run(const Request &request, QObject *context, Answered answered)
{
    const Waiting next{request, context, std::move(answered)};
    if (m_running)
        m_waiting = next;
    else
        start(next);
}

void Keychain::start(const Waiting &next)
{
    m_running = newJob(m_application, next.request);
    m_running->setInsecureFallback(false);
    connect(m_running, &QKeychain::Job::finished, this,
            [this, next](const QKeychain::Job *job) { followEnd(job, next); });
    m_running->start();
}

void Keychain::followEnd(const QKeychain::Job *job, const Waiting &asked)
{
    m_running.clear();
    const Waiting next = std::exchange(m_waiting, {});
    if (next.context)
        start(next);
    if (asked.context)
        asked.answered(answerOf(*job));
}
