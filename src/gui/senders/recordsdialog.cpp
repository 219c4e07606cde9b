// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/recordsdialog.h"

#include "api/senders/domainname.h"
#include "core/plaintext.h"
#include "core/retranslation.h"
#include "gui/senders/domainrecordspanel.h"
#include "gui/widgets/helpbutton.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

RecordsDialog::RecordsDialog(const SenderDomainRow &row, QWidget *parent)
    : QDialog(parent)
    , m_hint(new QLabel)
    , m_records(new DomainRecordsPanel)
{
    m_hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    addHelpButton(*buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_hint);
    column->addWidget(m_records, 1);
    column->addWidget(buttons);
    setObjectName(QStringLiteral("RecordsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(860, 560);
    showRow(row);
    keepTranslated(this, &RecordsDialog::retranslate);
}

void RecordsDialog::retranslate()
{
    setWindowTitle(tr("Records to publish for %1").arg(shownText(domainToUnicode(m_domain), 80)));
    m_hint->setText(tr("These records belong into the DNS of the domain. SMTP2GO looks for them "
                       "every seven minutes, or when you press “Verify”."));
}

void RecordsDialog::showRow(const SenderDomainRow &row)
{
    m_domain = row.domain.name;
    m_records->showRow(row);
    retranslate();
}
