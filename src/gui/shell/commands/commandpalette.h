// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/commands/command.h"

#include <QFrame>
#include <QPointer>

class CommandModel;
class QKeyEvent;
class QLabel;
class QLineEdit;
class QListView;

/// A field to type into and the commands that fit, over the upper middle of a window. The arrow
/// keys move in the list while the field has the focus; Return runs, Escape closes, as does the
/// focus that leaves. Lies inside the window: a real popup is out of reach for screen readers.
/// Made for one use: it deletes itself once it is closed.
class CommandPalette : public QFrame {
    Q_OBJECT
public:
    /// \p recent holds ids of commands, newest first.
    CommandPalette(QWidget &window, const QList<Command> &commands, const QStringList &recent);

    ~CommandPalette() override;

    /// Shows it, with the cursor in the field.
    void open();

    /// Hides it, and gives the focus back to who had it before.
    void close();

signals:
    /// Its command is run after that, when the focus is back where it was.
    void chosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void retranslate();
    void place();
    void closeIfLeft(const QWidget *focus);
    [[nodiscard]] bool handleKey(const QObject *field, QKeyEvent *event);
    void showFitting(const QString &text);
    void showState();
    void run(int row);

    CommandModel *m_model;
    QLineEdit *m_text;
    QListView *m_list;
    QLabel *m_note;
    QPointer<QWidget> m_focusBefore;
    bool m_isClosed = false;
};
