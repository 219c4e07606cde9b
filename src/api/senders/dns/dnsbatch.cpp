// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/dns/dnsbatch.h"

#include "net/dns/resolver.h"

#include <algorithm>

DnsBatch::DnsBatch(DnsResolver &resolver, const QList<DnsQuestion> &questions, QObject *parent)
    : QObject(parent)
    , m_open(questions.size())
{
    for (const DnsQuestion &question : questions) {
        m_lookups.append(resolver.lookup(question, this));
        connect(m_lookups.last(), &DnsLookup::finished, this, &DnsBatch::take);
    }
    if (questions.isEmpty())
        QMetaObject::invokeMethod(this, &DnsBatch::finished, Qt::QueuedConnection);
}

DnsAnswer DnsBatch::answer(const DnsQuestion &question) const
{
    const auto found
        = std::find_if(m_lookups.begin(), m_lookups.end(),
                       [&](const DnsLookup *lookup) { return lookup->question() == question; });
    return found == m_lookups.end() ? DnsAnswer() : (*found)->answer();
}

void DnsBatch::take()
{
    if (--m_open == 0)
        emit finished();
}
