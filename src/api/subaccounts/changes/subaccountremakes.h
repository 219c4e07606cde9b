// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class ApiClient;
class ChangeAction;
struct LoggedChange;

/// See remadeChange(). An addition can't be undone, so it isn't remade.
[[nodiscard]] std::shared_ptr<ChangeAction> remadeSubaccountClosing(const LoggedChange &change,
                                                                    ApiClient &client);
[[nodiscard]] std::shared_ptr<ChangeAction> remadeSubaccountEditing(const LoggedChange &change,
                                                                    ApiClient &client);
[[nodiscard]] std::shared_ptr<ChangeAction> remadeSubaccountReopening(const LoggedChange &change,
                                                                      ApiClient &client);
