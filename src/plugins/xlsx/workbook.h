// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/export/exportoptions.h"
#include "api/export/exportrows.h"

#include <xlsxwriter.h>

/// A file of libxlsxwriter with one sheet. Thrown away by the destructor unless close()d.
class Workbook {
public:
    Workbook(const QString &path, ExportOptions::Times times, const QList<ExportColumn> &columns);
    ~Workbook();
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    void nextRow() { ++m_row; }
    void writeTime(int column, qint64 msecsSinceEpoch);
    void writeNumber(int column, qint64 number);

    /// Cut where it is longer than a cell can be. Null is an empty cell.
    void writeText(int column, const QString &text);
    [[nodiscard]] qint64 cutCells() const { return m_cutCells; }

    /// Why rows could not be kept so far; empty if all are.
    [[nodiscard]] QString problem();

    /// Writes the file. As problem().
    [[nodiscard]] QString close();

private:
    void setUpSheet(const QList<ExportColumn> &columns);

    ExportOptions::Times m_times;
    int m_columns;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_timeFormat = nullptr;
    lxw_format *m_textFormat = nullptr;
    lxw_row_t m_row = 0;
    qint64 m_cutCells = 0;
};
