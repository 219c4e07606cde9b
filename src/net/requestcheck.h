// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct HttpRequest;

/// Why \p request must not be sent, in plain English, without its key; empty if it may. Refuses
/// keys that would end a header line, plain http to anything but this machine, URLs that carry a
/// user or a query, and bodies that SMTP2GO would refuse (1 MB, 50 MB for e-mail, since
/// 2026-06-11).
[[nodiscard]] QString faultOf(const HttpRequest &request);

/// Whether \p host is this machine: localhost, 127.0.0.1 or ::1.
[[nodiscard]] bool isLoopback(const QString &host);
