// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/sharedialog.h"

#include "api/senders/domainname.h"
#include "core/plaintext.h"
#include "core/retranslation.h"
#include "gui/senders/subaccountpicker.h"
#include "gui/widgets/helpbutton.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

bool isSame(DomainAccess left, DomainAccess right)
{
    left.subaccounts.sort();
    right.subaccounts.sort();
    return left == right;
}

} // namespace

ShareDialog::ShareDialog(const QString &domain, const DomainAccess &access,
                         SubaccountFinder &subaccounts, QWidget *parent)
    : QDialog(parent)
    , m_domain(domain)
    , m_before(access)
    , m_text(new QLabel)
    , m_picker(new SubaccountPicker)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_picker->setFinder(subaccounts);
    m_picker->setAccess(access);
    connect(m_picker, &SubaccountPicker::changed, this, &ShareDialog::showState);
    addHelpButton(*m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    column->addWidget(m_picker, 1);
    column->addWidget(m_buttons);
    resize(480, 420);
    showState();
    keepTranslated(this, &ShareDialog::retranslate);
}

void ShareDialog::retranslate()
{
    const QString shown = shownText(domainToUnicode(m_domain), 80);
    setWindowTitle(tr("Share %1").arg(shown));
    m_text->setText(tr("Who may send from %1, beside the master account?").arg(shown));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Continue…"));
}

DomainAccessChange ShareDialog::change() const
{
    return {.domain = m_domain, .access = m_picker->access()};
}

void ShareDialog::showState()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!isSame(m_before, m_picker->access()));
}
