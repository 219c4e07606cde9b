// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apireply.h"

#include <QJsonObject>
#include <functional>

class ApiClient;

/// A state that is read together with the names of the verified sender domains and single senders:
/// "domains" and "single_senders", sorted; null where the key may not read them.
class VerifiedSenders final : public ApiReplyOf<QJsonObject> {
public:
    /// Owns \p state. \p client must outlive it.
    VerifiedSenders(ApiClient &client, const QString &subaccountId, ApiReplyOf<QJsonObject> *state,
                    QObject *parent);

    void cancel() override;

private:
    enum class Need { Required, IfAllowed };

    void await(ApiReply *reply, Need need, const std::function<void()> &take);
    void insert(const QJsonObject &members);
    void finishOne();

    QJsonObject m_state;
    QList<ApiReply *> m_open;
    std::optional<ApiError> m_failure;
};
