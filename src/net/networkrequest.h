// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QNetworkRequest;
struct HttpRequest;

/// \p request as Qt takes it: the headers with the key, and everything switched off by which Qt
/// would send more, send it elsewhere or mix accounts (redirects, HTTP/2, cookies, cache, saved
/// passwords). \p request must be without fault.
[[nodiscard]] QNetworkRequest networkRequest(const HttpRequest &request);
