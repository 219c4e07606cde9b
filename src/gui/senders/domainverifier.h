// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "api/senders/senderdomainservice.h"

#include <QObject>
#include <QPointer>
#include <optional>

/// Has the service look for the records of some domains now, one after the other: harmless, and it
/// does so by itself every few minutes.
class DomainVerifier : public QObject {
    Q_OBJECT
public:
    explicit DomainVerifier(ApiClient &client, QObject *parent = nullptr);

    /// Unless it is at work already.
    void start(const QStringList &domains);

    /// What is on the wire comes to its end; no other follows.
    void cancel();

    [[nodiscard]] bool isBusy() const { return !m_reply.isNull(); }
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int total() const { return m_total; }

    /// How it came out, once finished. What failed ends the rest.
    [[nodiscard]] const QStringList &verified() const { return m_verified; }
    [[nodiscard]] const QStringList &unverified() const { return m_unverified; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

signals:
    /// isBusy() or done().
    void changed();

    /// As the service sees them now.
    void told(const QList<SenderDomain> &domains);
    void finished();

private:
    void goOn();
    void take(const ApiReplyOf<QList<SenderDomain>> &reply);

    SenderDomainService m_service;
    QStringList m_waiting;
    QPointer<ApiReply> m_reply;
    int m_done = 0;
    int m_total = 0;
    QStringList m_verified;
    QStringList m_unverified;
    std::optional<ApiError> m_error;
};
