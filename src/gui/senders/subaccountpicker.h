// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/senderdomainchange.h"

#include <QWidget>
#include <memory>

namespace Ui {
class SubaccountPicker;
}
class QListWidgetItem;
class SubaccountFinder;
struct Subaccount;

/// Chooses who of the subaccounts may use a domain: those ticked in a list that is searched as one
/// types, and those to come.
class SubaccountPicker : public QWidget {
    Q_OBJECT
public:
    explicit SubaccountPicker(QWidget *parent = nullptr);
    ~SubaccountPicker() override;

    /// \p finder must outlive this. Begins to look.
    void setFinder(SubaccountFinder &finder);

    void setAccess(const DomainAccess &access);
    [[nodiscard]] DomainAccess access() const;

signals:
    /// access() is another one.
    void changed();

private:
    void retranslate();
    void showFound();
    void addItem(const Subaccount &subaccount);
    void take(const QListWidgetItem *item);
    [[nodiscard]] QString status() const;

    std::unique_ptr<Ui::SubaccountPicker> m_ui;
    SubaccountFinder *m_finder = nullptr;
    QStringList m_chosen; ///< ids
};
