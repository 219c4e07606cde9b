// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/senders/senderdomainrow.h"

#include <QString>

/// What stands in the tooltips of the table of sender domains, fit for a tooltip.
namespace SenderDomainTips {

/// Of a cell; \p column is one of SenderDomainModel.
[[nodiscard]] QString tip(const SenderDomainRow &row, int column);

/// Of the head of a column.
[[nodiscard]] QString ofHead(int column);

} // namespace SenderDomainTips
