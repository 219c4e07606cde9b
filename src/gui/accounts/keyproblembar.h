// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/keystore.h"

#include <QFrame>
#include <memory>
#include <optional>

namespace Ui {
class KeyProblemBar;
}

/// Why a key is not kept, or not removed, and what can be done: unlock the key store, try again,
/// keep the key in memory. Hidden while there is nothing to say.
class KeyProblemBar : public QFrame {
    Q_OBJECT
public:
    enum class Purpose {
        Keep, ///< the key can be kept in memory instead
        Remove, ///< it can't
    };

    explicit KeyProblemBar(QWidget *parent = nullptr);
    ~KeyProblemBar() override;

    void showOutcome(const KeyOutcome &outcome, Purpose purpose);

    /// Another problem, about which nothing can be done here.
    void showProblem(const QString &problem);

    void clear();

signals:
    void unlockRequested();
    void retryRequested();
    void sessionRequested();

private:
    void retranslate();

    std::unique_ptr<Ui::KeyProblemBar> m_ui;
    std::optional<KeyOutcome> m_outcome; ///< that is shown
};
