// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/writes/writechecker.h"

/// /subaccount/add: names aren't unique, so the ids that had the name just before decide. The note
/// is {"fullname": …, "ids": […]}; without "ids" they could not be read.
class SubaccountAddChecker final : public WriteChecker {
public:
    [[nodiscard]] QByteArray noteOf(const QByteArray &body) const override;
    [[nodiscard]] ApiReplyOf<QByteArray> *readBefore(ApiClient &client, const QByteArray &note,
                                                     QObject *parent) const override;
    [[nodiscard]] ApiReplyOf<WriteFinding> *check(ApiClient &client, const QByteArray &note,
                                                  QObject *parent) const override;
};
