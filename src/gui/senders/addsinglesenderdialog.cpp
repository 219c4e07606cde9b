// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/addsinglesenderdialog.h"

#include "core/retranslation.h"
#include "gui/widgets/helpbutton.h"
#include "senders/ui_addsinglesenderdialog.h"

#include <QPushButton>

AddSingleSenderDialog::AddSingleSenderDialog(QStringList verified, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AddSingleSenderDialog>())
    , m_verified(std::move(verified))
{
    m_ui->setupUi(this);
    addHelpButton(*m_ui->buttons);
    connect(m_ui->address, &QLineEdit::textChanged, this, &AddSingleSenderDialog::showState);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    keepTranslated(this, &AddSingleSenderDialog::retranslate);
    resize(sizeHint().expandedTo({500, 0}));
}

AddSingleSenderDialog::~AddSingleSenderDialog() = default;

void AddSingleSenderDialog::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Continue…"));
    showState();
}

NewSingleSender AddSingleSenderDialog::sender() const
{
    return {.address = m_ui->address->text().trimmed(),
            .message = m_ui->text->toPlainText().trimmed()};
}

void AddSingleSenderDialog::showState()
{
    const QString typed = m_ui->address->text().trimmed();
    std::optional<QString> wrong = typed.isEmpty() ? std::nullopt : sender().problem();
    if (m_verified.contains(typed, Qt::CaseInsensitive))
        wrong = tr("This address is there already, and verified.");
    m_ui->hint->setText(
        wrong ? *wrong
              : tr("SMTP2GO sends a mail with a link to this address; it can be used once somebody "
                   "has opened the link. The free plan has room for %Ln verified address(es).",
                   nullptr, freePlanSingleSenders));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(!wrong && !typed.isEmpty());
}
