// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/subaccounts/subaccount.h"
#include "api/writes/writechecker.h"

/// /subaccount/close and /subaccount/reopen: which state the subaccount is in. The note is the
/// body.
class SubaccountStateChecker final : public WriteChecker {
public:
    /// \p wanted: the state after the write, Closed or Active.
    explicit SubaccountStateChecker(Subaccount::State wanted)
        : m_wanted(wanted)
    {
    }

    [[nodiscard]] QByteArray noteOf(const QByteArray &body) const override { return body; }
    [[nodiscard]] ApiReplyOf<QByteArray> *readBefore(ApiClient &client, const QByteArray &note,
                                                     QObject *parent) const override;
    [[nodiscard]] ApiReplyOf<WriteFinding> *check(ApiClient &client, const QByteArray &note,
                                                  QObject *parent) const override;

private:
    Subaccount::State m_wanted;
};
