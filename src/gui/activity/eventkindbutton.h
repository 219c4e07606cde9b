// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventkind.h"

#include <QList>
#include <QToolButton>

class QMenu;

/// Chooses several kinds of event from a menu that stays open while one ticks.
class EventKindButton : public QToolButton {
    Q_OBJECT
public:
    explicit EventKindButton(QWidget *parent = nullptr);

    /// Empty: all kinds.
    [[nodiscard]] QList<EventKind> kinds() const;
    void setKinds(const QList<EventKind> &kinds);

signals:
    void kindsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void showChoice();

    QMenu *m_menu;
    QAction *m_all;
};
