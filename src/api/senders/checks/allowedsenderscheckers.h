// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/writes/writechecker.h"

/// The checkers of /allowed_senders/…: whether the list and its mode are as the write would have
/// made them, whoever did it. The note is the body.
class AllowedSendersChecker final : public WriteChecker {
public:
    enum class Operation { Add, Remove, Update };

    explicit AllowedSendersChecker(Operation operation)
        : m_operation(operation)
    {
    }

    [[nodiscard]] QByteArray noteOf(const QByteArray &body) const override;
    [[nodiscard]] ApiReplyOf<QByteArray> *readBefore(ApiClient &client, const QByteArray &note,
                                                     QObject *parent) const override;
    [[nodiscard]] ApiReplyOf<WriteFinding> *check(ApiClient &client, const QByteArray &note,
                                                  QObject *parent) const override;

private:
    const Operation m_operation;
};
