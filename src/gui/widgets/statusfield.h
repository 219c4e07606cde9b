// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

/// A line of status that looks like a label. Unlike a QLabel it keeps its accessible name when
/// its text changes, so that a screen reader (and a test) can ask "what does the queue do?".
class StatusField : public QLineEdit {
    Q_OBJECT
public:
    explicit StatusField(QWidget *parent = nullptr);

    /// As wide as the text.
    void showText(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};
