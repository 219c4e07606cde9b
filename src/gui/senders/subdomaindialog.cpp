// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/subdomaindialog.h"

#include "api/senders/domainname.h"
#include "core/plaintext.h"
#include "core/retranslation.h"
#include "gui/widgets/helpbutton.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

SubdomainDialog::SubdomainDialog(Purpose purpose, const QString &domain, const QString &current,
                                 QWidget *parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_domain(domain)
    , m_current(current)
    , m_name(new QLineEdit(current))
    , m_label(new QLabel)
    , m_hint(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok))
{
    m_name->setMaxLength(253);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_hint->setMinimumSize(400, fontMetrics().lineSpacing() * 3);
    connect(m_name, &QLineEdit::textChanged, this, &SubdomainDialog::showState);
    addHelpButton(*m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *rows = new QFormLayout;
    rows->addRow(m_label, m_name);
    m_label->setBuddy(m_name);
    rows->addRow(QString(), m_hint);
    auto *column = new QVBoxLayout(this);
    column->addLayout(rows);
    column->addStretch(1);
    column->addWidget(m_buttons);
    m_name->selectAll();
    keepTranslated(this, &SubdomainDialog::retranslate);
}

void SubdomainDialog::retranslate()
{
    const QString shown = shownText(domainToUnicode(m_domain), 80);
    const bool isReturnPath = m_purpose == Purpose::ReturnPath;
    setWindowTitle(isReturnPath ? tr("Return path of %1").arg(shown)
                                : tr("Tracking of %1").arg(shown));
    m_name->setAccessibleName(isReturnPath ? tr("Return-path subdomain")
                                           : tr("Tracking subdomain"));
    m_label->setText(tr("&Subdomain"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Continue…"));
    showState();
}

SubdomainChange SubdomainDialog::change() const
{
    return {
        .domain = m_domain, .oldSubdomain = m_current, .newSubdomain = m_name->text().trimmed()};
}

void SubdomainDialog::showState()
{
    const QString typed = m_name->text().trimmed();
    const auto wrong
        = typed.isEmpty() ? std::optional(tr("Say which name to use.")) : subdomainProblem(typed);
    const bool isOther = typed.compare(m_current, Qt::CaseInsensitive) != 0;
    if (wrong)
        m_hint->setText(*wrong);
    else if (isOther)
        m_hint->setText(tr("The record must then stand at %1.%2; until it does, this part of the "
                           "domain is not verified.")
                            .arg(typed, m_domain));
    else
        m_hint->setText(tr("This is the name that is used now."));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!wrong && isOther);
}
