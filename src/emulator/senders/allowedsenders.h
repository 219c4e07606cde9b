// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/service/answer.h"

#include <QHash>
#include <QString>
#include <QStringList>

class QJsonObject;

namespace Emulator {

/// /allowed_senders/…, for requests that are allowed, well-formed and of an account that exists.
/// Lists are kept in alphabetical order. (Not documented.)
class AllowedSenders {
public:
    AllowedSenders();

    [[nodiscard]] Answer view(const QJsonObject &body, const QString &requestId) const;
    [[nodiscard]] Answer add(const QJsonObject &body, const QString &requestId);
    [[nodiscard]] Answer update(const QJsonObject &body, const QString &requestId);
    [[nodiscard]] Answer remove(const QJsonObject &body, const QString &requestId);

    /// Its sender domains and single senders are switched off by the mode.
    [[nodiscard]] bool restricts(const QString &account) const;

private:
    struct List {
        QString mode = QStringLiteral("disabled");
        QStringList senders;
    };

    [[nodiscard]] static Answer shown(const List &list, const QString &requestId);

    QHash<QString, List> m_lists; ///< By id of the subaccount; empty for the master.
};

} // namespace Emulator
