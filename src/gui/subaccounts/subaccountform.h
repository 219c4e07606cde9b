// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/subaccounts/newsubaccount.h"
#include "api/subaccounts/subaccountedit.h"

#include <QWidget>
#include <memory>
#include <optional>

namespace Ui {
class SubaccountForm;
}

/// What can be set of a subaccount, with what it costs.
class SubaccountForm : public QWidget {
    Q_OBJECT
public:
    explicit SubaccountForm(QWidget *parent = nullptr);
    ~SubaccountForm() override;

    /// For a new one: the defaults.
    void showNew();

    /// For one that is there. What the service doesn't tell is left as it is unless it is changed.
    void showExisting(const Subaccount &subaccount);

    [[nodiscard]] NewSubaccount newSubaccount() const;

    /// All that is known in the form; the rest is unset.
    [[nodiscard]] SubaccountEdit edit() const;

signals:
    void changed();

private:
    void retranslate();
    void namePlans();
    void showHints();
    void fillPlans(std::optional<qint64> shown);
    void showPlan();
    void showSms();
    void setFlag(const char *name, const std::optional<bool> &value);
    [[nodiscard]] std::optional<bool> flag(const char *name) const;
    [[nodiscard]] int planSize() const;

    std::unique_ptr<Ui::SubaccountForm> m_ui;
    QString m_id; ///< of one that is there
    std::optional<qint64> m_shownPlan; ///< that it has
    bool m_isUntold = false; ///< SMTP2GO doesn't tell all of it
};
