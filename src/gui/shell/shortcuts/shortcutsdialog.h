// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/shortcuts/shortcutentry.h"

#include <QDialog>
#include <functional>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class RowTable;
class ShortcutModel;

/// All shortcuts of the window, to look through, search and copy.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    /// \p read tells the shortcuts; it is called again when the language changes. It must stay
    /// callable.
    explicit ShortcutsDialog(std::function<QList<ShortcutEntry>()> read, QWidget *parent = nullptr);

    /// The keys now, too.
    void reload();

private:
    void build();
    void retranslate();
    void showState();
    void copy();

    std::function<QList<ShortcutEntry>()> m_read;
    ShortcutModel *m_model;
    QSortFilterProxyModel *m_filter;
    QLineEdit *m_text;
    RowTable *m_table;
    QLabel *m_note;
    QDialogButtonBox *m_buttons;
    QPushButton *m_copy = nullptr;
};
