// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/subaccounts/newsubaccount.h"
#include "api/subaccounts/subaccountedit.h"

#include <QStringList>

/// What settings of a subaccount cost or entail, a sentence each; nothing for what isn't set.
[[nodiscard]] QStringList costsOf(const SubaccountEdit &edit);
[[nodiscard]] QStringList costsOf(const NewSubaccount &subaccount);
