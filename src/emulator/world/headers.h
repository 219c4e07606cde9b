// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <utility>
#include <vector>

namespace Emulator {

struct Mail;

/// Name and value.
using Header = std::pair<QString, QString>;

/// The headers of \p mail as it was sent.
[[nodiscard]] std::vector<Header> headersOf(const Mail &mail);

} // namespace Emulator
