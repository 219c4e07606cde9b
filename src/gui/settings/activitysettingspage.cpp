// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/activitysettingspage.h"

#include "api/activity/eventcolumn.h"
#include "core/retranslation.h"
#include "gui/activity/activitycolumns.h"
#include "gui/activity/eventtext.h"
#include "gui/widgets/entrytexts.h"
#include "gui/widgets/formaccess.h"
#include "settings/ui_activitysettingspage.h"

using namespace std::chrono_literals;

ActivitySettingsPage::ActivitySettingsPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ActivitySettingsPage>())
{
    m_ui->setupUi(this);
    addColumns();
    addRanges();
    connect(m_ui->resetColumns, &QPushButton::clicked, this,
            [this] { showColumns(columnsShownAtFirst()); });
    keepTranslated(this, &ActivitySettingsPage::retranslate);
}

ActivitySettingsPage::~ActivitySettingsPage() = default;

void ActivitySettingsPage::addColumns()
{
    for (int column = 0; column < eventColumnCount; ++column) {
        auto *item = new QListWidgetItem(m_ui->columns);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_ui->columns->setCurrentRow(0);
}

void ActivitySettingsPage::addRanges()
{
    for (const std::chrono::seconds length : {1h, 24h, 7 * 24h, 30 * 24h})
        m_ui->range->addItem({}, qint64(length.count()));
}

void ActivitySettingsPage::retranslate()
{
    m_ui->retranslateUi(this);
    for (int column = 0; column < eventColumnCount; ++column)
        m_ui->columns->item(column)->setText(EventText::columnTitle(EventColumn(column)));
    setEntryTexts(*m_ui->range,
                  {tr("Last hour"), tr("Last 24 hours"), tr("Last 7 days"), tr("Last 30 days")});
    nameInnerParts(*this);
}

void ActivitySettingsPage::setPreferences(const Preferences &preferences)
{
    showColumns(columnsShownAtFirst(preferences.activity.columns));
    const int range = m_ui->range->findData(qint64(preferences.activity.range.count()));
    m_ui->range->setCurrentIndex(range < 0 ? 1 : range);
    m_ui->pageSize->setValue(preferences.activity.pageSize);
}

Preferences ActivitySettingsPage::applied(Preferences preferences) const
{
    const QSet<int> chosen = columns();
    // What Outpost has by itself may be more in the next version.
    preferences.activity.columns
        = chosen == columnsShownAtFirst() ? QStringList() : keysOfColumns(chosen);
    preferences.activity.range = std::chrono::seconds(m_ui->range->currentData().toLongLong());
    preferences.activity.pageSize = m_ui->pageSize->value();
    return preferences;
}

QString ActivitySettingsPage::fault() const
{
    return columns().isEmpty() ? tr("Choose at least one column.") : QString();
}

void ActivitySettingsPage::showColumns(const QSet<int> &columns)
{
    for (int column = 0; column < m_ui->columns->count(); ++column)
        m_ui->columns->item(column)->setCheckState(columns.contains(column) ? Qt::Checked
                                                                            : Qt::Unchecked);
}

QSet<int> ActivitySettingsPage::columns() const
{
    QSet<int> chosen;
    for (int column = 0; column < m_ui->columns->count(); ++column) {
        if (m_ui->columns->item(column)->checkState() == Qt::Checked)
            chosen.insert(column);
    }
    return chosen;
}
