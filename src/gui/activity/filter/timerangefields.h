// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/activity/filter/filteroptions.h"

#include <QObject>

class QComboBox;
class QDateTimeEdit;
class QLabel;

/// Of a form: the choice of the range of time, and from when until when if that is given by hand,
/// in the zone that TimeText has.
class TimeRangeFields : public QObject {
    Q_OBJECT
public:
    struct Widgets {
        QComboBox &range;
        QLabel &fromLabel;
        QDateTimeEdit &from;
        QLabel &toLabel;
        QDateTimeEdit &to;
    };

    /// At first the last 24 hours. The widgets belong to \p parent.
    TimeRangeFields(const Widgets &widgets, QObject *parent);

    /// Sets all texts.
    void retranslate();

    /// The zone of TimeText has changed: the same moments are shown in it.
    void useTimeZone();

    /// Fills in range, start and end.
    void addTo(FilterOptions &options) const;

    /// Emits nothing. A range that isn't offered becomes its times.
    void show(const FilterOptions &options);

    /// While the typed filter says since when, the choice of the range says that. Emits nothing.
    void setTimesInLine(bool inLine);

    /// Chooses the range back from now that is nearest to \p length.
    void setRange(std::chrono::seconds length);

signals:
    /// By a person.
    void changed();

    /// The person chose a range while the typed filter had one.
    void timesInLineRefused();

private:
    void showTimes();
    void chooseRange();
    void announce();

    Widgets m_widgets;
    int m_ownRange; ///< the range chosen here, whatever the line says
    bool m_setting = false; ///< fields change by program: nothing is emitted
};
