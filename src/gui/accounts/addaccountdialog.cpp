// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accounts/addaccountdialog.h"

#include "account/apikey.h"
#include "account/profilestore.h"
#include "accounts/ui_addaccountdialog.h"
#include "core/retranslation.h"
#include "gui/widgets/formaccess.h"
#include "gui/widgets/helpbutton.h"

#include <QPushButton>
#include <algorithm>

AddAccountDialog::AddAccountDialog(ProfileStore &profiles, ProfileKeys &keys, KeyProbe &probe,
                                   QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AddAccountDialog>())
    , m_profiles(profiles)
    , m_saver(profiles, keys)
{
    m_ui->setupUi(this);
    addHelpButton(*m_ui->helpBox);
    m_ui->region->setLabel(*m_ui->regionLabel);
    m_ui->check->setProbe(&probe);
    connectParts();
    goTo(KeyStep);
    keepTranslated(this, &AddAccountDialog::retranslate);
}

AddAccountDialog::~AddAccountDialog() = default;

void AddAccountDialog::retranslate()
{
    m_ui->retranslateUi(this);
    nameInnerParts(*this);
    showState();
}

void AddAccountDialog::connectParts()
{
    connect(m_ui->showKey, &QCheckBox::toggled, m_ui->key, [this](bool shown) {
        m_ui->key->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(m_ui->key, &QLineEdit::textEdited, this, [this] { showKeyFault({}, nullptr); });
    connect(m_ui->region, &RegionChooser::changed, this, [this] { showKeyFault({}, nullptr); });
    connect(m_ui->next, &QPushButton::clicked, this, &AddAccountDialog::next);
    connect(m_ui->back, &QPushButton::clicked, this, &AddAccountDialog::back);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->check, &KeyCheck::changed, this, &AddAccountDialog::showState);
    connect(m_ui->check, &KeyCheck::foundIn, m_ui->region, &RegionChooser::setRegion);
    connect(m_ui->problem, &KeyProblemBar::unlockRequested, &m_saver, &AccountSaver::unlock);
    connect(m_ui->problem, &KeyProblemBar::retryRequested, &m_saver, &AccountSaver::retry);
    connect(m_ui->problem, &KeyProblemBar::sessionRequested, &m_saver,
            &AccountSaver::keepForSession);
    connect(&m_saver, &AccountSaver::keyProblem, this, [this](const KeyOutcome &outcome) {
        m_ui->problem->showOutcome(outcome, KeyProblemBar::Purpose::Keep);
        showState();
    });
    connect(&m_saver, &AccountSaver::refused, this, [this](const QString &problem) {
        m_ui->problem->showProblem(problem);
        m_ui->form->focusName();
        showState();
    });
    connect(&m_saver, &AccountSaver::saved, this, [this](const QUuid &profile) {
        emit accountAdded(profile);
        accept();
    });
}

void AddAccountDialog::goTo(Step step)
{
    m_ui->steps->setCurrentIndex(step);
    m_ui->problem->clear();
    showKeyFault({}, nullptr);
    if (step == KeyStep)
        m_ui->key->setFocus();
    else if (step == FormStep)
        m_ui->form->focusName();
    showState();
}

void AddAccountDialog::next()
{
    switch (m_ui->steps->currentIndex()) {
    case KeyStep:
        return tryKey();
    case CheckStep:
        m_ui->form->setProfile({.name = proposedName()});
        return goTo(FormStep);
    default:
        return save();
    }
}

void AddAccountDialog::back()
{
    m_ui->check->cancel();
    goTo(KeyStep);
}

void AddAccountDialog::tryKey()
{
    const Result<Secret, QString> key = parseApiKey(m_ui->key->text());
    if (!key)
        return showKeyFault(key.error(), m_ui->key);
    const Result<QUrl, QString> url = m_ui->region->baseUrl();
    if (!url)
        return showKeyFault(url.error(), m_ui->region);
    m_key = key.value();
    goTo(CheckStep);
    m_ui->region->isOwn() ? m_ui->check->start(m_key, url.value())
                          : m_ui->check->start(m_key, m_ui->region->region());
}

void AddAccountDialog::save()
{
    m_ui->problem->clear();
    Profile profile = m_ui->form->applied({});
    profile.region = m_ui->region->region();
    if (const Result<QUrl, QString> own = m_ui->region->ownBaseUrl())
        profile.ownBaseUrl = own.value();
    m_saver.add(profile, m_key);
    showState();
}

void AddAccountDialog::showState()
{
    const int step = m_ui->steps->currentIndex();
    m_ui->back->setVisible(step != KeyStep);
    m_ui->next->setText(step == FormStep ? tr("&Add account") : tr("&Next"));
    m_ui->next->setEnabled(step == KeyStep || (step == CheckStep && m_ui->check->isKnown())
                           || (step == FormStep && !m_saver.isBusy()));
    m_ui->form->setEnabled(!m_saver.isBusy());
    m_ui->stepName->setText(tr("Step %1 of 3").arg(step + 1));
    m_ui->next->setDefault(true);
}

void AddAccountDialog::showKeyFault(const QString &fault, QWidget *field)
{
    m_ui->fault->setText(fault);
    m_ui->fault->setVisible(!fault.isEmpty());
    if (field)
        field->setFocus();
}

/// "SMTP2GO", or the first of "SMTP2GO 2" and so on that is free.
QString AddAccountDialog::proposedName() const
{
    const QList<Profile> &all = m_profiles.profiles();
    for (int number = 1;; ++number) {
        const QString name = number == 1 ? tr("SMTP2GO") : tr("SMTP2GO %1").arg(number);
        const auto hasName = [&name](const Profile &each) {
            return each.name.compare(name, Qt::CaseInsensitive) == 0;
        };
        if (std::none_of(all.cbegin(), all.cend(), hasName))
            return name;
    }
}
