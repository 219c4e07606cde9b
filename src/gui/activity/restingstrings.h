// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/searchedstrings.h"

#include <QObject>
#include <QTimer>
#include <chrono>
#include <memory>

/// The strings that a table is searched for, unpacked as long as somebody goes on searching.
class RestingStrings : public QObject {
    Q_OBJECT
public:
    /// \p patience: how long nobody must have asked until they are given back.
    explicit RestingStrings(std::chrono::milliseconds patience = std::chrono::minutes(1));

    /// For one search, which may go on in a worker.
    [[nodiscard]] std::shared_ptr<SearchedStrings> use();

    /// Bytes that they take.
    [[nodiscard]] std::size_t memoryUse() const { return m_strings->memoryUse(); }

private:
    std::shared_ptr<SearchedStrings> m_strings = std::make_shared<SearchedStrings>();
    QTimer m_patience;
};
