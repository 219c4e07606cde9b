// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/writes/writechecker.h"

/// /api_keys/add: the whole key stands in the lost answer and nowhere else, so what is found is a
/// key that nobody can use. The note is {"subaccount_id": …, "description": …, "usernames": […]}
/// with the beginnings of the keys that were there before, as the service shows them everywhere.
class ApiKeyAddChecker final : public WriteChecker {
public:
    [[nodiscard]] QByteArray noteOf(const QByteArray &body) const override;
    [[nodiscard]] ApiReplyOf<QByteArray> *readBefore(ApiClient &client, const QByteArray &note,
                                                     QObject *parent) const override;
    [[nodiscard]] ApiReplyOf<WriteFinding> *check(ApiClient &client, const QByteArray &note,
                                                  QObject *parent) const override;
};
