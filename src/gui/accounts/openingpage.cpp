// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accounts/openingpage.h"

#include "account/apikey.h"
#include "account/keystore.h"
#include "accounts/ui_openingpage.h"
#include "core/plaintext.h"
#include "core/retranslation.h"
#include "gui/widgets/formaccess.h"

namespace {

bool canBeUnlocked(const KeyOutcome &outcome)
{
    return outcome.status == KeyStatus::Locked || outcome.status == KeyStatus::Refused;
}

} // namespace

OpeningPage::OpeningPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::OpeningPage>())
{
    m_ui->setupUi(this);
    showKeyForm(false);
    connect(m_ui->state, &StatePanel::actionRequested, this, [this] {
        m_action == Action::Unlock ? emit unlockRequested() : emit retryRequested();
    });
    connect(m_ui->key, &QLineEdit::textEdited, this, [this] { showKeyFault({}); });
    connect(m_ui->key, &QLineEdit::returnPressed, this, &OpeningPage::useKey);
    connect(m_ui->use, &QPushButton::clicked, this, &OpeningPage::useKey);
    connect(m_ui->cancel, &QPushButton::clicked, this, &OpeningPage::cancelRequested);
    keepTranslated(this, &OpeningPage::retranslate);
}

OpeningPage::~OpeningPage() = default;

void OpeningPage::retranslate()
{
    m_ui->retranslateUi(this);
    nameInnerParts(*this);
    if (m_content)
        m_ui->state->showContent(m_content());
}

void OpeningPage::showContent(const std::function<StatePanel::Content()> &content)
{
    m_content = content;
    m_ui->state->showContent(content());
}

void OpeningPage::showReading(const QString &name)
{
    showKeyForm(false);
    showContent([=] {
        return StatePanel::Content{.caption = tr("Opening %1").arg(shownText(name, 60)),
                                   .text = tr("Asking the key store for the key."),
                                   .busy = StatePanel::Content::Busy::Yes};
    });
}

void OpeningPage::showUnlocking(const QString &name)
{
    showKeyForm(false);
    showContent([=] {
        return StatePanel::Content{
            .caption = tr("Opening %1").arg(shownText(name, 60)),
            .text = tr("The key store asks for its password in a window of its own."),
            .busy = StatePanel::Content::Busy::Yes};
    });
}

void OpeningPage::showKeyProblem(const QString &name, const KeyOutcome &outcome)
{
    m_action = canBeUnlocked(outcome) ? Action::Unlock : Action::Retry;
    showContent([name, outcome, action = m_action] {
        return StatePanel::Content{
            .icon = QStringLiteral("dialog-password"),
            .caption = tr("%1 can’t be opened without its key").arg(shownText(name, 60)),
            .text = keyOutcomeText(outcome),
            .action = action == Action::Unlock ? tr("Unlock…") : tr("Try again")};
    });
    showKeyForm(true);
}

void OpeningPage::showStarting()
{
    showKeyForm(false);
    showContent([=] {
        return StatePanel::Content{.caption = tr("Starting the demo…"),
                                   .busy = StatePanel::Content::Busy::Yes};
    });
}

void OpeningPage::showFailure(const QString &reason)
{
    m_action = Action::Retry;
    showKeyForm(false);
    showContent([=] {
        return StatePanel::Content{.icon = QStringLiteral("dialog-error"),
                                   .caption = tr("The demo could not start"),
                                   .text = reason,
                                   .action = tr("Try again")};
    });
}

void OpeningPage::useKey()
{
    const Result<Secret, QString> key = parseApiKey(m_ui->key->text());
    showKeyFault(key ? QString() : key.error());
    if (!key)
        return;
    m_ui->key->clear();
    emit keyEntered(key.value());
}

void OpeningPage::showKeyForm(bool shown)
{
    m_ui->key->clear();
    m_ui->form->setVisible(shown);
    showKeyFault({});
    if (shown)
        m_ui->key->setFocus();
}

void OpeningPage::showKeyFault(const QString &fault)
{
    m_ui->fault->setText(fault);
    m_ui->fault->setVisible(!fault.isEmpty());
}
