// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

/// What another list or mode does to who may send, a sentence each, with the names of whom it
/// stops. Both are states of AllowedSendersState; \p before also has the verified senders, where
/// they could be read.
[[nodiscard]] QStringList allowedSendersEffect(const QJsonObject &before, const QJsonObject &after);
