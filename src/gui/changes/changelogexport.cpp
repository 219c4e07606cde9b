// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/changes/changelogexport.h"

#include "api/changes/changerows.h"
#include "api/export/exporttime.h"
#include "core/clock.h"
#include "core/settings.h"
#include "gui/changes/changelogmodel.h"
#include "gui/export/exportbar.h"
#include "gui/export/exportdialog.h"

#include <QDir>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QSortFilterProxyModel>
#include <QStandardPaths>
#include <QTableView>

namespace {

using Column = ChangeRows::Column;
using Rows = ExportChoice::Rows;

QList<ExportDialog::Field> fields()
{
    QList<ExportDialog::Field> fields;
    for (int column = 0; column < ChangeRows::columnCount; ++column) {
        const auto each = Column(column);
        fields.append({.id = column,
                       .title = ChangeRows::title(each),
                       .isShown = each != Column::Before && each != Column::After});
    }
    return fields;
}

} // namespace

ChangeLogExport::ChangeLogExport(QTableView &view, const ChangeLogModel &model, ExportBar &bar,
                                 Settings &settings, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
    , m_bar(bar)
    , m_settings(settings)
    , m_clock(clock)
{
}

void ChangeLogExport::ask()
{
    if (m_bar.isBusy())
        return;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const ExportDialog::Content content{
        .fields = fields(),
        .selected = m_view.selectionModel()->selectedRows().size(),
        .shown = m_view.model()->rowCount(),
        .fetched = m_model.rowCount(),
        .fileName
        = QStringLiteral("changes-") + m_clock.now().toLocalTime().date().toString(Qt::ISODate),
        .folder = QFileInfo(documents).isDir() ? documents : QDir::homePath()};
    auto *dialog = new ExportDialog(content, ExportChoice::fromJson(m_settings.exportChoice()),
                                    &m_view); // goes with it
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { start(dialog->choice()); });
    dialog->open();
}

void ChangeLogExport::start(const ExportChoice &choice)
{
    m_settings.setExportChoice(
        choice.toJson(ExportChoice::fromJson(m_settings.exportChoice()).path));
    const QList<LoggedChange> changes = changesOf(choice.rows);
    QList<Column> columns;
    for (const int field : choice.fields)
        columns += Column(field);
    m_bar.start(
        [changes, columns, zone = exportedZone(choice.options)] {
            return std::make_unique<ChangeRows>(changes, columns, zone);
        },
        changes.size(), choice.path, choice.options);
}

QList<LoggedChange> ChangeLogExport::changesOf(Rows rows) const
{
    const auto &proxy = *static_cast<const QSortFilterProxyModel *>(m_view.model());
    QList<LoggedChange> changes;
    const int count = rows == Rows::Fetched ? m_model.rowCount() : proxy.rowCount();
    for (int row = 0; row < count; ++row) {
        if (rows == Rows::Fetched)
            changes += m_model.change(row);
        else if (rows == Rows::Shown || m_view.selectionModel()->isRowSelected(row))
            changes += m_model.change(proxy.mapToSource(proxy.index(row, 0)).row());
    }
    return changes;
}
