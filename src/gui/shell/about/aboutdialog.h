// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/about/fact.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

/// Says what Outpost is, and the versions of all that it is built on, to be selected and copied.
class AboutDialog : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(const QList<Fact> &versions, QWidget *parent = nullptr);

private:
    void build(const QList<Fact> &versions);
    void retranslate();

    QLabel *m_icon;
    QLabel *m_caption;
    QLabel *m_text;
    QPlainTextEdit *m_versions;
    QDialogButtonBox *m_buttons;
    QPushButton *m_copy = nullptr;
};
