// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

struct Endpoint;

/// Whether the bodies of requests to \p endpoint may be kept for showing at all. Only operations on
/// a list may; none that deals with keys, passwords, webhooks, mail or other messages is on it.
[[nodiscard]] bool mayShowBody(const Endpoint &endpoint);

/// \p body as it may be kept and shown, see shownJson(); null when not at all.
[[nodiscard]] QByteArray shownBody(const Endpoint &endpoint, const QByteArray &body);
