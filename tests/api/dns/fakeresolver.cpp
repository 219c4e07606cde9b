// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/dns/fakeresolver.h"

#include <algorithm>

void FakeResolver::remove(const QHostAddress &server, const QString &name)
{
    m_data[server].removeIf([&](const DnsRecord &record) { return record.name == name; });
}

void FakeResolver::fail(const QHostAddress &server, const QString &name, DnsAnswer::Status status)
{
    m_failingNames[{server, name}] = status;
}

void FakeResolver::release()
{
    m_isHeld = false;
    for (const QPointer<FakeLookup> &lookup : std::as_const(m_open)) {
        if (lookup && !lookup->isFinished())
            answerLater(lookup);
    }
}

DnsLookup *FakeResolver::lookup(const DnsQuestion &question, QObject *parent)
{
    auto *lookup = new FakeLookup(question, parent);
    asked.append(question);
    m_open.append(lookup);
    mostOpen = std::max(mostOpen, openLookups());
    if (!m_isHeld)
        answerLater(lookup);
    return lookup;
}

void FakeResolver::answerLater(FakeLookup *lookup)
{
    QMetaObject::invokeMethod(
        lookup, [this, lookup] { lookup->finish(answerTo(lookup->question())); },
        Qt::QueuedConnection);
}

int FakeResolver::openLookups()
{
    m_open.removeIf([](const QPointer<FakeLookup> &open) { return !open || open->isFinished(); });
    return int(m_open.size());
}

DnsAnswer FakeResolver::answerTo(const DnsQuestion &question) const
{
    const QString name = plainDnsName(question.name);
    if (m_failing.contains(question.server))
        return {m_failing.value(question.server), {}};
    if (m_failingNames.contains({question.server, name}))
        return {m_failingNames.value({question.server, name}), {}};
    QList<DnsRecord> found;
    bool isThere = false;
    for (const DnsRecord &record : m_data.value(question.server)) {
        // Below a name that is there stand names that are.
        isThere |= record.name == name || record.name.endsWith(QLatin1Char('.') + name);
        if (record.name == name && record.type == question.type)
            found.append(record);
    }
    if (!found.isEmpty())
        return {DnsAnswer::Status::Records, found};
    // A CNAME is an answer to any question, and what it leads to comes along.
    QString follow = name;
    for (const DnsRecord &record : m_data.value(question.server)) {
        if (record.name == follow && record.type == DnsType::Cname) {
            found.append(record);
            follow = record.value;
        }
    }
    if (!found.isEmpty())
        return {DnsAnswer::Status::Records, found};
    return {isThere ? DnsAnswer::Status::NoData : DnsAnswer::Status::NotFound, {}};
}
