// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <functional>
#include <memory>

namespace Ui {
class MessageBar;
}

/// A line above a page's content that says what went wrong or what to know, in place of a modal
/// box. All texts are shown literally.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    enum class Severity { Information, Warning, Error };

    /// A message has two lines and can be closed; a banner has one and goes by itself.
    enum class Form { Message, Banner };

    struct Content {
        Severity severity = Severity::Information;
        QString caption; ///< empty: the bar is hidden
        QString text;
        QString details; ///< offered for copying; empty: no such button
        QString action; ///< text of the button; empty: none
        Form form = Form::Message;
        friend bool operator==(const Content &, const Content &) = default;
    };

    explicit MessageBar(QWidget *parent = nullptr);
    ~MessageBar() override;

    /// Shows \p content, unless the person has closed this very message before.
    void showContent(const Content &content);

    /// The same with what \p message gives, now and in each language that comes.
    void showMessage(const std::function<Content()> &message);

    [[nodiscard]] const Content &content() const { return m_content; }

signals:
    void actionRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void present(const Content &content);
    void showTexts();
    void showForm();
    void showColours();
    void copyDetails();

    std::unique_ptr<Ui::MessageBar> m_ui;
    Content m_content;
    std::function<Content()> m_again; ///< of showMessage()
};
