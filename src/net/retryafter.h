// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <chrono>

/// The header Retry-After, when it is a number of seconds from 1 on; 0 otherwise. SMTP2GO doesn't
/// document that it sends one, so its other form, a date, is not worth the trust in two clocks.
[[nodiscard]] std::chrono::seconds retryAfter(const QByteArray &header);
