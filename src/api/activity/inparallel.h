// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtConcurrentMap>
#include <algorithm>
#include <numeric>
#include <vector>

[[nodiscard]] inline std::size_t pieceCount(std::size_t count, std::size_t pieceSize)
{
    return (count + pieceSize - 1) / pieceSize;
}

/// Calls \p work(piece, begin, end) for the pieces of 0 … \p count, on all cores at a time; at once
/// where there is but one. Returns when all is done.
template <typename Work> void inParallel(std::size_t count, std::size_t pieceSize, Work work)
{
    if (count <= pieceSize)
        return work(std::size_t(0), std::size_t(0), count);
    std::vector<std::size_t> pieces(pieceCount(count, pieceSize));
    std::iota(pieces.begin(), pieces.end(), std::size_t(0));
    QtConcurrent::blockingMap(pieces, [&](std::size_t piece) {
        const std::size_t begin = piece * pieceSize;
        work(piece, begin, std::min(begin + pieceSize, count));
    });
}
