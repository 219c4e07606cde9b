// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QList>
#include <QString>
#include <QtPlugin>
#include <functional>

class QWidget;

/// What an event chart draws: stacked bars, one a step of time.
struct EventChartData {
    struct Series {
        QString name;
        QBrush brush; ///< colour and pattern, so that neither is needed alone
        QList<quint32> counts; ///< one a step
        friend bool operator==(const Series &, const Series &) = default;
    };
    struct Tick {
        int step = 0; ///< at whose beginning it stands
        QString label;
        friend bool operator==(const Tick &, const Tick &) = default;
    };

    QList<Series> series; ///< lowest first
    QList<Tick> ticks;
    int steps = 0;
    friend bool operator==(const EventChartData &, const EventChartData &) = default;
};

/// A chart that the plugin "charts" makes. It speaks no language: all words come from outside.
class EventChart {
public:
    virtual ~EventChart() = default;

    [[nodiscard]] virtual QWidget *widget() = 0;
    virtual void showData(const EventChartData &data) = 0;

    /// The steps from \p first to \p last are marked, by dragging or with the keyboard (arrows,
    /// Home, End, with Shift to mark several); -1 when nothing is.
    std::function<void(int first, int last)> marked;

    /// The person wants to see only these: let the mouse go after dragging, or Return.
    std::function<void(int first, int last)> chosen;

    /// What a step holds, for its tooltip: rich text.
    std::function<QString(int step)> toolTipOf;
};

/// The interface of the plugin "charts".
class ChartsPlugin {
public:
    virtual ~ChartsPlugin() = default;

    /// Its widget belongs to \p parent, the chart to its widget.
    [[nodiscard]] virtual EventChart *createEventChart(QWidget *parent) = 0;
};

Q_DECLARE_INTERFACE(ChartsPlugin, "outpost.ChartsPlugin/1")
