// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/dns/wantedrecord.h"
#include "api/senders/senderdomain.h"

#include <QList>
#include <QString>

/// "DKIM", "Return path", "Tracking" come from dnsPurposeCaption(). All records are CNAMEs.
/// DKIM and return path first; trackers that are off are left out.
[[nodiscard]] QList<WantedRecord> recordsToPublish(const SenderDomain &domain);

/// What a check of DNS needs to know of it.
[[nodiscard]] WantedDomain wantedDomain(const SenderDomain &domain,
                                        const QString &subaccountId = {});

/// The records as lines of a zone file, whole names with their final dots, a comment above each.
[[nodiscard]] QString zoneBlock(const SenderDomain &domain);

/// Plain text, in the language of the program, to send to whoever runs the DNS.
[[nodiscard]] QString messageForDnsAdmin(const SenderDomain &domain);
