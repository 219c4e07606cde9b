// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/export/spreadsheetwriter.h"

#include <QObject>

/// SpreadsheetWriter by libxlsxwriter, in constant memory: a row is on the disk once it is written.
class XlsxWriter final : public QObject, public SpreadsheetWriter {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID OUTPOST_SPREADSHEETWRITER_IID)
    Q_INTERFACES(SpreadsheetWriter)
public:
    [[nodiscard]] Result<SpreadsheetReport, QString> write(ExportRows &rows, const QString &path,
                                                           const ExportOptions &options,
                                                           const ExportProgress &progress) override;
};
