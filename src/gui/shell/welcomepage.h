// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "account/profile.h"

#include <QWidget>
#include <memory>

namespace Ui {
class WelcomePage;
}

/// Offers the accounts that are there, a new one, the demo, or a key to be used once; on the first
/// start, when there is none, what a newcomer may want: the demo, an account, or to read what
/// becomes of a key. What is typed is checked before anything else happens; what is wrong stands
/// below the field.
class WelcomePage : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);
    ~WelcomePage() override;

    /// Says why there is no connection; empty for nothing.
    void showProblem(const QString &problem);

    /// The base URL is given (--api-url): no region to choose.
    void setBaseUrl(const QUrl &url);

    /// In this order; hidden ones are left out.
    void setProfiles(const QList<Profile> &profiles);

signals:
    void connectRequested(const Account &account);
    void openRequested(const QUuid &profile);
    void addRequested();
    void demoRequested();

    /// \p page of the help.
    void helpRequested(const QString &page);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void connectChoices();
    void showAccounts(bool any);
    void showForm();
    void showIntro();
    void takeFocus();
    void openSelected();
    void connectToService();
    [[nodiscard]] Region chosenRegion() const;

    std::unique_ptr<Ui::WelcomePage> m_ui;
    QUrl m_baseUrl;
    bool m_hasAccounts = false;
};
