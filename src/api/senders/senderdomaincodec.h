// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "api/senders/senderdomain.h"
#include "api/senders/senderdomainchange.h"
#include "core/result.h"

#include <QByteArray>

/// An answer of /domain/view, add, verify, remove, returnpath or tracking. Entries of the list that
/// are no objects, or have no name, are left out.
[[nodiscard]] Result<QList<SenderDomain>, ApiError> senderDomainsIn(const QByteArray &body);

/// An answer of /domain/subaccount_access; the schema has the fields beside `data`, answers in it.
[[nodiscard]] Result<DomainAccess, ApiError> domainAccessIn(const QByteArray &body);

/// One entry of the list, as the service has it.
[[nodiscard]] SenderDomain senderDomainOf(const QJsonObject &json);
