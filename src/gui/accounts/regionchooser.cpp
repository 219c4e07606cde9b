// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accounts/regionchooser.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

RegionChooser::RegionChooser(QWidget *parent)
    : QWidget(parent)
    , m_region(new QComboBox)
    , m_url(new QLineEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_region);
    column->addWidget(m_url);
    for (const Region region : allRegions)
        m_region->addItem(nameOf(region));
    m_region->addItem(tr("Other address…"));
    // A combo box has no other name than that of a label beside it, and the visible one is outside.
    auto *name = new QLabel(tr("Region"), this);
    name->setBuddy(m_region);
    name->hide();
    m_url->setAccessibleName(tr("Address of the API"));
    m_url->setPlaceholderText(QStringLiteral("https://api.example.com/v3"));
    m_url->hide();
    setFocusProxy(m_region);
    connect(m_region, &QComboBox::currentIndexChanged, m_url,
            [this] { m_url->setVisible(isOwn()); });
    connect(m_region, &QComboBox::currentIndexChanged, this, &RegionChooser::changed);
    connect(m_url, &QLineEdit::textEdited, this, &RegionChooser::changed);
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
