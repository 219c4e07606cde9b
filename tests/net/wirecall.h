// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpanswer.h"
#include "net/httprequest.h"
#include "net/httptransport.h"

#include <QUrl>
#include <optional>

/// Calls through HttpTransport, for tests.
namespace WireCall {

/// A read of "/activity/search" with a sound key and the body {"limit":1}.
[[nodiscard]] HttpRequest readFrom(const QUrl &server);

/// The same as a write that must not be repeated.
[[nodiscard]] HttpRequest writeTo(const QUrl &server);

/// Waits for the end of one call; nothing if none comes within 10 s.
[[nodiscard]] std::optional<HttpAnswer> run(HttpTransport &transport, const HttpRequest &request);

} // namespace WireCall
