// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <memory>
#include <mutex>

/// What a page was read from, as received. Packing makes about a twelfth of it, and takes longer
/// than reading it did: so that happens apart, and nobody notices. Thread-safe.
class RawPage {
public:
    explicit RawPage(QByteArray received);

    /// Takes some milliseconds when it is packed; empty if it can't be unpacked.
    [[nodiscard]] QByteArray received() const;

    /// Its length before packing.
    [[nodiscard]] std::size_t size() const { return m_size; }

    /// Packs it now, if it isn't yet. For a worker thread.
    void pack();

    [[nodiscard]] std::size_t memoryUse() const;

private:
    mutable std::mutex m_mutex;
    QByteArray m_bytes;
    bool m_isPacked = false;
    const std::size_t m_size;
};

/// The one JSON value that begins at \p offset, byte for byte. Looks only at brackets and quotes,
/// so bytes that are not UTF-8 don't matter.
[[nodiscard]] QByteArray jsonValueAt(const QByteArray &json, qsizetype offset);
