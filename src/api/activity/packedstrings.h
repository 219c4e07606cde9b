// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/stringblock.h"

#include <QByteArray>
#include <memory>

/// Strings of a column, packed by what strings of the same column look like: those of its first
/// page. Immutable.
class PackedStrings {
public:
    using Block = std::shared_ptr<const StringBlock>;

    /// \p model may be null; it is kept. For a worker thread.
    PackedStrings(const StringBlock &strings, Block model);

    /// Whether there was the memory to pack them.
    [[nodiscard]] bool isValid() const { return !m_bytes.isEmpty(); }

    /// The strings; takes about a millisecond for a megabyte of them. Where there is no memory for
    /// them, std::bad_alloc.
    [[nodiscard]] Block unpacked() const;

    [[nodiscard]] std::size_t memoryUse() const { return std::size_t(m_bytes.capacity()); }

private:
    QByteArray m_bytes;
    Block m_model;
    std::uint32_t m_count; ///< of strings
    std::uint32_t m_size; ///< before it was packed
};
