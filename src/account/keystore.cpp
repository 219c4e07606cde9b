// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/keystore.h"

#include <QCoreApplication>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(KeyStore)
};

} // namespace

QString keyOutcomeText(const KeyOutcome &outcome)
{
    switch (outcome.status) {
    case KeyStatus::Found:
    case KeyStatus::Done:
        return {};
    case KeyStatus::Missing:
        return Tr::tr("The key store has no key for this account. Enter the key again.");
    case KeyStatus::Locked:
        return Tr::tr("The key store is locked. Unlock it, or enter the key for this session.");
    case KeyStatus::NoService:
        return Tr::tr("There is no key store in this session. The key can be kept in memory until "
                      "Outpost ends; it is never written to a file.");
    case KeyStatus::Frozen:
        return Tr::tr("The key store doesn't answer. Try again later, or enter the key for this "
                      "session.");
    case KeyStatus::Refused:
        return Tr::tr("The key store stayed locked because its prompt was dismissed. Unlock it, or "
                      "enter the key for this session.");
    case KeyStatus::Failed:
        break;
    }
    return outcome.detail.isEmpty() ? Tr::tr("The key store failed and doesn't say why.")
                                    : Tr::tr("The key store failed: %1").arg(outcome.detail);
}
