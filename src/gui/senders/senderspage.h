// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/senders/allowedsenderslist.h"
#include "gui/senders/sendersurroundings.h"
#include "gui/shell/page.h"

class DomainsTab;
class QStackedWidget;
class QTabWidget;
class SenderTab;
struct SenderDomain;

/// Who may send: sender domains, single senders and the list of allowed senders.
class SendersPage : public Page {
    Q_OBJECT
public:
    explicit SendersPage(const SenderSurroundings &surroundings, QWidget *parent = nullptr);
    ~SendersPage() override;

    /// Known before there is a page.
    [[nodiscard]] static NavigationEntry entry();

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] Operations needs() const override;
    [[nodiscard]] QWidget *details() override;
    [[nodiscard]] QString helpPage() const override;
    [[nodiscard]] QString detailsTitle() const override;
    [[nodiscard]] QList<QAction *> menuActions() const override { return m_actions; }

    /// Many senders were changed by the bulk operation of this id.
    void takeBulk(const QString &operation);

    /// Chooses \p domain among the sender domains, once they are there.
    void showDomain(const QString &domain);

signals:
    /// What SMTP2GO has just said of sender domains.
    void domainsTold(const QList<SenderDomain> &domains);

    /// The person wants to do something to many: an id of api/bulk/bulkoperations.h.
    void bulkRequested(const QString &operation);

    /// The person wants to choose how often the watch looks.
    void watchSettingsRequested();

private:
    void retranslate();
    void setUpActions();
    QAction *addPageAction(const char *text, const QKeySequence &shortcut, const QString &icon,
                           void (SenderTab::*command)());
    [[nodiscard]] SenderTab *current() const;

    AllowedSendersList m_allowed;
    QTabWidget *m_tabs;
    DomainsTab *m_domains;
    QStackedWidget *m_details;
    QList<QAction *> m_actions;
};
