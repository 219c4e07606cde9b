// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class ApiClient;
class ChangeAction;
struct LoggedChange;

/// See remadeChange().
[[nodiscard]] std::shared_ptr<ChangeAction> remadeSuppressionAddition(const LoggedChange &change,
                                                                      ApiClient &client);
[[nodiscard]] std::shared_ptr<ChangeAction> remadeSuppressionFreeing(const LoggedChange &change,
                                                                     ApiClient &client);
