// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/subaccounts/subaccountrow.h"
#include "api/subaccounts/usagesnapshot.h"

#include <QHash>
#include <QList>
#include <QWidget>
#include <memory>
#include <optional>

namespace Ui {
class SubaccountDetails;
}
class QFormLayout;
class QLabel;
class SubaccountExtra;

/// All about one subaccount.
class SubaccountDetails : public QWidget {
    Q_OBJECT
public:
    struct Extras {
        SubaccountExtra &senders;
        SubaccountExtra &problems;
    };

    /// Both must outlive the panel.
    explicit SubaccountDetails(const Extras &extras, QWidget *parent = nullptr);
    ~SubaccountDetails() override;

    void showRow(const SubaccountRow &row, const UsageSeries &series);

    /// \p chosen is how many are.
    void clear(int chosen = 0);

signals:
    void activityRequested(const QString &id);

private:
    enum class Fact { Id, Email, State, Plan, Left, UsedUpOn, Sent, Bounces, Spam, Extras };

    void retranslate();
    void addFacts();
    void nameFacts();
    void showHead(const SubaccountRow &row);
    void showNothing();
    void setFact(Fact fact, const QString &text);
    void showFacts(const SubaccountRow &row);

    std::unique_ptr<Ui::SubaccountDetails> m_ui;
    Extras m_extras;
    QList<QLabel *> m_titles; ///< by Fact
    QHash<int, QLabel *> m_facts;
    QString m_id;
    std::optional<SubaccountRow> m_row; ///< that is shown
    int m_chosen = 0; ///< see clear()
};
