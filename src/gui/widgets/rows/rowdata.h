// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/rows/chosenrows.h"

#include <QMimeData>

/// Rows for the clipboard or for a program into which they are dragged: text/plain with tabs,
/// text/html with a table, text/csv. In none of them does a spreadsheet find a formula. Each form
/// is made when it is first asked for.
class RowData : public QMimeData {
    Q_OBJECT
public:
    explicit RowData(ChosenRows rows);

    [[nodiscard]] const ChosenRows &rows() const { return m_rows; }

    [[nodiscard]] QStringList formats() const override;
    [[nodiscard]] bool hasFormat(const QString &format) const override;

protected:
    [[nodiscard]] QVariant retrieveData(const QString &format, QMetaType type) const override;

private:
    ChosenRows m_rows;
};
