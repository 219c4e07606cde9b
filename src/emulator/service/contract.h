// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/service/fieldcheck.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringView>
#include <optional>
#include <span>

class QJsonObject;

namespace Emulator {

enum class Presence { Optional, Required };

struct Field {
    QLatin1StringView name;
    FieldType type;
    Presence presence = Presence::Optional;
};

/// All that the emulator plays.
enum class OperationId {
    ActivitySearch,
    AllowedSendersAdd, // from here to SingleSenderView: those of SenderOperations
    AllowedSendersRemove,
    AllowedSendersUpdate,
    AllowedSendersView,
    DomainAdd,
    DomainRemove,
    DomainReturnpath,
    DomainSubaccountAccess,
    DomainTracking,
    DomainVerify,
    DomainView,
    SingleSenderAdd,
    SingleSenderRemove,
    SingleSenderView,
    ApiKeyPermissions,
    StatsEmailCycle,
    StatsEmailHistory,
    SubaccountAdd,
    SubaccountClose,
    SubaccountEdit,
    SubaccountReopen,
    SubaccountSearch,
    SuppressionAdd,
    SuppressionRemove,
    SuppressionView,
};

/// One operation of the service, as its contract describes it.
struct Operation {
    OperationId id;
    QLatin1StringView path; ///< Below the base, e.g. "/activity/search".
    std::span<const Field> fields; ///< All that it takes.
};

/// The operation at \p path below the base; null if there is none.
[[nodiscard]] const Operation *operationAt(QStringView path);

/// What is wrong with a field.
struct FieldError {
    QString field;
    QString message;
};

/// The first thing in \p body that \p operation does not allow: a field that it does not know, or
/// one of another type or out of its range, or one that is missing. Nothing if all is well.
[[nodiscard]] std::optional<FieldError> checked(const QJsonObject &body,
                                                const Operation &operation);

} // namespace Emulator
