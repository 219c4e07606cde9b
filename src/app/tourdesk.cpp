// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tourdesk.h"

#include "core/retranslation.h"
#include "core/settings.h"
#include "gui/shell/mainwindow.h"

#include <QAction>

TourDesk::TourDesk(MainWindow &window, Settings &settings)
    : m_window(window)
    , m_settings(settings)
    , m_action(new QAction(&window))
    , m_tour(window)
{
    m_action->setObjectName(QStringLiteral("tour"));
    m_action->setEnabled(false);
    window.addHelpAction(m_action);
    connect(m_action, &QAction::triggered, this, &TourDesk::show);
    connect(&m_tour, &Tour::finished, this, [this] { m_settings.setKnowsTour(true); });
    keepTranslated(this, &TourDesk::retranslate);
}

TourDesk::~TourDesk() = default;

void TourDesk::retranslate()
{
    m_action->setText(tr("&Tour"));
}

void TourDesk::pagesOpened()
{
    m_hasPages = true;
    m_action->setEnabled(true);
    m_window.afterFirstPaint(this, [this] { offer(); }); // the page has its size by then
}

void TourDesk::pagesLeft()
{
    m_hasPages = false;
    m_action->setEnabled(false);
    m_tour.stop();
}

void TourDesk::offer()
{
    if (m_hasPages && m_offer == Offer::Newcomers && !m_settings.knowsTour())
        m_tour.start();
}

void TourDesk::show()
{
    m_window.showPages(); // the tour is about the first
    m_tour.start();
}
