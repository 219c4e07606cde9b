// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// F1 anywhere in the program, also in modal dialogs, which a shortcut of the main window doesn't
/// reach. Watches the whole program for as long as it lives.
class ContextHelp : public QObject {
    Q_OBJECT
public:
    explicit ContextHelp(QObject *parent = nullptr);

signals:
    /// \p topic is about what has the focus, see helpTopicOf().
    void requested(const QString &topic);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
