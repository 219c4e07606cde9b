// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/senders/senderdomainrow.h"
#include "gui/senders/sendersurroundings.h"
#include "gui/senders/sendertab.h"

#include <QTimer>
#include <memory>

namespace Ui {
class DomainsTab;
}
class AllowedSendersList;
class DomainActions;
class DomainChecks;
class DomainCommands;
class DomainDetails;
class DomainVerifier;
class KeptColumns;
class SenderDomainList;
class SenderFilter;

/// The sender domains: a table with what SMTP2GO believes and what DNS says, and all that can be
/// done with them.
class DomainsTab : public SenderTab {
    Q_OBJECT
public:
    /// \p allowed says whether sender domains are switched off.
    DomainsTab(const SenderSurroundings &surroundings, AllowedSendersList &allowed,
               QWidget *parent = nullptr);
    ~DomainsTab() override;

    [[nodiscard]] QList<QAction *> actions() const override;
    [[nodiscard]] QWidget *details() override;
    void read() override;
    void cancel() override;
    void focusFilter() override;

    /// Many domains were changed elsewhere, by the bulk operation of this id.
    void takeBulk(const QString &operation);

    /// Chooses \p domain, once it is in the list.
    void showDomain(const QString &domain);

signals:
    /// What SMTP2GO has just said of them.
    void domainsTold(const QList<SenderDomain> &domains);

    /// The person wants to see the list of allowed senders, which switches sender domains off.
    void allowedSendersRequested();

    /// The person wants to do something to many: an id of api/bulk/bulkoperations.h.
    void bulkRequested(const QString &operation);

    /// The person wants to choose how often the watch looks.
    void watchSettingsRequested();

private:
    void retranslate();
    void setUpTable();
    void setUpActions();
    void connectToOne(QAction *action, void (DomainCommands::*command)(const SenderDomainRow &));
    void setUpButtons();
    void connectParts();
    void showState();
    void showChoice();
    void showRestriction();
    void showProgress();
    void showWatch();
    void takeVerified();
    void check();
    void choose(const QString &domain);
    [[nodiscard]] QList<SenderDomainRow> chosen() const;
    [[nodiscard]] QList<SenderDomainRow> shown() const;
    [[nodiscard]] QList<SenderDomainRow> all() const;
    [[nodiscard]] QString footer() const;

    std::unique_ptr<Ui::DomainsTab> m_ui;
    SenderSurroundings m_surroundings;
    AllowedSendersList &m_allowed;
    SenderDomainList *m_list;
    SenderFilter *m_filter;
    DomainActions *m_actions;
    DomainCommands *m_commands;
    DomainVerifier *m_verifier;
    DomainChecks *m_checks;
    DomainDetails *m_details;
    std::unique_ptr<KeptColumns> m_keptColumns;
    QAction *m_exportAction = nullptr;
    QAction *m_copyAction = nullptr;
    QString m_wanted; ///< to be chosen once it is there
    QTimer m_catchUp; ///< many rows may change at once: what stands around them follows once
};
