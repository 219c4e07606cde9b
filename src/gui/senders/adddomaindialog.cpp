// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/adddomaindialog.h"

#include "api/senders/domainname.h"
#include "core/retranslation.h"
#include "gui/widgets/formaccess.h"
#include "gui/widgets/helpbutton.h"
#include "senders/ui_adddomaindialog.h"

#include <QPushButton>

AddDomainDialog::AddDomainDialog(QStringList existing, SubaccountFinder *subaccounts,
                                 QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AddDomainDialog>())
    , m_existing(std::move(existing))
{
    m_ui->setupUi(this);
    addHelpButton(*m_ui->buttons);
    m_ui->share->setVisible(subaccounts != nullptr);
    m_ui->picker->setVisible(false);
    if (subaccounts)
        m_ui->picker->setFinder(*subaccounts);
    connectParts();
    keepTranslated(this, &AddDomainDialog::retranslate);
    resize(sizeHint().expandedTo({520, 0}));
}

AddDomainDialog::~AddDomainDialog() = default;

void AddDomainDialog::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Continue…"));
    m_ui->buttons->button(QDialogButtonBox::Ok)
        ->setToolTip(tr("Shows what will change before anything is sent"));
    nameInnerParts(*this);
    showState();
}

void AddDomainDialog::connectParts()
{
    for (QLineEdit *field : {m_ui->domain, m_ui->tracking, m_ui->returnPath})
        connect(field, &QLineEdit::textChanged, this, &AddDomainDialog::showState);
    connect(m_ui->share, &QCheckBox::toggled, this, [this](bool shares) {
        m_ui->picker->setVisible(shares);
        adjustSize();
    });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

NewSenderDomain AddDomainDialog::domain() const
{
    NewSenderDomain domain{.domain = checkedDomainName(m_ui->domain->text()).name,
                           .trackingSubdomain = m_ui->tracking->text().trimmed(),
                           .returnPathSubdomain = m_ui->returnPath->text().trimmed(),
                           .autoVerify = m_ui->verify->isChecked(),
                           .requisitionSsl = m_ui->certificate->isChecked()};
    if (m_ui->share->isChecked())
        domain.access = m_ui->picker->access();
    return domain;
}

void AddDomainDialog::showState()
{
    const QString wrong = problem();
    m_ui->hint->setText(wrong.isEmpty() ? hint() : wrong);
    m_ui->buttons->button(QDialogButtonBox::Ok)
        ->setEnabled(wrong.isEmpty()
                     && checkedDomainName(m_ui->domain->text(), m_existing).isGood());
}

QString AddDomainDialog::problem() const
{
    const DomainNameCheck check = checkedDomainName(m_ui->domain->text(), m_existing);
    if (!check.problem.isEmpty())
        return check.problem;
    for (const auto &[field, what] :
         {std::pair(m_ui->tracking, tr("Tracking subdomain: %1")),
          std::pair(m_ui->returnPath, tr("Return-path subdomain: %1"))}) {
        const QString typed = field->text().trimmed();
        if (typed.isEmpty())
            continue;
        if (const auto wrong = subdomainProblem(typed))
            return what.arg(*wrong);
    }
    return {};
}

/// What becomes of it: how it is sent, and which names will be used.
QString AddDomainDialog::hint() const
{
    const DomainNameCheck check = checkedDomainName(m_ui->domain->text(), m_existing);
    if (!check.isGood())
        return tr("The domain behind the @ of your senders, e.g. example.com.");
    QStringList sentences{tr("%1 will be added.").arg(domainToUnicode(check.name))};
    if (!check.advice.isEmpty())
        sentences.append(check.advice);
    const QString tracking = m_ui->tracking->text().trimmed();
    if (!tracking.isEmpty())
        sentences.append(tr("Links will go through %1.%2.").arg(tracking, check.name));
    return sentences.join(u' ');
}
