// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "gui/widgets/statepanel.h"

#include <QWidget>
#include <functional>
#include <memory>

namespace Ui {
class OpeningPage;
}
struct KeyOutcome;

/// While an account is being opened: what is waited for, or why its key isn't there and what can be
/// done about it. A key that is entered here is for this session.
class OpeningPage : public QWidget {
    Q_OBJECT
public:
    explicit OpeningPage(QWidget *parent = nullptr);
    ~OpeningPage() override;

    /// The key store is being asked for the key of the account \p name.
    void showReading(const QString &name);

    /// It asks the person for its password.
    void showUnlocking(const QString &name);

    void showKeyProblem(const QString &name, const KeyOutcome &outcome);

    /// The demo is being started.
    void showStarting();

    /// It could not be started. \p reason is for the person.
    void showFailure(const QString &reason);

signals:
    void unlockRequested();
    void retryRequested();
    void keyEntered(const Secret &key);

    /// Not this account, or not now.
    void cancelRequested();

private:
    void retranslate();
    void showContent(const std::function<StatePanel::Content()> &content);
    void useKey();
    void showKeyForm(bool shown);
    void showKeyFault(const QString &fault);

    std::unique_ptr<Ui::OpeningPage> m_ui;
    std::function<StatePanel::Content()> m_content; ///< in the language of now
    enum class Action { Retry, Unlock } m_action = Action::Retry; ///< of the panel's button
};
