// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/dns/dnslookup.h"

DnsLookup::DnsLookup(const DnsQuestion &question, QObject *parent)
    : QObject(parent)
    , m_question(question)
{
}

void DnsLookup::finish(const DnsAnswer &answer)
{
    if (m_finished)
        return;
    m_finished = true;
    m_answer = answer;
    emit finished();
}
