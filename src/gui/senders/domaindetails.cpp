// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/domaindetails.h"

#include "api/senders/dns/senderhistory.h"
#include "api/senders/domainname.h"
#include "api/subaccounts/subaccountfinder.h"
#include "core/jsontext.h"
#include "core/plaintext.h"
#include "core/redaction.h"
#include "core/retranslation.h"
#include "gui/senders/senderdomaintext.h"
#include "gui/senders/sendernotetext.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/labelicon.h"
#include "gui/widgets/plaintooltip.h"
#include "gui/widgets/timetext.h"
#include "senders/ui_domaindetails.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QJsonDocument>

namespace {

constexpr int stateIconSize = 16;

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(shownText(text));
    item->setToolTip(plainToolTip(text));
    item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
    return item;
}

QString nameOf(const Subaccount &subaccount)
{
    return subaccount.name.isEmpty()
        ? subaccount.id
        : QStringLiteral("%1 (%2)").arg(shownText(subaccount.name), subaccount.id);
}

} // namespace

DomainDetails::DomainDetails(SenderHistory &history, SubaccountFinder &subaccounts,
                             const QString &subaccountId, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DomainDetails>())
    , m_history(history)
    , m_subaccounts(subaccounts)
    , m_subaccountId(subaccountId)
{
    m_ui->setupUi(this);
    QFont large = m_ui->name->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_ui->name->setFont(large);
    m_ui->json->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->history->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_ui->share, &QPushButton::clicked, this, &DomainDetails::shareRequested);
    connect(&history, &SenderHistory::noted, this, [this](const SenderRef &sender) {
        if (m_row && sender.domain == m_row->domain.name)
            showHistory();
    });
    connect(&history, &SenderHistory::loaded, this, &DomainDetails::showHistory);
    connect(&subaccounts, &SubaccountFinder::changed, this, &DomainDetails::showAccess);
    showRow({});
    keepTranslated(this, &DomainDetails::retranslate);
}

DomainDetails::~DomainDetails() = default;

void DomainDetails::retranslate()
{
    m_ui->retranslateUi(this);
    if (!m_row)
        return;
    showHead();
    showHistory();
    showAccess();
}

void DomainDetails::showRow(const std::optional<SenderDomainRow> &row)
{
    m_row = row;
    m_ui->stack->setCurrentWidget(row ? m_ui->domainPage : m_ui->nothingPage);
    if (!row)
        return;
    showHead();
    m_ui->records->showRow(*row);
    showHistory();
    showAccess();
    const QByteArray json = QJsonDocument(row->domain.json).toJson(QJsonDocument::Compact);
    m_ui->json->setPlainText(redacted(QString::fromUtf8(indentedJson(json))));
}

void DomainDetails::showHead()
{
    const QString shown = domainToUnicode(m_row->domain.name);
    m_ui->name->setText(shownText(shown));
    m_ui->ace->setText(shownText(m_row->domain.name));
    m_ui->ace->setVisible(shown != m_row->domain.name);
    showIcon(*m_ui->stateIcon, SenderDomainText::stateIcon(m_row->state()), stateIconSize);
    m_ui->state->setText(SenderDomainText::state(*m_row));
    m_ui->explanation->setText(explanationOf(m_row->domain, m_row->earlier));
}

void DomainDetails::showHistory()
{
    if (!m_row)
        return;
    const QList<SenderNote> notes = m_history.notes({m_row->domain.name, m_subaccountId});
    m_ui->history->setRowCount(int(notes.size()));
    int row = int(notes.size()); // the newest on top
    for (const SenderNote &note : notes) {
        --row;
        m_ui->history->setItem(row, 0, cell(TimeText::shown(note.at.toMSecsSinceEpoch())));
        m_ui->history->setItem(row, 1, cell(SenderNoteText::text(note)));
    }
    m_ui->history->horizontalHeaderItem(0)->setText(TimeText::heading());
    m_ui->history->resizeColumnToContents(0);
    m_ui->historyHint->setText(
        notes.isEmpty() ? tr("Nothing has been noted of this domain yet.")
                        : tr("What changed since Outpost first saw the domain, on this computer."));
}

void DomainDetails::showAccess()
{
    if (!m_row)
        return;
    const SenderDomain &domain = m_row->domain;
    m_ui->subaccounts->clear();
    for (const QString &id : domain.subaccounts)
        m_ui->subaccounts->addItem(nameOf(m_subaccounts.subaccount(id)));
    const bool isMasters = m_subaccountId.isEmpty() && domain.fromMaster != true;
    m_ui->share->setVisible(isMasters);
    m_ui->subaccounts->setVisible(!domain.subaccounts.isEmpty());
    QString text = isMasters ? tr("Only the master account may send from this domain.")
                             : tr("This domain can be shared by the master account only.");
    if (domain.fromMaster == true)
        text = tr("The master account shares this domain; it can be changed there only.");
    else if (!domain.subaccounts.isEmpty())
        text = tr("These subaccounts may send from it, too:");
    if (domain.futureSubaccounts == true)
        text += u' ' + tr("Every new subaccount gets access.");
    m_ui->accessText->setText(text);
}
