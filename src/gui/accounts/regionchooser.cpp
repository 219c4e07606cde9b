// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accounts/regionchooser.h"

#include "core/retranslation.h"
#include "gui/widgets/entrytexts.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

RegionChooser::RegionChooser(QWidget *parent)
    : QWidget(parent)
    , m_region(new QComboBox)
    , m_url(new QLineEdit)
    , m_spoken(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_region);
    column->addWidget(m_url);
    m_spoken->setBuddy(m_region);
    m_spoken->hide();
    m_url->setPlaceholderText(QStringLiteral("https://api.example.com/v3"));
    m_url->hide();
    keepTranslated(this, &RegionChooser::retranslate);
    setFocusProxy(m_region);
    connect(m_region, &QComboBox::currentIndexChanged, m_url,
            [this] { m_url->setVisible(isOwn()); });
    connect(m_region, &QComboBox::currentIndexChanged, this, &RegionChooser::changed);
    connect(m_url, &QLineEdit::textEdited, this, &RegionChooser::changed);
}

void RegionChooser::retranslate()
{
    QStringList regions;
    for (const Region region : allRegions)
        regions.append(nameOf(region));
    setEntryTexts(*m_region, regions << tr("Other address…"));
    m_spoken->setText(tr("Region"));
    m_region->setAccessibleName(tr("Region"));
    m_url->setAccessibleName(tr("Address of the API"));
}

void RegionChooser::setLabel(QLabel &label)
{
    label.setBuddy(m_region);
}

void RegionChooser::setRegion(Region region)
{
    m_region->setCurrentIndex(int(region));
}

void RegionChooser::setOwnBaseUrl(const QUrl &url)
{
    m_url->setText(url.toString());
    if (!url.isEmpty())
        m_region->setCurrentIndex(m_region->count() - 1);
}

bool RegionChooser::isOwn() const
{
    return m_region->currentIndex() == m_region->count() - 1;
}

Region RegionChooser::region() const
{
    return isOwn() ? Region::Global : allRegions.at(std::size_t(m_region->currentIndex()));
}

Result<QUrl, QString> RegionChooser::ownBaseUrl() const
{
    return isOwn() ? parseBaseUrl(m_url->text()) : QUrl();
}

Result<QUrl, QString> RegionChooser::baseUrl() const
{
    return isOwn() ? parseBaseUrl(m_url->text()) : baseUrlOf(region());
}
