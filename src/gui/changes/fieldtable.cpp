// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/changes/fieldtable.h"

#include "core/plaintext.h"
#include "core/redaction.h"
#include "gui/widgets/plaintooltip.h"

#include <QHeaderView>

namespace {

constexpr int leastRows = 2;
constexpr int mostRows = 8;

} // namespace

FieldTable::FieldTable(QWidget *parent)
    : CopyTable(parent)
{
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void FieldTable::showFields(const QList<FieldChange> &fields, const QStringList &headings)
{
    setColumnCount(int(headings.size()));
    setHorizontalHeaderLabels(headings);
    setRowCount(int(fields.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const FieldChange &field = fields.at(row);
        setText(row, 0, field.field);
        setText(row, 1, field.before);
        setText(row, 2, field.after);
    }
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    updateGeometry();
}

void FieldTable::setText(int row, int column, const QString &text)
{
    const QString whole = redacted(text);
    auto *item = new QTableWidgetItem(text.isEmpty() ? QStringLiteral("–") : shownText(whole));
    item->setToolTip(plainToolTip(shownText(whole)));
    setItem(row, column, item);
}

int FieldTable::heightOf(int rows) const
{
    return horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize()
        + 2 * frameWidth();
}

QSize FieldTable::sizeHint() const
{
    return {QTableWidget::sizeHint().width(), heightOf(std::clamp(rowCount(), 1, mostRows))};
}

QSize FieldTable::minimumSizeHint() const
{
    return {QTableWidget::minimumSizeHint().width(),
            heightOf(std::clamp(rowCount(), 1, leastRows))};
}
