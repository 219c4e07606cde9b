// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/changes/change.h"
#include "gui/widgets/rows/copytable.h"

/// Fields of a change, a row each, as high as they need up to some rows. All texts are literal.
class FieldTable : public CopyTable {
    Q_OBJECT
public:
    explicit FieldTable(QWidget *parent = nullptr);

    /// \p headings: of the field, and of what stands left and right.
    void showFields(const QList<FieldChange> &fields, const QStringList &headings);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void setText(int row, int column, const QString &text);
    [[nodiscard]] int heightOf(int rows) const;
};
