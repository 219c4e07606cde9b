// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/subaccounts/subaccountdialog.h"

#include "core/retranslation.h"
#include "gui/subaccounts/subaccountform.h"
#include "gui/subaccounts/subaccounttext.h"
#include "gui/widgets/helpbutton.h"
#include "gui/widgets/mnemonics.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

SubaccountDialog::SubaccountDialog(QStringList names, QWidget *parent)
    : QDialog(parent)
    , m_names(std::move(names))
    , m_form(new SubaccountForm)
    , m_problem(new QLabel)
{
    m_form->showNew();
    build();
}

SubaccountDialog::SubaccountDialog(const Subaccount &subaccount, QStringList names, QWidget *parent)
    : QDialog(parent)
    , m_before(subaccount)
    , m_names(std::move(names))
    , m_form(new SubaccountForm)
    , m_problem(new QLabel)
{
    m_form->showExisting(subaccount);
    build();
}

NewSubaccount SubaccountDialog::newSubaccount() const
{
    return m_form->newSubaccount();
}

SubaccountEdit SubaccountDialog::edit() const
{
    return m_form->edit().against(*m_before);
}

void SubaccountDialog::build()
{
    auto *column = new QVBoxLayout(this);
    if (m_before) {
        m_heading = new QLabel;
        m_heading->setTextFormat(Qt::PlainText);
        QFont bold = m_heading->font();
        bold.setBold(true);
        m_heading->setFont(bold);
        column->addWidget(m_heading);
    }
    column->addWidget(m_form);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setMinimumHeight(2 * fontMetrics().lineSpacing()); // the dialog doesn't jump
    m_problem->setObjectName(QStringLiteral("problem"));
    column->addWidget(m_problem);
    column->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_next = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_next->setDefault(true);
    column->addWidget(buttons);
    addHelpButton(*buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_form, &SubaccountForm::changed, this, &SubaccountDialog::showState);
    keepTranslated(this, &SubaccountDialog::retranslate);
    resize(480, sizeHint().height());
}

void SubaccountDialog::retranslate()
{
    if (m_heading)
        m_heading->setText(SubaccountText::withId(*m_before));
    setWindowTitle(m_before ? tr("Edit subaccount") : tr("Add subaccount"));
    m_next->setText(tr("&Next: the plan…"));
    m_next->setAccessibleName(tr("Next"));
    m_next->setToolTip(tr("Shows what will be changed. Nothing is sent before you agree to that."));
    separateMnemonics(*this);
    showState();
}

void SubaccountDialog::showState()
{
    const QString wrong = problem();
    m_problem->setText(wrong.isEmpty() ? notice() : wrong);
    m_next->setEnabled(wrong.isEmpty());
}

QString SubaccountDialog::problem() const
{
    if (!m_before)
        return newSubaccount().problem().value_or(QString());
    const SubaccountEdit changes = edit();
    if (changes.isEmpty())
        return tr("Nothing is changed yet.");
    return changes.problem(*m_before).value_or(QString());
}

QString SubaccountDialog::notice() const
{
    const QString name = newSubaccount().name.trimmed();
    return m_names.contains(name)
        ? tr("Another subaccount has this name. That is allowed; only the IDs tell them apart.")
        : QString();
}
