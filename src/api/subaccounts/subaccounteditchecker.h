// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/writes/writechecker.h"

/// /subaccount/edit: whether the subaccount is as the write wanted it. Of archiving, 2FA and SMS a
/// search tells nothing, so a write of these alone can't be told. The note is the body.
class SubaccountEditChecker final : public WriteChecker {
public:
    [[nodiscard]] QByteArray noteOf(const QByteArray &body) const override;
    [[nodiscard]] ApiReplyOf<QByteArray> *readBefore(ApiClient &client, const QByteArray &note,
                                                     QObject *parent) const override;
    [[nodiscard]] ApiReplyOf<WriteFinding> *check(ApiClient &client, const QByteArray &note,
                                                  QObject *parent) const override;
};
