// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/activity/views/activityview.h"

#include <QJsonObject>
#include <optional>

/// A view without its name as members of a JSON object, API keys in the filter cut.
[[nodiscard]] QJsonObject viewStateToJson(const ViewState &state);

/// Nothing where a member is of another kind than expected, or the filter can't be read. Missing
/// members are as at first, unknown ones are ignored.
[[nodiscard]] std::optional<ViewState> viewStateFromJson(const QJsonObject &object);
