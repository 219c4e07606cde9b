// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/keystore.h"

#include <QElapsedTimer>
#include <QTest>

/// A key in the form of one, different for each \p letter.
[[nodiscard]] inline Secret keyOf(char letter)
{
    return Secret("api-" + QByteArray(32, letter));
}

/// The outcome of \p reply, waited for; Failed with a detail if it never comes.
[[nodiscard]] inline KeyOutcome outcomeOf(KeyReply *reply)
{
    const std::unique_ptr<KeyReply> owned(reply);
    if (QTest::qWaitFor([reply] { return reply->isFinished(); }, 60'000)) {
        if (reply->outcome().status == KeyStatus::Failed && !reply->outcome().detail.isEmpty())
            qWarning() << "the key store failed:" << reply->outcome().detail;
        return reply->outcome();
    }
    return {.detail = QStringLiteral("no answer within a minute")};
}
