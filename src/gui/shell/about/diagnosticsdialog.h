// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

/// Shows a text for a bug report before it is copied: what is seen is what is copied.
class DiagnosticsDialog : public QDialog {
    Q_OBJECT
public:
    explicit DiagnosticsDialog(const QString &text, QWidget *parent = nullptr);

private:
    void build(const QString &text);
    void retranslate();
    void copy();

    QLabel *m_note;
    QPlainTextEdit *m_text;
    QLabel *m_outcome;
    QDialogButtonBox *m_buttons;
    QPushButton *m_copy = nullptr;
};
