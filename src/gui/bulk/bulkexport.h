// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/export/exportchoice.h"

#include <QObject>
#include <QPointer>

class BulkRun;
class Clock;
class ExportBar;
class Settings;

/// Exports the results of a run.
class BulkExport : public QObject {
    Q_OBJECT
public:
    /// All must outlive this.
    BulkExport(ExportBar &bar, Settings &settings, const Clock &clock);

    /// Asks how and whereto, in a dialog that doesn't block, and begins.
    void ask(BulkRun &run);

private:
    void start(const BulkRun &run, const ExportChoice &choice);

    ExportBar &m_bar;
    Settings &m_settings;
    const Clock &m_clock;
};
