// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/dns/resolver.h"

#include <QPointer>
#include <QSet>

/// A lookup that the test answers.
class FakeLookup final : public DnsLookup {
public:
    FakeLookup(const DnsQuestion &question, QObject *parent)
        : DnsLookup(question, parent)
    {
    }
    using DnsLookup::finish;
};

/// A DNS of a few records, by server; the null address is the system's resolver.
class FakeResolver final : public QObject, public DnsResolver {
public:
    void add(const QHostAddress &server, const DnsRecord &record) { m_data[server].append(record); }
    void remove(const QHostAddress &server, const QString &name);

    /// Whatever is asked of \p server, or of it for \p name, comes to \p status.
    void fail(const QHostAddress &server, DnsAnswer::Status status) { m_failing[server] = status; }
    void fail(const QHostAddress &server, const QString &name, DnsAnswer::Status status);

    /// Nothing is answered until the test says so.
    void hold() { m_isHeld = true; }
    void release();

    [[nodiscard]] DnsLookup *lookup(const DnsQuestion &question, QObject *parent) override;

    QList<DnsQuestion> asked;
    int mostOpen = 0; ///< lookups that waited for their answer at the same time

private:
    [[nodiscard]] DnsAnswer answerTo(const DnsQuestion &question) const;
    void answerLater(FakeLookup *lookup);
    [[nodiscard]] int openLookups();

    QHash<QHostAddress, QList<DnsRecord>> m_data;
    QHash<QHostAddress, DnsAnswer::Status> m_failing;
    QHash<QPair<QHostAddress, QString>, DnsAnswer::Status> m_failingNames;
    QList<QPointer<FakeLookup>> m_open;
    bool m_isHeld = false;
};
