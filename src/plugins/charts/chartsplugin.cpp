// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/charts/chartsplugin.h"

#include "plugins/charts/eventchartview.h"

EventChart *QtChartsPlugin::createEventChart(QWidget *parent)
{
    return new EventChartView(parent);
}
