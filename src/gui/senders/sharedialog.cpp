// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/sharedialog.h"

#include "api/senders/domainname.h"
#include "core/plaintext.h"
#include "gui/senders/subaccountpicker.h"

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
    , m_picker(new SubaccountPicker)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok))
{
    const QString shown = shownText(domainToUnicode(domain), 80);
    setWindowTitle(tr("Share %1").arg(shown));
    auto *text = new QLabel(tr("Who may send from %1, beside the master account?").arg(shown));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    m_picker->setFinder(subaccounts);
    m_picker->setAccess(access);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Continue…"));
    connect(m_picker, &SubaccountPicker::changed, this, &ShareDialog::showState);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(m_picker, 1);
    column->addWidget(m_buttons);
    resize(480, 420);
    showState();
}

DomainAccessChange ShareDialog::change() const
{
    return {.domain = m_domain, .access = m_picker->access()};
}

void ShareDialog::showState()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!isSame(m_before, m_picker->access()));
}
