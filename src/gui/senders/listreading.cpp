// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/listreading.h"

#include "api/apireply.h"

ListReading::~ListReading()
{
    delete m_reply;
}

void ListReading::follow(ApiReply *reply, std::function<void()> take)
{
    delete m_reply;
    m_reply = reply;
    reply->setParent(this);
    m_error.reset();
    connect(reply, &ApiReply::finished, this, [this, take = std::move(take)] { finish(take); });
    emit changed();
}

void ListReading::cancel()
{
    if (m_reply)
        m_reply->cancel();
}

void ListReading::finish(const std::function<void()> &take)
{
    ApiReply *reply = m_reply;
    m_error = reply->error();
    if (!m_error) {
        m_hasAnswer = true;
        take();
    }
    m_reply = nullptr;
    reply->deleteLater();
    emit changed();
}
