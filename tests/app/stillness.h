// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <chrono>

class QWidget;

/// Waits until a window of the program shows all that it will: no request is under way, and its
/// texts stay the same. What a worker thread makes of an answer may still come; wait for it by
/// what it shows.
class Stillness {
public:
    static constexpr std::chrono::seconds patience{90}; ///< machines are loaded

    explicit Stillness(QWidget &window)
        : m_window(window)
    {
    }

    /// False if it did not within the patience.
    [[nodiscard]] bool comes();

    /// For the report: what was different at the last two looks.
    [[nodiscard]] QString lastChange() const { return m_lastChange; }

private:
    using Texts = QMap<QString, QString>; ///< by place

    [[nodiscard]] bool isStill();
    [[nodiscard]] Texts texts() const;

    QWidget &m_window;
    Texts m_texts; ///< at the last look
    QString m_lastChange;
};
