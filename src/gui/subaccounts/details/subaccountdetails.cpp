// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/subaccounts/details/subaccountdetails.h"

#include "core/retranslation.h"
#include "gui/subaccounts/details/subaccountextra.h"
#include "gui/subaccounts/subaccounttext.h"
#include "gui/widgets/icons.h"
#include "subaccounts/ui_subaccountdetails.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>

using Column = SubaccountColumn;

SubaccountDetails::SubaccountDetails(const Extras &extras, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SubaccountDetails>())
    , m_extras(extras)
{
    m_ui->setupUi(this);
    m_ui->activity->setIcon(bundledIcon(QStringLiteral("mail-message")));
    m_ui->copyId->setIcon(bundledIcon(QStringLiteral("edit-copy")));
    m_ui->senders->setExtra(extras.senders);
    m_ui->problems->setExtra(extras.problems);
    addFacts();
    connect(m_ui->activity, &QPushButton::clicked, this, [this] { emit activityRequested(m_id); });
    connect(m_ui->copyId, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_id); });
    clear();
    keepTranslated(this, &SubaccountDetails::retranslate);
}

SubaccountDetails::~SubaccountDetails() = default;

void SubaccountDetails::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->senders->setName(tr("Senders of the subaccount"));
    m_ui->problems->setName(tr("Latest problems of the subaccount"));
    nameFacts();
    showNothing();
    if (m_row) {
        showHead(*m_row);
        showFacts(*m_row);
    }
}

void SubaccountDetails::showRow(const SubaccountRow &row, const UsageSeries &series)
{
    m_row = row;
    m_id = row.id();
    m_extras.senders.show(m_id);
    m_extras.problems.show(m_id);
    showHead(row);
    showFacts(row);
    m_ui->chart->showSeries(series);
    m_ui->stack->setCurrentWidget(m_ui->detailsPage);
}

void SubaccountDetails::showHead(const SubaccountRow &row)
{
    m_ui->name->setText(SubaccountText::withId(row.subaccount));
    m_ui->trouble->setText(row.trouble().join(QLatin1Char('\n')));
    m_ui->trouble->setVisible(row.hasTrouble());
}

void SubaccountDetails::clear(int chosen)
{
    m_row.reset();
    m_id.clear();
    m_chosen = chosen;
    m_extras.senders.show({});
    m_extras.problems.show({});
    showNothing();
    m_ui->stack->setCurrentWidget(m_ui->nothingPage);
}

void SubaccountDetails::showNothing()
{
    m_ui->nothing->setText(
        m_chosen > 1
            ? tr("%Ln subaccounts are chosen. Choose one to see all of it.", nullptr, m_chosen)
            : tr("Choose a subaccount to see all of it."));
}

void SubaccountDetails::addFacts()
{
    auto *rows = new QFormLayout(m_ui->facts);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setVerticalSpacing(2);
    for (int fact = 0; fact <= int(Fact::Extras); ++fact) {
        auto *value = new QLabel;
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *label = new QLabel;
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        rows->addRow(label, value);
        m_titles.append(label);
        m_facts.insert(fact, value);
    }
}

void SubaccountDetails::nameFacts()
{
    const QStringList titles{tr("ID"),        tr("E-mail"),  tr("State"), tr("Plan"),
                             tr("Remaining"), tr("Used up"), tr("Sent"),  tr("Bounce rate"),
                             tr("Spam"),      tr("Options")};
    for (int fact = 0; fact < titles.size(); ++fact)
        m_titles.at(fact)->setText(titles.at(fact));
}

void SubaccountDetails::setFact(Fact fact, const QString &text)
{
    m_facts.value(int(fact))->setText(text.isEmpty() ? QStringLiteral("–") : text);
}

void SubaccountDetails::showFacts(const SubaccountRow &row)
{
    const auto cell = [&row](Column column) { return SubaccountText::cell(row, column); };
    setFact(Fact::Id, cell(Column::Id));
    setFact(Fact::Email, cell(Column::Email));
    setFact(Fact::State, cell(Column::State));
    setFact(Fact::Plan,
            tr("%1 e-mails a month, %2 used").arg(cell(Column::PlanSize), cell(Column::Used)));
    setFact(Fact::Left, cell(Column::Left));
    setFact(Fact::UsedUpOn, row.forecast.text());
    setFact(Fact::Sent, cell(Column::Sent));
    setFact(Fact::Bounces, cell(Column::BouncePercent));
    setFact(Fact::Spam, cell(Column::Spam));
    setFact(Fact::Extras,
            tr("Dedicated IP: %1, archiving: %2, 2FA: %3, SMS: %4")
                .arg(cell(Column::DedicatedIp), cell(Column::Archiving), cell(Column::Enforces2fa),
                     cell(Column::Sms)));
}
