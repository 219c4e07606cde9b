// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/senderssettingspage.h"

#include "core/retranslation.h"
#include "gui/widgets/entrytexts.h"
#include "settings/ui_senderssettingspage.h"

using namespace std::chrono_literals;

SendersSettingsPage::SendersSettingsPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SendersSettingsPage>())
{
    m_ui->setupUi(this);
    for (const std::chrono::minutes length :
         std::initializer_list<std::chrono::minutes>{0min, 10min, 30min, 1h, 6h, 24h})
        m_ui->checkEvery->addItem({}, qint64(length.count()));
    keepTranslated(this, &SendersSettingsPage::retranslate);
}

SendersSettingsPage::~SendersSettingsPage() = default;

void SendersSettingsPage::retranslate()
{
    m_ui->retranslateUi(this);
    showLengths();
}

void SendersSettingsPage::showLengths()
{
    QStringList texts{tr("Never"),      tr("Every 10 minutes"), tr("Every 30 minutes"),
                      tr("Every hour"), tr("Every 6 hours"),    tr("Every day")};
    for (int index = int(texts.size()); index < m_ui->checkEvery->count(); ++index)
        texts.append(tr("Every %n minutes", nullptr, m_ui->checkEvery->itemData(index).toInt()));
    setEntryTexts(*m_ui->checkEvery, texts);
}

void SendersSettingsPage::setPreferences(const Preferences &preferences)
{
    const qint64 minutes = preferences.senders.checkEvery.count();
    if (m_ui->checkEvery->findData(minutes) < 0)
        m_ui->checkEvery->addItem({}, minutes);
    showLengths();
    m_ui->checkEvery->setCurrentIndex(m_ui->checkEvery->findData(minutes));
}

Preferences SendersSettingsPage::applied(Preferences preferences) const
{
    preferences.senders.checkEvery
        = std::chrono::minutes(m_ui->checkEvery->currentData().toLongLong());
    return preferences;
}
