// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/senders/senderdomainrow.h"
#include "gui/senders/sendersurroundings.h"

#include <QObject>
#include <QPointer>

class QWidget;
class RecordsDialog;
class SenderDomainList;

/// Carries out what a person wants to change about sender domains: asks what there is to ask, then
/// brings it to the change desk. Shows the records once a domain was added.
class DomainCommands : public QObject {
    Q_OBJECT
public:
    /// \p page is the parent of the dialogs. All must outlive this.
    DomainCommands(const SenderSurroundings &surroundings, SenderDomainList &list, QWidget &page);

    void add();
    void share(const SenderDomainRow &row);
    void editReturnPath(const SenderDomainRow &row);
    void editTracking(const SenderDomainRow &row);
    void remove(const SenderDomainRow &row);
    void showRecords(const SenderDomainRow &row);

signals:
    /// A domain that was added is in the list now.
    void added(const QString &domain);

private:
    void takeApplied(const QString &operation);
    void showAdded();
    void refreshRecords();

    SenderSurroundings m_surroundings;
    SenderDomainList &m_list;
    QWidget &m_page;
    QString m_proposed; ///< to be added
    QString m_added; ///< to be shown once it is in the list
    QString m_shown; ///< in the dialog
    QPointer<RecordsDialog> m_records;
};
