// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apireply.h"
#include "api/keys/keypermissions.h"
#include "net/httprequest.h"

class ApiClient;

using KeyPermissionsReply = ApiReplyOf<KeyPermissions>;

/// Asks what the key of the account may do. Every key may ask that, so this is also the way to try
/// a key: a key that is none, an unknown one and one without rights end in
/// ApiError::Kind::MalformedKey, UnknownKey and an empty result.
class KeyPermissionsService {
public:
    /// \p client must outlive the service.
    explicit KeyPermissionsService(ApiClient &client);
    virtual ~KeyPermissionsService();
    KeyPermissionsService(const KeyPermissionsService &) = delete;
    KeyPermissionsService &operator=(const KeyPermissionsService &) = delete;

    /// Never null; \p parent owns the reply.
    [[nodiscard]] virtual KeyPermissionsReply *fetch(Priority priority, QObject *parent);

private:
    ApiClient &m_client;
};
