// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/allowedtab.h"

#include "api/endpoints.h"
#include "api/keys/accountaccess.h"
#include "core/retranslation.h"
#include "gui/changes/changedesk.h"
#include "gui/senders/actionbutton.h"
#include "gui/senders/allowedsendersdraft.h"
#include "gui/senders/allowedsenderslist.h"
#include "gui/senders/allowedsendersmodel.h"
#include "gui/senders/listpanels.h"
#include "gui/senders/senderfilter.h"
#include "gui/widgets/entrytexts.h"
#include "gui/widgets/formaccess.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/modeltexts.h"
#include "senders/ui_allowedtab.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>

namespace {

using Mode = AllowedSenders::Mode;

StatePanel::Content noEntriesPanel()
{
    return {.icon = QStringLiteral("dialog-information"),
            .caption = AllowedTab::tr("The list is empty"),
            .text = AllowedTab::tr("It restricts which addresses and domains may send. Most "
                                   "accounts don’t need it: sender domains do the same, and more."),
            .nextStep = AllowedTab::tr("Type an address or a domain above to begin one.")};
}

} // namespace

AllowedTab::AllowedTab(const SenderSurroundings &surroundings, AllowedSendersList &list,
                       QWidget *parent)
    : SenderTab(parent)
    , m_ui(std::make_unique<Ui::AllowedTab>())
    , m_surroundings(surroundings)
    , m_list(list)
    , m_model(new AllowedSendersModel(this))
    , m_filter(new SenderFilter(*m_model, this))
    , m_details(new QLabel(this))
    , m_apply(new QAction(bundledIcon(QStringLiteral("dialog-ok-apply")), {}, this))
{
    m_ui->setupUi(this);
    setUpParts();
    connectParts();
    keepTranslated(*m_model);
    keepTranslated(this, &AllowedTab::retranslate);
}

AllowedTab::~AllowedTab()
{
    m_surroundings.queue.disconnect(this);
}

void AllowedTab::retranslate()
{
    m_ui->retranslateUi(this);
    m_details->setText(
        tr("The list of allowed senders is an older way to say who may send.\n\n"
           "While it is off, sender domains and single senders decide.\n\n"
           "Once it is read as a list of those who may send, or of those who may not, SMTP2GO "
           "switches sender domains and single senders off: nobody else than the list decides."));
    QStringList modes;
    for (const Mode mode : AllowedSenders::modes)
        modes.append(captionOf(mode));
    setEntryTexts(*m_ui->mode, modes);
    nameApply();
    nameInnerParts(*this);
    showState();
}

void AllowedTab::nameApply()
{
    m_apply->setText(tr("Apply changes to allowed senders…"));
    m_apply->setToolTip(tr("Shows what will change and what it stops before anything is sent"));
}

void AllowedTab::setUpParts()
{
    m_details->hide();
    m_details->setWordWrap(true);
    m_details->setMargin(8);
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    for (const Mode mode : AllowedSenders::modes)
        m_ui->mode->addItem({}, int(mode));
    m_ui->table->setRows(m_filter, [](int column) { return column == 0 ? 44 : 20; });
    m_ui->table->horizontalHeader()->setStretchLastSection(true);
    m_ui->table->setSortingEnabled(true);
    m_ui->table->sortByColumn(AllowedSendersModel::Entry, Qt::AscendingOrder);
    m_ui->refresh->setIcon(bundledIcon(QStringLiteral("view-refresh")));
    m_ui->addEntry->setIcon(bundledIcon(QStringLiteral("list-add")));
    m_ui->removeEntries->setIcon(bundledIcon(QStringLiteral("edit-delete")));
    m_ui->discard->setIcon(bundledIcon(QStringLiteral("document-revert")));
    nameApply();
    m_gate.setAccess(&m_surroundings.access);
    m_gate.guard(m_apply, {&endpoints::allowedSendersUpdate});
    connectToAction(*m_ui->apply, *m_apply);
}

void AllowedTab::connectParts()
{
    connect(m_apply, &QAction::triggered, this, &AllowedTab::apply);
    connect(m_ui->discard, &QPushButton::clicked, this, &AllowedTab::discard);
    connect(m_ui->addEntry, &QPushButton::clicked, this, &AllowedTab::addEntry);
    connect(m_ui->entry, &QLineEdit::returnPressed, this, &AllowedTab::addEntry);
    connect(m_ui->entry, &QLineEdit::textChanged, this, &AllowedTab::showEntry);
    connect(m_ui->removeEntries, &QPushButton::clicked, this, &AllowedTab::removeChosen);
    connect(m_ui->filter, &QLineEdit::textChanged, m_filter, &SenderFilter::setText);
    connect(m_ui->refresh, &QPushButton::clicked, this, &AllowedTab::read);
    connect(m_ui->message, &MessageBar::actionRequested, this, &AllowedTab::read);
    connect(m_ui->panel, &StatePanel::actionRequested, this,
            [this] { m_filter->isFiltering() ? m_ui->filter->clear() : read(); });
    connect(m_ui->mode, &QComboBox::currentIndexChanged, this, &AllowedTab::showChanges);
    connect(&m_list.reading(), &ListReading::changed, this, &AllowedTab::showState);
    connect(&m_list, &AllowedSendersList::loaded, this, &AllowedTab::take);
    connect(&m_surroundings.queue, &QueueMonitor::changed, this, &AllowedTab::showState);
    connect(&m_surroundings.access, &AccountAccess::changed, this, &AllowedTab::showState);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &AllowedTab::showState);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &AllowedTab::showState);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &AllowedTab::showChanges);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AllowedTab::showChanges);
    connect(&m_surroundings.changes, &ChangeDesk::applied, this, [this](const QString &operation) {
        if (!operation.startsWith(QLatin1String("/allowed_senders/")))
            return;
        discard();
        read();
    });
}

QList<QAction *> AllowedTab::actions() const
{
    return {m_apply};
}

QWidget *AllowedTab::details()
{
    return m_details;
}

void AllowedTab::read()
{
    if (m_surroundings.access.hindrance({&endpoints::allowedSendersView}))
        return showState();
    m_list.reload();
}

void AllowedTab::cancel()
{
    m_list.reading().cancel();
}

void AllowedTab::focusFilter()
{
    m_ui->filter->setFocus(Qt::ShortcutFocusReason);
}

void AllowedTab::take()
{
    const bool keepsMode = draft().isModeChanged() && m_ui->mode->isEnabled();
    m_model->setEntries(m_list.senders().senders);
    if (!keepsMode)
        setMode(m_list.senders().mode);
    showState();
}

void AllowedTab::addEntry()
{
    const QString typed = m_ui->entry->text().trimmed();
    if (typed.isEmpty() || allowedSenderProblem(typed))
        return;
    if (!m_model->add(typed))
        return m_ui->entryHint->setText(tr("“%1” is in the list already.").arg(typed));
    m_ui->entry->clear();
    showChanges();
}

void AllowedTab::removeChosen()
{
    QList<int> rows;
    const QModelIndexList indexes = m_ui->table->selectionModel()->selectedRows();
    for (const QModelIndex &index : indexes)
        rows.append(m_filter->mapToSource(index).row());
    m_model->toggleRemoved(rows);
    showChanges();
}

void AllowedTab::apply()
{
    m_surroundings.changes.propose(draft().action(m_surroundings.client), this);
}

void AllowedTab::discard()
{
    m_model->discard();
    setMode(m_list.senders().mode);
    showChanges();
}

Mode AllowedTab::mode() const
{
    return static_cast<Mode>(m_ui->mode->currentData().toInt());
}

void AllowedTab::setMode(Mode mode)
{
    const QSignalBlocker blocker(m_ui->mode);
    m_ui->mode->setCurrentIndex(m_ui->mode->findData(int(mode)));
}

AllowedSendersDraft AllowedTab::draft() const
{
    const bool hasMode = m_ui->mode->currentIndex() >= 0;
    return {m_list.senders(), *m_model, hasMode ? mode() : m_list.senders().mode};
}

void AllowedTab::showState()
{
    ListPanels::Situation situation{
        .reading = m_list.reading(),
        .queue = m_surroundings.queue.status(),
        .hindrance = m_surroundings.access.hindrance({&endpoints::allowedSendersView}),
        .rows = m_model->rowCount(),
        .shown = m_filter->rowCount(),
        .empty = noEntriesPanel()};
    const auto panel = ListPanels::panel(situation);
    if (panel)
        m_ui->panel->showContent(*panel);
    m_ui->stack->setCurrentWidget(panel ? static_cast<QWidget *>(m_ui->panel) : m_ui->table);
    m_ui->message->showContent(ListPanels::message(situation));
    m_ui->refresh->setEnabled(!m_list.reading().isBusy() && !situation.hindrance);
    const bool isKnown = m_list.reading().hasAnswer();
    m_ui->mode->setEnabled(isKnown);
    m_ui->entry->setEnabled(isKnown);
    showEntry();
    showChanges();
}

void AllowedTab::showEntry()
{
    const QString typed = m_ui->entry->text().trimmed();
    const auto wrong = typed.isEmpty() ? std::nullopt : allowedSenderProblem(typed);
    m_ui->addEntry->setEnabled(!typed.isEmpty() && !wrong);
    m_ui->entryHint->setText(wrong.value_or(QString()));
}

void AllowedTab::showChanges()
{
    const AllowedSendersDraft draft = this->draft();
    const bool isKnown = m_list.reading().hasAnswer();
    const bool isChanged = isKnown && draft.isChanged();
    m_gate.setSensible(m_apply, isChanged);
    m_ui->discard->setEnabled(isChanged);
    m_ui->removeEntries->setEnabled(m_ui->table->selectionModel()->hasSelection());
    m_ui->footer->showText(isKnown ? draft.summary() : QString());
    m_ui->warning->showContent(
        draft.switchesOthersOff()
            ? MessageBar::Content{.severity = MessageBar::Severity::Warning,
                                  .caption
                                  = tr("This switches sender domains and single senders off"),
                                  .text
                                  = tr("Only the list decides who may send then; mail of anybody "
                                       "else is refused. What stops is listed before it is sent.")}
            : MessageBar::Content());
}
