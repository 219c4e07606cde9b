// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <memory>
#include <vector>

/// Answers of the emulator to one search, each with 1,000 events, page after page, made as they are
/// asked for.
class ActivityBodies {
public:
    /// For at most \p pages of them.
    explicit ActivityBodies(int pages);
    ~ActivityBodies();

    [[nodiscard]] QByteArray next();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// All of them at once.
[[nodiscard]] std::vector<QByteArray> activityBodies(int pages);
