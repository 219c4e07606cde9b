// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/subaccounts/details/subaccountlookup.h"

#include "api/apireply.h"

void SubaccountLookup::show(const QString &id)
{
    if (id == m_id)
        return;
    stop();
    m_id = id;
    m_error.reset();
    emit changed();
}

void SubaccountLookup::read()
{
    if (m_id.isEmpty())
        return;
    stop();
    m_error.reset();
    m_calls = new QObject(this);
    ask(m_id, m_calls);
    emit changed();
}

void SubaccountLookup::follow(ApiReply *reply)
{
    ++m_open;
    connect(reply, &ApiReply::finished, this, [this, reply] {
        --m_open;
        if (reply->error())
            m_error = reply->error();
        if (m_open == 0 && !m_error)
            m_results.insert(m_id, outcome());
        emit changed();
    });
}

void SubaccountLookup::stop()
{
    delete m_calls; // and with it the calls
    m_calls = nullptr;
    m_open = 0;
}
