// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

/// A text to be selected, or copied by the button beside it. Shown literally.
class CopyField : public QWidget {
    Q_OBJECT
public:
    /// \p name is what the text is, e.g. "DKIM name"; the button is called "Copy DKIM name".
    explicit CopyField(QWidget *parent = nullptr);

    /// For a screen reader.
    void setName(const QString &name);

    void showText(const QString &text);

private:
    void copy();

    QLineEdit *m_text;
    QToolButton *m_button;
};
