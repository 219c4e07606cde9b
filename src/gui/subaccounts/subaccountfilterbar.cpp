// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/subaccounts/subaccountfilterbar.h"

#include "core/retranslation.h"
#include "gui/widgets/entrytexts.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/formaccess.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/menubuttonaccess.h"
#include "subaccounts/ui_subaccountfilterbar.h"

#include <QMenu>

namespace {

using Match = SubaccountQuery::Match;

} // namespace

SubaccountFilterBar::SubaccountFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SubaccountFilterBar>())
{
    m_ui->setupUi(this);
    letFlow(*m_ui->choiceRow);
    fillIn();
    addQuestions();
    connectParts();
    keepTranslated(this, &SubaccountFilterBar::retranslate);
}

SubaccountFilterBar::~SubaccountFilterBar() = default;

void SubaccountFilterBar::retranslate()
{
    m_ui->retranslateUi(this);
    setEntryTexts(*m_ui->state, {tr("All states"), tr("Active"), tr("Suspended"), tr("Closed")});
    QStringList troubles;
    for (const SubaccountTrouble trouble : SubaccountTroubles::all())
        troubles.append(SubaccountTroubles::title(trouble));
    setEntryTexts(*m_ui->trouble, troubles);
    QStringList periods;
    for (const SubaccountPeriod &period : SubaccountPeriod::all())
        periods.append(period.title());
    setEntryTexts(*m_ui->period, periods);
    m_askPart->setText(tr("For what &contains it, in any case"));
    m_askWhole->setText(tr("For exactly &this name, ID or address"));
    nameInnerParts(*this);
}

SubaccountFilter SubaccountFilterBar::filter() const
{
    SubaccountFilter filter;
    filter.match.text = text();
    const QVariant state = m_ui->state->currentData();
    if (state.isValid())
        filter.match.state = Subaccount::State(state.toInt());
    filter.trouble = SubaccountTrouble(m_ui->trouble->currentData().toInt());
    return filter;
}

SubaccountPeriod SubaccountFilterBar::period() const
{
    return {m_ui->period->currentData().toInt()};
}

QString SubaccountFilterBar::text() const
{
    return m_ui->search->text().trimmed();
}

void SubaccountFilterBar::clear()
{
    m_ui->search->clear();
    m_ui->state->setCurrentIndex(0);
    m_ui->trouble->setCurrentIndex(0);
}

void SubaccountFilterBar::focusSearch()
{
    m_ui->search->setFocus(Qt::ShortcutFocusReason);
    m_ui->search->selectAll();
}

void SubaccountFilterBar::fillIn()
{
    m_ui->state->addItem(QString());
    for (const auto state :
         {Subaccount::State::Active, Subaccount::State::Suspended, Subaccount::State::Closed})
        m_ui->state->addItem({}, int(state));
    for (const SubaccountTrouble trouble : SubaccountTroubles::all())
        m_ui->trouble->addItem({}, int(trouble));
    for (const SubaccountPeriod &period : SubaccountPeriod::all())
        m_ui->period->addItem({}, period.days);
    m_ui->period->setCurrentIndex(m_ui->period->findData(SubaccountPeriod().days));
    m_ui->ask->setEnabled(false);
}

void SubaccountFilterBar::addQuestions()
{
    auto *menu = new QMenu(m_ui->ask);
    m_askPart = menu->addAction(QString());
    m_askWhole = menu->addAction(QString());
    connect(m_askPart, &QAction::triggered, this, [this] { ask(Match::Part); });
    connect(m_askWhole, &QAction::triggered, this, [this] { ask(Match::Whole); });
    m_ui->ask->setMenu(menu);
    exposeMenusOfButtons();
    connect(m_ui->ask, &QToolButton::clicked, this, [this] { ask(Match::Part); });
}

void SubaccountFilterBar::connectParts()
{
    connect(m_ui->search, &QLineEdit::textChanged, this, [this] {
        m_ui->ask->setEnabled(!text().isEmpty());
        emit filterChanged();
    });
    connect(m_ui->search, &QLineEdit::returnPressed, this, &SubaccountFilterBar::rowsWanted);
    connect(m_ui->state, &QComboBox::currentIndexChanged, this,
            &SubaccountFilterBar::filterChanged);
    connect(m_ui->trouble, &QComboBox::currentIndexChanged, this,
            &SubaccountFilterBar::filterChanged);
    connect(m_ui->period, &QComboBox::currentIndexChanged, this,
            [this] { emit periodChanged(period()); });
}

void SubaccountFilterBar::ask(Match match)
{
    if (!text().isEmpty())
        emit askRequested(match);
}
