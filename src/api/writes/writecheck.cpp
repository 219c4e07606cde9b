// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/writes/writecheck.h"

#include "api/apierrortext.h"
#include "api/writes/writechecker.h"

namespace {

using Finding = UnknownWrite::Finding;

WriteFinding findingOf(const ApiReplyOf<WriteFinding> &reply)
{
    if (!reply.error())
        return reply.result();
    const ApiErrorText text = describe(*reply.error());
    return {Finding::CheckFailed, text.caption};
}

} // namespace

WriteCheck::WriteCheck(ApiClient &client, const WriteChecker &checker, QByteArray note,
                       Delays delays, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_checker(checker)
    , m_note(std::move(note))
    , m_delays(std::move(delays))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &WriteCheck::look);
    waitAndLook();
}

void WriteCheck::waitAndLook()
{
    m_timer.start(m_delays.at(m_looks));
}

void WriteCheck::look()
{
    auto *reply = m_checker.check(m_client, m_note, this);
    connect(reply, &ApiReply::finished, this, [this, reply] {
        reply->deleteLater();
        const WriteFinding found = findingOf(*reply);
        const bool isLast = ++m_looks == m_delays.size();
        if (found.finding == Finding::Happened || isLast)
            emit finished(found);
        else
            waitAndLook();
    });
}
