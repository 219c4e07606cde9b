// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "account/region.h"

#include <QWidget>
#include <memory>

namespace Ui {
class WelcomePage;
}

/// Asks for an API key and where to use it, or for the demo. What is typed is checked before
/// anything else happens; what is wrong stands below the field.
class WelcomePage : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);
    ~WelcomePage() override;

    /// Says why there is no connection; empty for nothing.
    void showProblem(const QString &problem);

    /// The base URL is given (--api-url): no region to choose.
    void setBaseUrl(const QUrl &url);

    /// While the demo starts, nothing can be pressed.
    void setStartingDemo(bool starting);

signals:
    void connectRequested(const Account &account);
    void demoRequested();

private:
    void connectToService();
    [[nodiscard]] Region chosenRegion() const;

    std::unique_ptr<Ui::WelcomePage> m_ui;
    QUrl m_baseUrl;
};
