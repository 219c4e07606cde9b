// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accounts/keyproblembar.h"

#include "account/keystore.h"
#include "accounts/ui_keyproblembar.h"
#include "core/retranslation.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/labelicon.h"

KeyProblemBar::KeyProblemBar(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::KeyProblemBar>())
{
    m_ui->setupUi(this);
    connect(m_ui->unlock, &QPushButton::clicked, this, &KeyProblemBar::unlockRequested);
    connect(m_ui->retry, &QPushButton::clicked, this, &KeyProblemBar::retryRequested);
    connect(m_ui->session, &QPushButton::clicked, this, &KeyProblemBar::sessionRequested);
    clear();
    keepTranslated(this, &KeyProblemBar::retranslate);
}

KeyProblemBar::~KeyProblemBar() = default;

void KeyProblemBar::retranslate()
{
    m_ui->retranslateUi(this);
    if (m_outcome)
        m_ui->message->setText(keyOutcomeText(*m_outcome));
}

void KeyProblemBar::showOutcome(const KeyOutcome &outcome, Purpose purpose)
{
    showProblem(keyOutcomeText(outcome));
    m_outcome = outcome;
    m_ui->unlock->setVisible(outcome.status == KeyStatus::Locked
                             || outcome.status == KeyStatus::Refused);
    m_ui->retry->setVisible(outcome.status != KeyStatus::Locked);
    m_ui->session->setVisible(purpose == Purpose::Keep);
}

void KeyProblemBar::showProblem(const QString &problem)
{
    m_outcome.reset();
    showIcon(*m_ui->icon, QStringLiteral("dialog-error"), 22);
    m_ui->message->setText(problem);
    m_ui->unlock->hide();
    m_ui->retry->hide();
    m_ui->session->hide();
    show();
}

void KeyProblemBar::clear()
{
    m_ui->message->clear();
    hide();
}
