// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

/// One of the lists on the senders page, as the page sees it.
class SenderTab : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// For the menu of the page.
    [[nodiscard]] virtual QList<QAction *> actions() const = 0;

    /// Shown in the dock while the list is; the caller takes ownership.
    [[nodiscard]] virtual QWidget *details() = 0;

    /// Reads the list, again if need be.
    virtual void read() = 0;

    /// Ends what is under way.
    virtual void cancel() = 0;

    virtual void focusFilter() = 0;

protected:
    /// Reads the list when it is first shown.
    void showEvent(QShowEvent *event) override;

private:
    bool m_wasShown = false;
};
