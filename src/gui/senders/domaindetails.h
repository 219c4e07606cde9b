// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/senders/senderdomainrow.h"

#include <QWidget>
#include <memory>
#include <optional>

namespace Ui {
class DomainDetails;
}
class SenderHistory;
class SubaccountFinder;

/// All that is known of one sender domain: its records as they should be, are believed to be and
/// are; what became of it over time; who may use it; the service's own words.
class DomainDetails : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive this.
    DomainDetails(SenderHistory &history, SubaccountFinder &subaccounts,
                  const QString &subaccountId, QWidget *parent = nullptr);
    ~DomainDetails() override;

    /// Nothing: no domain, or several, are chosen.
    void showRow(const std::optional<SenderDomainRow> &row);

signals:
    /// The person wants to change who may use the domain that is shown.
    void shareRequested();

private:
    void retranslate();
    void showHead();
    void showHistory();
    void showAccess();

    std::unique_ptr<Ui::DomainDetails> m_ui;
    SenderHistory &m_history;
    SubaccountFinder &m_subaccounts;
    const QString m_subaccountId;
    std::optional<SenderDomainRow> m_row;
};
