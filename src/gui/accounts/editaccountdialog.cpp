// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accounts/editaccountdialog.h"

#include "account/apikey.h"
#include "account/profilekeys.h"
#include "accounts/ui_editaccountdialog.h"
#include "core/retranslation.h"
#include "gui/widgets/formaccess.h"
#include "gui/widgets/formlabels.h"
#include "gui/widgets/helpbutton.h"

#include <QPushButton>

EditAccountDialog::EditAccountDialog(const Profile &profile, ProfileStore &profiles,
                                     ProfileKeys &keys, KeyProbe &probe, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::EditAccountDialog>())
    , m_profile(profile)
    , m_keys(keys)
    , m_saver(profiles, keys)
{
    m_ui->setupUi(this);
    addHelpButton(*m_ui->buttons);
    m_ui->region->setLabel(*m_ui->regionLabel);
    m_ui->check->setProbe(&probe);
    m_ui->form->setProfile(profile);
    m_ui->region->setRegion(profile.region);
    m_ui->region->setOwnBaseUrl(profile.ownBaseUrl);
    m_ui->access->setVisible(profile.kind == Profile::Kind::Account);
    connectParts();
    connectSaver();
    showFault({});
    keepTranslated(this, &EditAccountDialog::retranslate);
}

EditAccountDialog::~EditAccountDialog() = default;

void EditAccountDialog::retranslate()
{
    m_ui->retranslateUi(this);
    alignLabels({m_ui->form, m_ui->access});
    nameInnerParts(*this);
}

void EditAccountDialog::connectParts()
{
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &EditAccountDialog::save);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->test, &QPushButton::clicked, this, &EditAccountDialog::test);
    connect(m_ui->key, &QLineEdit::textEdited, this, [this] { showFault({}); });
    connect(m_ui->region, &RegionChooser::changed, this, [this] { showFault({}); });
    connect(m_ui->check, &KeyCheck::foundIn, m_ui->region, &RegionChooser::setRegion);
}

void EditAccountDialog::connectSaver()
{
    connect(m_ui->problem, &KeyProblemBar::unlockRequested, &m_saver, &AccountSaver::unlock);
    connect(m_ui->problem, &KeyProblemBar::retryRequested, &m_saver, &AccountSaver::retry);
    connect(m_ui->problem, &KeyProblemBar::sessionRequested, &m_saver,
            &AccountSaver::keepForSession);
    connect(&m_saver, &AccountSaver::keyProblem, this, [this](const KeyOutcome &outcome) {
        m_ui->problem->showOutcome(outcome, KeyProblemBar::Purpose::Keep);
        showBusy();
    });
    connect(&m_saver, &AccountSaver::refused, this, [this](const QString &problem) {
        showFault(problem);
        showBusy();
    });
    connect(&m_saver, &AccountSaver::saved, this, [this](const QUuid &profile, bool newKey) {
        emit accountEdited(profile, newKey);
        accept();
    });
}

Result<Secret, QString> EditAccountDialog::newKey() const
{
    if (m_ui->key->text().trimmed().isEmpty())
        return Secret();
    return parseApiKey(m_ui->key->text());
}

void EditAccountDialog::test()
{
    const Result<Secret, QString> key = newKey();
    if (!key)
        return showFault(key.error());
    key.value().isEmpty() ? testKept() : tryKey(key.value());
}

void EditAccountDialog::testKept()
{
    KeyReply *reply = m_keys.read(m_profile, this);
    m_ui->test->setEnabled(false);
    connect(reply, &KeyReply::finished, this, [this, reply] {
        reply->deleteLater();
        m_ui->test->setEnabled(true);
        if (reply->outcome().status == KeyStatus::Found)
            tryKey(reply->outcome().key);
        else
            showFault(keyOutcomeText(reply->outcome()));
    });
}

void EditAccountDialog::tryKey(const Secret &key)
{
    const Result<QUrl, QString> url = m_ui->region->baseUrl();
    if (!url)
        return showFault(url.error());
    m_ui->region->isOwn() ? m_ui->check->start(key, url.value())
                          : m_ui->check->start(key, m_ui->region->region());
}

void EditAccountDialog::save()
{
    const Result<Secret, QString> key = newKey();
    if (!key)
        return showFault(key.error());
    const Result<QUrl, QString> own = m_ui->region->ownBaseUrl();
    if (!own)
        return showFault(own.error());
    Profile profile = m_ui->form->applied(m_profile);
    profile.region = m_ui->region->region();
    profile.ownBaseUrl = own.value();
    showFault({});
    m_saver.edit(profile, key.value());
    showBusy();
}

void EditAccountDialog::showBusy()
{
    m_ui->form->setEnabled(!m_saver.isBusy());
    m_ui->access->setEnabled(!m_saver.isBusy());
    m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(!m_saver.isBusy());
}

void EditAccountDialog::showFault(const QString &fault)
{
    fault.isEmpty() ? m_ui->problem->clear() : m_ui->problem->showProblem(fault);
}
