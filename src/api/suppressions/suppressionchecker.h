// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/writes/writechecker.h"

/// /suppression/add: whether the address is held back by hand now. It may have been before; then
/// the write changed nothing either way. The note is the body without the description.
class SuppressionAddChecker final : public WriteChecker {
public:
    [[nodiscard]] QByteArray noteOf(const QByteArray &body) const override;
    [[nodiscard]] ApiReplyOf<QByteArray> *readBefore(ApiClient &client, const QByteArray &note,
                                                     QObject *parent) const override;
    [[nodiscard]] ApiReplyOf<WriteFinding> *check(ApiClient &client, const QByteArray &note,
                                                  QObject *parent) const override;
};

/// /suppression/remove: whether the address is held back for any of the reasons still. What wasn't
/// there before counts as removed. The note is the body.
class SuppressionRemoveChecker final : public WriteChecker {
public:
    [[nodiscard]] QByteArray noteOf(const QByteArray &body) const override;
    [[nodiscard]] ApiReplyOf<QByteArray> *readBefore(ApiClient &client, const QByteArray &note,
                                                     QObject *parent) const override;
    [[nodiscard]] ApiReplyOf<WriteFinding> *check(ApiClient &client, const QByteArray &note,
                                                  QObject *parent) const override;
};
