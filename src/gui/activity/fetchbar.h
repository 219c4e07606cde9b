// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/fetch/fetchprogress.h"

#include <QFrame>
#include <memory>

namespace Ui {
class FetchBar;
}

/// The line below the events about fetching all of them: its price as a question, how far it has
/// come, or what a restart cut off. Return accepts, Esc dismisses.
class FetchBar : public QFrame {
    Q_OBJECT
public:
    struct Content {
        QString caption; ///< empty: the bar is hidden
        QString text;
        QString accept; ///< text of the button; empty: none
        QString dismiss; ///< likewise
        bool offersRegions = false; ///< with the box for all regions

        friend bool operator==(const Content &, const Content &) = default;
    };

    explicit FetchBar(QWidget *parent = nullptr);
    ~FetchBar() override;

    void showContent(const Content &content);
    [[nodiscard]] const Content &content() const { return m_content; }

    /// What the box says, whether it is offered or not.
    [[nodiscard]] FetchScope scope() const;
    void setScope(FetchScope scope);
    void focusAccept();

signals:
    void accepted();
    void dismissed();
    void scopeChanged();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void showTexts();

    std::unique_ptr<Ui::FetchBar> m_ui;
    Content m_content;
};
