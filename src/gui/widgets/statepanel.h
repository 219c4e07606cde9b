// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

namespace Ui {
class StatePanel;
}

/// What a page shows in place of its content while there is none: loading, empty, error, paused,
/// no permission. All texts are shown literally.
class StatePanel : public QWidget {
    Q_OBJECT
public:
    struct Content {
        QString icon; ///< of the bundled set
        QString caption;
        QString text;
        QString nextStep;
        QString details; ///< offered for copying; empty: no such button
        QString action; ///< text of the main button; empty: none
        enum class Busy { No, Yes } busy = Busy::No;
        friend bool operator==(const Content &, const Content &) = default;
    };

    explicit StatePanel(QWidget *parent = nullptr);
    ~StatePanel() override;

    void showContent(const Content &content);
    [[nodiscard]] const Content &content() const { return m_content; }

signals:
    void actionRequested();

private:
    void retranslate();
    void showTexts();
    void copyDetails();

    std::unique_ptr<Ui::StatePanel> m_ui;
    Content m_content;
};
