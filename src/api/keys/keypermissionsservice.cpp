// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/keys/keypermissionsservice.h"

#include "api/apiclient.h"
#include "api/endpoints.h"
#include "api/keys/keypermissionscodec.h"

KeyPermissionsService::KeyPermissionsService(ApiClient &client)
    : m_client(client)
{
}

KeyPermissionsService::~KeyPermissionsService() = default;

KeyPermissionsReply *KeyPermissionsService::fetch(Priority priority, QObject *parent)
{
    return m_client.send<KeyPermissions>(endpoints::apiKeysPermissions, QByteArrayLiteral("{}"),
                                         decodedKeyPermissions, {.priority = priority}, parent);
}
