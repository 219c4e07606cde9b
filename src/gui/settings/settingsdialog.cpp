// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/settingsdialog.h"

#include "account/profilestore.h"
#include "core/retranslation.h"
#include "core/settings.h"
#include "gui/widgets/entrytexts.h"
#include "gui/widgets/helpbutton.h"
#include "gui/widgets/icons.h"
#include "settings/ui_settingsdialog.h"

#include <QPushButton>
#include <algorithm>

namespace {

constexpr int leastNavigationWidth = 124;

} // namespace

SettingsDialog::SettingsDialog(Settings &settings, const ProfileStore &profiles, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
    , m_settings(settings)
    , m_profiles(profiles)
{
    m_ui->setupUi(this);
    for (const char *icon :
         {"configure", "mail-message", "mail-send", "network-connect", "object-locked"})
        new QListWidgetItem(bundledIcon(QLatin1String(icon)), {}, m_ui->pages);
    m_ui->fault->hide();
    connect(m_ui->pages, &QListWidget::currentRowChanged, m_ui->stack,
            &QStackedWidget::setCurrentIndex);
    m_ui->pages->setCurrentRow(0);
    m_ui->pages->setFocus();
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    addHelpButton(*m_ui->buttons);
    connect(m_ui->buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this,
            &SettingsDialog::apply);
    connect(&profiles, &ProfileStore::changed, this, &SettingsDialog::showProfiles);
    m_ui->general->setProfiles(profiles.profiles());
    m_ui->privacy->setProfiles(profiles.profiles());
    m_ui->general->setPreferences(settings.preferences());
    m_ui->activity->setPreferences(settings.preferences());
    m_ui->senders->setPreferences(settings.preferences());
    m_ui->network->setPreferences(settings.preferences());
    keepTranslated(this, &SettingsDialog::retranslate);
}

SettingsDialog::~SettingsDialog() = default;

QStringList SettingsDialog::pageTitles()
{
    return {tr("General"), tr("Activity"), tr("Senders"), tr("Network"), tr("Privacy")};
}

void SettingsDialog::showPage(int index)
{
    m_ui->pages->setCurrentRow(index);
}

PrivacySettingsPage &SettingsDialog::privacy()
{
    return *m_ui->privacy;
}

void SettingsDialog::setSystemProxy(const QString &name)
{
    m_ui->network->setSystemProxy(name);
}

void SettingsDialog::retranslate()
{
    m_ui->retranslateUi(this);
    setAccessibleName(tr("Settings"));
    setNavigationTexts(*m_ui->pages, pageTitles(), leastNavigationWidth);
    showFault();
}

void SettingsDialog::showProfiles()
{
    Preferences before = chosen();
    if (before.startUp.opens == StartUp::Opens::Account && !m_profiles.find(before.startUp.account))
        before.startUp.opens = StartUp::Opens::StartPage;
    m_ui->general->setProfiles(m_profiles.profiles());
    m_ui->general->setPreferences(before);
    m_ui->privacy->setProfiles(m_profiles.profiles());
}

void SettingsDialog::accept()
{
    if (apply())
        QDialog::accept();
}

bool SettingsDialog::apply()
{
    if (goToFault())
        return false;
    const Preferences preferences = chosen();
    if (const std::optional<Secret> password = m_ui->network->newPassword())
        emit proxyPasswordEntered(preferences.proxy, *password);
    m_settings.setPreferences(preferences);
    m_ui->network->setPreferences(preferences);
    return true;
}

/// Whether there is one, which is then shown.
bool SettingsDialog::goToFault()
{
    const QStringList faults{{}, m_ui->activity->fault(), {}, m_ui->network->fault()};
    const auto isFault = [](const QString &fault) { return !fault.isEmpty(); };
    const auto first = std::find_if(faults.cbegin(), faults.cend(), isFault);
    const bool isThere = first != faults.cend();
    m_ui->fault->setText(isThere ? *first : QString());
    m_ui->fault->setVisible(isThere);
    if (isThere)
        m_ui->pages->setCurrentRow(int(first - faults.cbegin()));
    return isThere;
}

/// In the language of now, if one was found.
void SettingsDialog::showFault()
{
    if (m_ui->fault->isVisible())
        goToFault();
}

Preferences SettingsDialog::chosen() const
{
    Preferences preferences = m_ui->general->applied(m_settings.preferences());
    preferences = m_ui->activity->applied(preferences);
    preferences = m_ui->senders->applied(preferences);
    return m_ui->network->applied(preferences);
}
