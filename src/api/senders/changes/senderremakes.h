// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class ApiClient;
class ChangeAction;
struct LoggedChange;

/// See remadeChange(): for any operation of this area, null for others.
[[nodiscard]] std::shared_ptr<ChangeAction> remadeSenderChange(const LoggedChange &change,
                                                               ApiClient &client);
