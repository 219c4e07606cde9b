// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/subaccounts/subaccountform.h"

#include "core/retranslation.h"
#include "gui/widgets/entrytexts.h"
#include "gui/widgets/formaccess.h"
#include "subaccounts/ui_subaccountform.h"

#include <QLocale>
#include <algorithm>

namespace {

QString planTitle(qint64 size)
{
    return SubaccountForm::tr("%1 e-mails a month").arg(QLocale().toString(size));
}

} // namespace

SubaccountForm::SubaccountForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SubaccountForm>())
{
    m_ui->setupUi(this);
    m_ui->smsLimit->setGroupSeparatorShown(true);
    connect(m_ui->plan, &QComboBox::currentIndexChanged, this, &SubaccountForm::showPlan);
    connect(m_ui->sms, &QCheckBox::stateChanged, this, &SubaccountForm::showSms);
    connect(m_ui->name, &QLineEdit::textChanged, this, &SubaccountForm::changed);
    connect(m_ui->email, &QLineEdit::textChanged, this, &SubaccountForm::changed);
    connect(m_ui->smsLimit, &QSpinBox::valueChanged, this, &SubaccountForm::changed);
    for (QCheckBox *box : {m_ui->dedicatedIp, m_ui->archiving, m_ui->enforces2fa})
        connect(box, &QCheckBox::stateChanged, this, &SubaccountForm::changed);
    keepTranslated(this, &SubaccountForm::retranslate);
}

SubaccountForm::~SubaccountForm() = default;

void SubaccountForm::retranslate()
{
    m_ui->retranslateUi(this);
    namePlans();
    showHints();
    nameInnerParts(*this);
    showPlan();
}

void SubaccountForm::showNew()
{
    const NewSubaccount defaults;
    m_id.clear();
    m_isUntold = false;
    fillPlans(defaults.planSize);
    m_ui->smsLimit->setValue(defaults.smsLimit);
    showHints();
    showPlan();
    showSms();
}

void SubaccountForm::showExisting(const Subaccount &subaccount)
{
    m_id = subaccount.id;
    m_ui->name->setText(subaccount.name);
    m_ui->email->setText(subaccount.email);
    m_ui->email->setReadOnly(true);
    fillPlans(subaccount.planSize);
    setFlag("dedicatedIp", subaccount.dedicatedIp);
    setFlag("archiving", subaccount.archiving);
    setFlag("enforces2fa", subaccount.enforces2fa);
    setFlag("sms", subaccount.smsEnabled);
    m_ui->smsLimit->setValue(int(subaccount.smsLimit.value_or(NewSubaccount().smsLimit)));
    m_isUntold = !subaccount.archiving || !subaccount.enforces2fa || !subaccount.smsEnabled;
    showHints();
    showPlan();
    showSms();
}

NewSubaccount SubaccountForm::newSubaccount() const
{
    return {.name = m_ui->name->text(),
            .email = m_ui->email->text().trimmed(),
            .planSize = planSize(),
            .dedicatedIp = flag("dedicatedIp").value_or(false),
            .archiving = flag("archiving").value_or(false),
            .enforces2fa = flag("enforces2fa").value_or(false),
            .sms = flag("sms").value_or(false),
            .smsLimit = m_ui->smsLimit->value()};
}

SubaccountEdit SubaccountForm::edit() const
{
    SubaccountEdit edit{.id = m_id,
                        .name = m_ui->name->text(),
                        .dedicatedIp = flag("dedicatedIp"),
                        .archiving = flag("archiving"),
                        .enforces2fa = flag("enforces2fa"),
                        .sms = flag("sms")};
    if (planSize() > 0)
        edit.planSize = planSize();
    if (edit.sms.value_or(false))
        edit.smsLimit = m_ui->smsLimit->value();
    return edit;
}

/// A size that isn't sold any more stays possible for who has it: as unchanged.
void SubaccountForm::fillPlans(std::optional<qint64> shown)
{
    m_ui->plan->clear();
    m_shownPlan = shown;
    const auto &sizes = NewSubaccount::planSizes;
    const bool isSold = shown && std::find(sizes.begin(), sizes.end(), *shown) != sizes.end();
    if (!isSold)
        m_ui->plan->addItem(QString(), 0);
    for (const int size : sizes)
        m_ui->plan->addItem({}, size);
    namePlans();
    m_ui->plan->setCurrentIndex(isSold ? m_ui->plan->findData(int(*shown)) : 0);
}

void SubaccountForm::namePlans()
{
    QStringList titles;
    for (int index = 0; index < m_ui->plan->count(); ++index) {
        const int size = m_ui->plan->itemData(index).toInt();
        if (size > 0)
            titles += planTitle(size);
        else
            titles += m_shownPlan ? tr("%1, as it is").arg(planTitle(*m_shownPlan))
                                  : tr("As it is (not told by SMTP2GO)");
    }
    setEntryTexts(*m_ui->plan, titles);
}

void SubaccountForm::showHints()
{
    m_ui->emailHint->setText(m_id.isEmpty()
                                 ? tr("Who has this address is invited by e-mail as the first "
                                      "member of its team, and gets the mail about its reviews. "
                                      "May be empty.")
                                 : tr("The address can’t be changed from here."));
    QString archiving = tr("Kept copies of e-mails cost extra, once a sender switches them on.");
    if (m_isUntold)
        archiving += QLatin1Char('\n')
            + tr("A box that is half ticked stays as it is: SMTP2GO doesn’t tell what that is.");
    m_ui->archivingHint->setText(archiving);
    m_ui->smsHint->setText(tr("Every SMS is charged to the master account, up to this limit."));
}

void SubaccountForm::showPlan()
{
    const bool may = planSize() == 0 || planSize() > NewSubaccount::largestWithoutDedicatedIp;
    if (!may && m_ui->dedicatedIp->checkState() == Qt::Checked)
        m_ui->dedicatedIp->setCheckState(Qt::Unchecked);
    m_ui->dedicatedIp->setEnabled(may);
    m_ui->dedicatedIpHint->setText(
        may ? tr("Mail is sent from an IP address that no other account uses.")
            : tr("Only with a plan of more than %1 e-mails a month.")
                  .arg(QLocale().toString(NewSubaccount::largestWithoutDedicatedIp)));
    emit changed();
}

void SubaccountForm::showSms()
{
    const bool sends = m_ui->sms->checkState() == Qt::Checked;
    m_ui->smsLimit->setEnabled(sends);
    m_ui->smsLimitLabel->setEnabled(sends);
    emit changed();
}

void SubaccountForm::setFlag(const char *name, const std::optional<bool> &value)
{
    auto *box = findChild<QCheckBox *>(QLatin1String(name));
    box->setTristate(!value);
    if (value)
        box->setChecked(*value);
    else
        box->setCheckState(Qt::PartiallyChecked);
}

std::optional<bool> SubaccountForm::flag(const char *name) const
{
    const auto *box = findChild<QCheckBox *>(QLatin1String(name));
    if (box->checkState() == Qt::PartiallyChecked)
        return std::nullopt;
    return box->isChecked();
}

int SubaccountForm::planSize() const
{
    return m_ui->plan->currentData().toInt();
}
