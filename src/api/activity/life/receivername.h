// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Who runs the server that took or refused a mail: "Google", "Microsoft", …, by the form of its
/// \p reply, the name in \p host ("mx.example.net [192.0.2.1]" or an address alone) or the domain
/// of \p recipient. What isn't known stays the domain; empty if there is none either.
[[nodiscard]] QString receiverName(QStringView host, QStringView reply, QStringView recipient);

/// What stands behind the last @, in lower case; empty without one.
[[nodiscard]] QString domainOf(QStringView address);
