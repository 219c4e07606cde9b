// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/senderssettingspage.h"

#include "settings/ui_senderssettingspage.h"

using namespace std::chrono_literals;

SendersSettingsPage::SendersSettingsPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SendersSettingsPage>())
{
    m_ui->setupUi(this);
    const auto add = [this](const QString &text, std::chrono::minutes length) {
        m_ui->checkEvery->addItem(text, qint64(length.count()));
    };
    add(tr("Never"), 0min);
    add(tr("Every 10 minutes"), 10min);
    add(tr("Every 30 minutes"), 30min);
    add(tr("Every hour"), 1h);
    add(tr("Every 6 hours"), 6h);
    add(tr("Every day"), 24h);
}

SendersSettingsPage::~SendersSettingsPage() = default;

void SendersSettingsPage::setPreferences(const Preferences &preferences)
{
    const qint64 minutes = preferences.senders.checkEvery.count();
    if (m_ui->checkEvery->findData(minutes) < 0)
        m_ui->checkEvery->addItem(tr("Every %n minutes", nullptr, int(minutes)), minutes);
    m_ui->checkEvery->setCurrentIndex(m_ui->checkEvery->findData(minutes));
}

Preferences SendersSettingsPage::applied(Preferences preferences) const
{
    preferences.senders.checkEvery
        = std::chrono::minutes(m_ui->checkEvery->currentData().toLongLong());
    return preferences;
}
