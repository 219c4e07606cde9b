// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/singlestab.h"

#include "api/endpoints.h"
#include "api/keys/accountaccess.h"
#include "api/senders/changes/senderchanges.h"
#include "core/retranslation.h"
#include "gui/changes/changedesk.h"
#include "gui/senders/actionbutton.h"
#include "gui/senders/addsinglesenderdialog.h"
#include "gui/senders/allowedsenderslist.h"
#include "gui/senders/listpanels.h"
#include "gui/senders/senderfilter.h"
#include "gui/senders/singlesendermodel.h"
#include "gui/widgets/formaccess.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/modeltexts.h"
#include "gui/widgets/rows/rowtransfer.h"
#include "senders/ui_singlestab.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <algorithm>

namespace {

StatePanel::Content noSinglesPanel()
{
    return {.icon = QStringLiteral("dialog-information"),
            .caption = SinglesTab::tr("No single senders yet"),
            .text = SinglesTab::tr("A single sender is one address whose domain you can’t verify, "
                                   "e.g. at a mail provider."),
            .nextStep = SinglesTab::tr("Add one; whoever reads its mail has to open a link."),
            .action = SinglesTab::tr("Add an address")};
}

QAction *made(const char *icon, QObject *parent)
{
    return new QAction(bundledIcon(QLatin1String(icon)), {}, parent);
}

} // namespace

SinglesTab::SinglesTab(const SenderSurroundings &surroundings, AllowedSendersList &allowed,
                       QWidget *parent)
    : SenderTab(parent)
    , m_ui(std::make_unique<Ui::SinglesTab>())
    , m_surroundings(surroundings)
    , m_allowed(allowed)
    , m_service(surroundings.client)
    , m_model(new SingleSenderModel(this))
    , m_filter(new SenderFilter(*m_model, this))
    , m_details(new QLabel(this))
    , m_add(made("list-add", this))
    , m_resend(made("mail-send", this))
    , m_remove(made("edit-delete", this))
{
    m_ui->setupUi(this);
    m_details->hide();
    m_details->setTextFormat(Qt::PlainText);
    m_details->setWordWrap(true);
    m_details->setMargin(8);
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_ui->table->setRows(m_filter, [](int column) { return column == 0 ? 44 : 24; });
    m_ui->table->horizontalHeader()->setStretchLastSection(true);
    m_ui->table->setSortingEnabled(true);
    m_ui->table->sortByColumn(SingleSenderModel::Address, Qt::AscendingOrder);
    setUpActions();
    connectParts();
    keepTranslated(*m_model);
    keepTranslated(this, &SinglesTab::retranslate);
}

SinglesTab::~SinglesTab()
{
    m_surroundings.queue.disconnect(this);
}

void SinglesTab::retranslate()
{
    m_ui->retranslateUi(this);
    nameActions();
    nameInnerParts(*this);
    showState();
    showChoice();
}

void SinglesTab::nameActions()
{
    m_add->setText(tr("Add s&ingle sender…"));
    m_add->setToolTip(tr("Add an address to send from"));
    m_resend->setText(tr("Rese&nd verification…"));
    m_resend->setToolTip(tr("Send the mail with the link again"));
    m_remove->setText(tr("Remove sin&gle sender…"));
    m_remove->setToolTip(tr("Remove the address"));
}

QList<QAction *> SinglesTab::actions() const
{
    return {m_add, m_resend, m_remove};
}

QWidget *SinglesTab::details()
{
    return m_details;
}

void SinglesTab::read()
{
    if (m_surroundings.access.hindrance({&endpoints::singleSenderEmailsView}))
        return showState();
    auto *reply = m_service.view({}, {.view = QStringLiteral("single-senders")}, this);
    m_reading.follow(reply, [this, reply] { m_model->setSenders(reply->result()); });
}

void SinglesTab::cancel()
{
    m_reading.cancel();
}

void SinglesTab::focusFilter()
{
    m_ui->filter->setFocus(Qt::ShortcutFocusReason);
}

void SinglesTab::setUpActions()
{
    nameActions();
    m_gate.setAccess(&m_surroundings.access);
    m_gate.guard(m_add, {&endpoints::singleSenderEmailsAdd});
    m_gate.guard(m_resend, {&endpoints::singleSenderEmailsAdd});
    m_gate.guard(m_remove, {&endpoints::singleSenderEmailsRemove});
    connect(m_add, &QAction::triggered, this, &SinglesTab::add);
    connect(m_resend, &QAction::triggered, this, &SinglesTab::resend);
    connect(m_remove, &QAction::triggered, this, &SinglesTab::remove);
    connectToAction(*m_ui->add, *m_add);
    connectToAction(*m_ui->resend, *m_resend);
    connectToAction(*m_ui->remove, *m_remove);
    m_ui->refresh->setIcon(bundledIcon(QStringLiteral("view-refresh")));
    auto *copy = made("edit-copy", this);
    keepTranslated(copy, [copy] { copy->setText(tr("Copy rows")); });
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, [this] { RowTransfer::copy(*m_ui->table); });
    m_ui->table->addActions({copy, m_resend, m_remove});
}

void SinglesTab::connectParts()
{
    connect(m_ui->filter, &QLineEdit::textChanged, m_filter, &SenderFilter::setText);
    connect(m_ui->refresh, &QPushButton::clicked, this, &SinglesTab::read);
    connect(m_ui->message, &MessageBar::actionRequested, this, &SinglesTab::read);
    connect(m_ui->panel, &StatePanel::actionRequested, this, [this] {
        if (m_filter->isFiltering())
            m_ui->filter->clear();
        else
            m_reading.hasAnswer() ? m_add->trigger() : read();
    });
    connect(&m_reading, &ListReading::changed, this, &SinglesTab::showState);
    connect(&m_allowed, &AllowedSendersList::loaded, this, &SinglesTab::showState);
    connect(&m_surroundings.queue, &QueueMonitor::changed, this, &SinglesTab::showState);
    connect(&m_surroundings.access, &AccountAccess::changed, this, &SinglesTab::showState);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &SinglesTab::showState);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &SinglesTab::showState);
    connect(m_filter, &QAbstractItemModel::dataChanged, this, &SinglesTab::showChoice);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SinglesTab::showChoice);
    connect(&m_surroundings.changes, &ChangeDesk::applied, this, [this](const QString &operation) {
        if (operation.startsWith(QLatin1String("/single_sender_emails/")))
            read();
    });
}

void SinglesTab::add()
{
    QStringList verified;
    for (const SingleSender &sender : m_model->senders()) {
        if (sender.verified == true)
            verified.append(sender.address);
    }
    auto *dialog = new AddSingleSenderDialog(verified, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { propose(dialog->sender()); });
    dialog->open();
}

void SinglesTab::resend()
{
    if (const auto sender = chosen())
        propose({.address = sender->address, .message = {}});
}

void SinglesTab::remove()
{
    if (const auto sender = chosen())
        m_surroundings.changes.propose(
            senderchanges::removeSingleSender(m_surroundings.client, {.address = sender->address}),
            this);
}

void SinglesTab::propose(const NewSingleSender &sender)
{
    m_surroundings.changes.propose(senderchanges::addSingleSender(m_surroundings.client, sender),
                                   this);
}

void SinglesTab::showState()
{
    const ListPanels::Situation situation{
        .reading = m_reading,
        .queue = m_surroundings.queue.status(),
        .hindrance = m_surroundings.access.hindrance({&endpoints::singleSenderEmailsView}),
        .rows = m_model->rowCount(),
        .shown = m_filter->rowCount(),
        .empty = noSinglesPanel()};
    const auto panel = ListPanels::panel(situation);
    if (panel)
        m_ui->panel->showContent(*panel);
    m_ui->stack->setCurrentWidget(panel ? static_cast<QWidget *>(m_ui->panel) : m_ui->table);
    m_ui->message->showContent(ListPanels::message(situation));
    m_ui->restriction->showContent(
        m_allowed.isRestricting()
            ? MessageBar::Content{.severity = MessageBar::Severity::Warning,
                                  .caption = tr("Single senders are switched off"),
                                  .text = tr("The list of allowed senders is on: it alone decides "
                                             "who may send."),
                                  .form = MessageBar::Form::Banner}
            : MessageBar::Content());
    m_ui->refresh->setEnabled(!m_reading.isBusy() && !situation.hindrance);
    m_ui->footer->showText(footer());
}

QString SinglesTab::footer() const
{
    if (!m_reading.hasAnswer())
        return {};
    const auto verified
        = std::count_if(m_model->senders().cbegin(), m_model->senders().cend(),
                        [](const SingleSender &sender) { return sender.verified == true; });
    return tr("%Ln address(es)", nullptr, m_model->rowCount()) + QStringLiteral(" · ")
        + tr("%Ln verified; the free plan has room for %1", nullptr, int(verified))
              .arg(freePlanSingleSenders);
}

void SinglesTab::showChoice()
{
    const auto sender = chosen();
    m_gate.setSensible(m_resend, sender && sender->verified != true);
    m_gate.setSensible(m_remove, sender.has_value());
    if (!sender)
        return m_details->setText(tr("Choose an address to see how it stands."));
    const QString advice = sender->verified == true
        ? tr("This address may be sent from.")
        : tr("SMTP2GO has sent a mail with a link to this address. It may be sent from once "
             "somebody has opened the link; “Resend verification” sends the mail again.");
    m_details->setText(sender->address + QStringLiteral("\n\n")
                       + SingleSenderModel::stateText(*sender) + QStringLiteral("\n\n") + advice);
}

std::optional<SingleSender> SinglesTab::chosen() const
{
    const QModelIndexList rows = m_ui->table->selectionModel()->selectedRows();
    if (rows.size() != 1)
        return std::nullopt;
    return m_model->sender(m_filter->mapToSource(rows.constFirst()).row());
}
