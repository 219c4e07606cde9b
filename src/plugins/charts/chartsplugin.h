// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/activity/numbers/eventchart.h"

#include <QObject>

/// The plugin "charts": what needs Qt Charts.
class QtChartsPlugin final : public QObject, public ChartsPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "outpost.ChartsPlugin/1")
    Q_INTERFACES(ChartsPlugin)
public:
    EventChart *createEventChart(QWidget *parent) override;
};
