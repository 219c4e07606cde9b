// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class ApiClient;
class ChangeAction;
struct LoggedChange;

/// The action that made \p change, from what the log knows of it; null if its area hasn't taught
/// how. For undoing it after a restart. An area adds a line for each of its operations.
[[nodiscard]] std::shared_ptr<ChangeAction> remadeChange(const LoggedChange &change,
                                                         ApiClient &client);
