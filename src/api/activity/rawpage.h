// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

struct EventPage;

/// Puts \p body, as received, into \p page.
void packRaw(EventPage &page, const QByteArray &body);

/// What packRaw() was given; empty if it can't be unpacked.
[[nodiscard]] QByteArray unpackedRaw(const EventPage &page);

/// The one JSON value that begins at \p offset, byte for byte. Looks only at brackets and quotes,
/// so bytes that are not UTF-8 don't matter.
[[nodiscard]] QByteArray jsonValueAt(const QByteArray &json, qsizetype offset);
