// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/keyreply.h"

void KeyReply::settle(const KeyOutcome &outcome)
{
    if (m_settled)
        return;
    m_settled = true;
    m_outcome = outcome;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_finished = true;
            emit finished();
        },
        Qt::QueuedConnection);
}
