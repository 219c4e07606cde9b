// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/dns/dnsbatch.h"

#include "net/dns/resolver.h"

DnsBatch::DnsBatch(DnsResolver &resolver, const QList<DnsQuestion> &questions, QObject *parent)
    : QObject(parent)
    , m_questions(questions)
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
    const qsizetype found = m_questions.indexOf(question);
    return found < 0 ? DnsAnswer() : m_lookups.at(found)->answer();
}

void DnsBatch::take()
{
    if (--m_open == 0)
        emit finished();
}
