// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

namespace Ui {
class FollowBar;
}

/// The line that says how following goes.
class FollowBar : public QWidget {
    Q_OBJECT
public:
    struct Content {
        QString status; ///< empty: the bar is hidden
        QString toolTip;
        QString toNew; ///< text of the button to the new events; empty: none
        bool offersAgain = false;

        friend bool operator==(const Content &, const Content &) = default;
    };

    explicit FollowBar(QWidget *parent = nullptr);
    ~FollowBar() override;

    void showContent(const Content &content);
    [[nodiscard]] const Content &content() const { return m_content; }

signals:
    void newRequested();
    void againRequested();

private:
    void retranslate();
    void showTexts();

    std::unique_ptr<Ui::FollowBar> m_ui;
    Content m_content;
};
