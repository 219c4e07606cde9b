// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopoffice.h"

#include "app/accountpages.h"
#include "app/commandline.h"
#include "app/tourdesk.h"
#include "app/traydesk.h"
#include "core/settings.h"
#include "gui/shell/housestyle.h"
#include "gui/shell/mainwindow.h"

#include <QApplication>

namespace {

QApplication &styled(QApplication &application)
{
    if (!qobject_cast<HouseStyle *>(QApplication::style()))
        QApplication::setStyle(new HouseStyle);
    return application;
}

} // namespace

DesktopOffice::DesktopOffice(QApplication &application, Settings &settings)
    : m_settings(settings)
    , m_look(styled(application), m_system)
{
    m_system.listen();
    connect(&settings, &Settings::preferencesChanged, this, &DesktopOffice::follow);
    follow();
}

DesktopOffice::~DesktopOffice() = default;

void DesktopOffice::serve(const Parts &parts)
{
    m_look.watch(parts.window);
    m_tour = std::make_unique<TourDesk>(parts.window, m_settings);
    m_tray = std::make_unique<TrayDesk>(TrayDesk::Parts{.window = parts.window,
                                                        .settings = m_settings,
                                                        .queue = parts.queue,
                                                        .doubts = parts.doubts});
    connect(m_tray.get(), &TrayDesk::newSearchRequested, &parts.pages,
            [pages = &parts.pages] { pages->wish({.newSearch = true}); });
    connect(&parts.pages, &AccountPages::senderWorsened, m_tray.get(), &TrayDesk::noteWorse);
}

void DesktopOffice::leave()
{
    m_tray.reset();
    m_tour.reset();
}

void DesktopOffice::start(const CommandLine &commandLine)
{
    m_tour->setOffer(commandLine.offersTour ? TourDesk::Offer::Newcomers : TourDesk::Offer::Never);
}

void DesktopOffice::pagesOpened()
{
    m_tour->pagesOpened();
}

void DesktopOffice::pagesLeft()
{
    m_tour->pagesLeft();
}

void DesktopOffice::follow()
{
    m_look.setPreferences(m_settings.preferences());
}
