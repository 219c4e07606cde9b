// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/page.h"
#include "gui/subaccounts/subaccountsdesk.h"
#include "gui/subaccounts/subaccountsstate.h"

#include <QSet>
#include <QTimer>
#include <memory>

namespace Ui {
class SubaccountsPage;
}
class EstateGatherer;
class KeptColumns;
class SubaccountActions;
class SubaccountDetails;
class SubaccountExport;
class SubaccountModel;
class SubaccountProblems;
class SubaccountSenders;
class TableColumns;
struct Subaccount;

/// All subaccounts of the account: the table, and the estate of their senders. Reads them when it
/// is first shown, and after every change to one.
class SubaccountsPage : public Page {
    Q_OBJECT
public:
    explicit SubaccountsPage(const SubaccountsDesk &desk, QWidget *parent = nullptr);
    ~SubaccountsPage() override;

    /// Known before there is a page.
    [[nodiscard]] static NavigationEntry entry();

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] Operations needs() const override;
    [[nodiscard]] QWidget *details() override;
    [[nodiscard]] QString detailsTitle() const override;
    [[nodiscard]] QString helpPage() const override { return QStringLiteral("subaccounts.md"); }
    [[nodiscard]] QList<QAction *> menuActions() const override { return m_menu; }

public slots:
    void reload();

    /// Rows of the bulk operation of this id were done.
    void takeBulkChanges(const QString &operation);

signals:
    void workAsRequested(const QString &id, const QString &name);

    /// See api/bulk/bulkoperations.h.
    void bulkRequested(const QString &operation);

    void subaccountsRead(const QList<Subaccount> &subaccounts);

    /// Its activity is to be shown.
    void activityRequested(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void setUpTable();
    void setUpActions();
    void guardActions();
    void connectActions();
    void setUpButtons();
    void setUpColumnsButton();
    void setUpEstate();
    void connectFilter();
    void connectList();
    void connectChanges();
    QAction *addPageAction(const char *text, const QKeySequence &shortcut, const QString &icon);
    void filter();
    void takeOverview();
    void showState();
    void showFooter(const QString &reading);
    void showSelection();
    void actOnPanel();
    void openEstate(const QList<Subaccount> &subaccounts);

    std::unique_ptr<Ui::SubaccountsPage> m_ui;
    SubaccountsDesk m_desk;
    SubaccountModel *m_model;
    SubaccountList *m_list;
    SubaccountQuestion *m_question;
    SubaccountSenders *m_senders;
    SubaccountProblems *m_problems;
    SubaccountDetails *m_details;
    EstateGatherer *m_gatherer;
    SubaccountActions *m_actions = nullptr;
    SubaccountExport *m_export = nullptr;
    TableColumns *m_columns = nullptr;
    std::unique_ptr<KeptColumns> m_keptColumns;
    QList<QAction *> m_menu;
    QAction *m_import = nullptr;
    QAction *m_refresh = nullptr;
    QTimer m_countdown;
    SubaccountsState::PanelAction m_panelAction = SubaccountsState::PanelAction::Reload;
    bool m_wasShown = false;
};
