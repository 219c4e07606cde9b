// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/subaccounts/details/subaccountextra.h"

#include "api/apireply.h"

#include <utility>

void SubaccountExtra::show(const QString &id)
{
    if (id == m_id)
        return;
    stop();
    m_id = id;
    m_error.reset();
    emit changed();
}

void SubaccountExtra::read()
{
    if (m_id.isEmpty())
        return;
    stop();
    m_error.reset();
    m_calls = new QObject(this);
    ask(m_id, m_calls);
    emit changed();
}

void SubaccountExtra::follow(ApiReply *reply)
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

void SubaccountExtra::stop()
{
    m_open = 0;
    delete std::exchange(m_calls, nullptr); // and with it the calls
}
