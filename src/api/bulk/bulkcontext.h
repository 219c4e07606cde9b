// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>

/// What the account has already, read before the check: the objects of the service by a key that
/// only their operation understands, e.g. the name in lower case.
struct BulkContext {
    QHash<QString, QList<QJsonObject>> existing;
};
