// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

/// \p name as it is sent: A-labels where that can be said, else as it is.
[[nodiscard]] QString sentDomain(const QString &name);

/// A name before a domain, likewise.
[[nodiscard]] QString sentSubdomain(const QString &name);

/// \p json as the body of a request, for \p subaccountId if there is one.
[[nodiscard]] QByteArray sentBody(QJsonObject json, const QString &subaccountId);
