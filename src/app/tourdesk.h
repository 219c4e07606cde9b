// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/tour/tour.h"

#include <QObject>

class MainWindow;
class QAction;
class Settings;

/// Shows the tour when the first page is opened for the first time, and whenever it is asked for.
/// Never again by itself once it was seen or skipped.
class TourDesk : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this.
    TourDesk(MainWindow &window, Settings &settings);
    ~TourDesk() override;

    enum class Offer { Never, Newcomers };

    /// Before the first page is opened; at first Never.
    void setOffer(Offer offer) { m_offer = offer; }

    /// The pages of an account can be seen.
    void pagesOpened();

    /// They are about to go.
    void pagesLeft();

private:
    void retranslate();
    void show();
    void offer();

    MainWindow &m_window;
    Settings &m_settings;
    QAction *m_action; ///< owned by the window
    Tour m_tour;
    Offer m_offer = Offer::Never;
    bool m_hasPages = false;
};
