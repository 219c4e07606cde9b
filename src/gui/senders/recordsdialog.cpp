// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/recordsdialog.h"

#include "api/senders/domainname.h"
#include "core/plaintext.h"
#include "gui/senders/domainrecordspanel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

RecordsDialog::RecordsDialog(const SenderDomainRow &row, QWidget *parent)
    : QDialog(parent)
    , m_records(new DomainRecordsPanel)
{
    auto *hint = new QLabel(tr("These records belong into the DNS of the domain. SMTP2GO looks for "
                               "them every seven minutes, or when you press “Verify”."));
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(hint);
    column->addWidget(m_records, 1);
    column->addWidget(buttons);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(860, 560);
    showRow(row);
}

void RecordsDialog::showRow(const SenderDomainRow &row)
{
    setWindowTitle(
        tr("Records to publish for %1").arg(shownText(domainToUnicode(row.domain.name), 80)));
    m_records->showRow(row);
}
