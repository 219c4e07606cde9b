// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/domainactions.h"

#include "api/endpoints.h"
#include "core/retranslation.h"
#include "gui/widgets/icons.h"

DomainActions::DomainActions(AccountAccess &access, QObject *parent)
    : QObject(parent)
    , add(made(QStringLiteral("list-add"), QKeySequence::New))
    , verify(made(QStringLiteral("dialog-ok-apply"), QKeySequence(Qt::CTRL | Qt::Key_R)))
    , checkDns(made(QStringLiteral("globe"), QKeySequence(Qt::CTRL | Qt::Key_D)))
    , checkAll(made(QStringLiteral("globe"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)))
    , showRecords(made(QStringLiteral("view-list-details")))
    , share(made(QStringLiteral("system-users")))
    , editReturnPath(made(QStringLiteral("edit-rename")))
    , editTracking(made(QStringLiteral("edit-rename")))
    , remove(made(QStringLiteral("edit-delete"), QKeySequence::Delete))
    , bulkAdd(made(QStringLiteral("document-import")))
    , bulkVerify(made(QStringLiteral("document-import")))
{
    keepTranslated(this, &DomainActions::retranslate);
    m_gate.setAccess(&access);
    remove->setShortcutContext(Qt::WidgetShortcut); // of the table
    m_gate.guard(add, {&endpoints::domainAdd});
    m_gate.guard(verify, {&endpoints::domainVerify});
    m_gate.guard(share, {&endpoints::domainSubaccountAccess});
    m_gate.guard(editReturnPath, {&endpoints::domainReturnpath});
    m_gate.guard(editTracking, {&endpoints::domainTracking});
    m_gate.guard(remove, {&endpoints::domainRemove});
    m_gate.guard(bulkAdd, {&endpoints::domainAdd});
    m_gate.guard(bulkVerify, {&endpoints::domainVerify});
    showChoice({}, 0, true);
}

QAction *DomainActions::made(const QString &icon, const QKeySequence &shortcut)
{
    auto *action = new QAction(bundledIcon(icon), {}, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WindowShortcut);
    return action;
}

void DomainActions::retranslate()
{
    const auto name = [](QAction &action, const QString &text, const QString &tip) {
        action.setText(text);
        action.setToolTip(tip); // ours, without mark-up
    };
    name(*add, tr("&Add domain…"), tr("Add a domain to send from (Ctrl+N)"));
    name(*verify, tr("&Verify"), tr("Have SMTP2GO look for the records of the chosen domains now"));
    name(*checkDns, tr("&Check DNS"),
         tr("Ask the DNS from this computer for the chosen domains, or for all that are "
            "shown when none is chosen (Ctrl+D)"));
    name(*checkAll, tr("Check DNS of a&ll"), tr("Ask the DNS from this computer for all domains"));
    name(*showRecords, tr("Show rec&ords…"),
         tr("The records to publish, in a window of their own"));
    name(*share, tr("&Share…"), tr("Choose which subaccounts may send from the domain"));
    name(*editReturnPath, tr("Edit return &path…"), tr("Another name for the return path"));
    name(*editTracking, tr("Edit &tracking…"), tr("Another name for tracked links"));
    name(*remove, tr("Re&move…"), tr("Remove the domain; what it stops is shown before"));
    name(*bulkAdd, tr("Add &many domains…"), tr("From a pasted list or a CSV file"));
    name(*bulkVerify, tr("V&erify many domains…"), tr("From a pasted list or a CSV file"));
}

void DomainActions::showChoice(const QList<SenderDomainRow> &chosen, int rows, bool isMaster)
{
    const bool isOne = chosen.size() == 1;
    const SenderDomain domain = isOne ? chosen.constFirst().domain : SenderDomain();
    const bool isOwn = isOne && domain.fromMaster != true;
    m_gate.setSensible(verify, !chosen.isEmpty());
    m_gate.setSensible(share, isOwn && isMaster);
    m_gate.setSensible(editReturnPath, isOwn && !domain.returnPathSelector.isEmpty());
    m_gate.setSensible(editTracking, isOwn && !domain.trackers.isEmpty());
    m_gate.setSensible(remove, isOwn);
    showRecords->setEnabled(isOne);
    checkDns->setEnabled(rows > 0);
    checkAll->setEnabled(rows > 0);
}

QList<QAction *> DomainActions::all() const
{
    const auto separator = [this] {
        auto *action = new QAction(const_cast<DomainActions *>(this));
        action->setSeparator(true);
        return action;
    };
    return {add,         verify,  checkDns,       checkAll,     separator(),
            showRecords, share,   editReturnPath, editTracking, remove,
            separator(), bulkAdd, bulkVerify};
}
