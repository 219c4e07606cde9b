// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <string_view>
#include <vector>

/// An answer made fit for simdjson: valid UTF-8, no raw control characters. One bad byte among a
/// thousand events would otherwise cost all of them.
class JsonText {
public:
    explicit JsonText(const QByteArray &received);

    /// With a 0 behind it.
    [[nodiscard]] std::string_view view() const;

    /// Bytes of invalid UTF-8 that became U+FFFD.
    [[nodiscard]] int repairedBytes() const { return int(m_repairs.size()); }

    /// Where in the bytes received the character at \p position (into view()) stood.
    [[nodiscard]] qsizetype receivedOffset(const char *position) const;

private:
    void appendRepaired(std::string_view received);

    QByteArray m_bytes;
    std::vector<qsizetype> m_repairs; ///< where in m_bytes each U+FFFD begins, ascending
};
