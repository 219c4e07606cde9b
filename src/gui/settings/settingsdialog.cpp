// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/settingsdialog.h"

#include "account/profilestore.h"
#include "core/settings.h"
#include "gui/widgets/helpbutton.h"
#include "gui/widgets/icons.h"
#include "settings/ui_settingsdialog.h"

#include <QPushButton>

namespace {

constexpr int navigationWidth = 124;

} // namespace

SettingsDialog::SettingsDialog(Settings &settings, const ProfileStore &profiles, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
    , m_settings(settings)
    , m_profiles(profiles)
{
    m_ui->setupUi(this);
    setAccessibleName(tr("Settings"));
    addPage(tr("General"), QStringLiteral("configure"));
    addPage(tr("Activity"), QStringLiteral("mail-message"));
    addPage(tr("Senders"), QStringLiteral("mail-send"));
    addPage(tr("Network"), QStringLiteral("network-connect"));
    addPage(tr("Privacy"), QStringLiteral("object-locked"));
    m_ui->pages->setFixedWidth(navigationWidth);
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

void SettingsDialog::addPage(const QString &title, const QString &icon)
{
    auto *item = new QListWidgetItem(bundledIcon(icon), title, m_ui->pages);
    item->setSizeHint({navigationWidth - 4, fontMetrics().height() + 14});
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
    const QString fault = firstFault();
    m_ui->fault->setText(fault);
    m_ui->fault->setVisible(!fault.isEmpty());
    if (!fault.isEmpty())
        return false;
    const Preferences preferences = chosen();
    if (const std::optional<Secret> password = m_ui->network->newPassword())
        emit proxyPasswordEntered(preferences.proxy, *password);
    m_settings.setPreferences(preferences);
    m_ui->network->setPreferences(preferences);
    return true;
}

/// Goes to its page, too.
QString SettingsDialog::firstFault()
{
    const QStringList faults{{}, m_ui->activity->fault(), {}, m_ui->network->fault()};
    for (int page = 0; page < faults.size(); ++page) {
        if (faults.at(page).isEmpty())
            continue;
        m_ui->pages->setCurrentRow(page);
        return faults.at(page);
    }
    return {};
}

Preferences SettingsDialog::chosen() const
{
    Preferences preferences = m_ui->general->applied(m_settings.preferences());
    preferences = m_ui->activity->applied(preferences);
    preferences = m_ui->senders->applied(preferences);
    return m_ui->network->applied(preferences);
}
