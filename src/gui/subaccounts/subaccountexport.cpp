// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/subaccounts/subaccountexport.h"

#include "core/clock.h"
#include "core/retranslation.h"
#include "core/settings.h"
#include "gui/export/exportbar.h"
#include "gui/export/exportdialog.h"
#include "gui/subaccounts/subaccountmodel.h"
#include "gui/subaccounts/subaccountrows.h"
#include "gui/widgets/icons.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QStandardPaths>
#include <QTableView>
#include <numeric>

namespace {

using Rows = ExportChoice::Rows;

QList<ExportDialog::Field> fieldsOf(const QHeaderView &header)
{
    QList<ExportDialog::Field> fields;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        fields.append({.id = column,
                       .title = SubaccountColumns::title(SubaccountColumn(column)),
                       .isShown = !header.isSectionHidden(column)});
    }
    return fields;
}

} // namespace

SubaccountExport::SubaccountExport(QTableView &view, const SubaccountModel &model, ExportBar &bar,
                                   Settings &settings, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
    , m_bar(bar)
    , m_settings(settings)
    , m_clock(clock)
    , m_action(new QAction(bundledIcon(QStringLiteral("document-export")), QString(), this))
{
    m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    connect(m_action, &QAction::triggered, this, &SubaccountExport::ask);
    connect(&bar, &ExportBar::busyChanged, this, &SubaccountExport::showState);
    connect(&model, &SubaccountModel::arranged, this, &SubaccountExport::showState);
    showState();
    keepTranslated(this, [this] { m_action->setText(tr("E&xport…")); });
}

void SubaccountExport::ask()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDate today = m_clock.now().toLocalTime().date();
    const ExportDialog::Content content{
        .fields = fieldsOf(*m_view.horizontalHeader()),
        .selected = m_view.selectionModel()->selectedRows().size(),
        .shown = m_model.rowCount(),
        .fetched = m_model.overview()->size(),
        .fileName = QStringLiteral("subaccounts-") + today.toString(Qt::ISODate),
        .folder = QFileInfo(documents).isDir() ? documents : QDir::homePath()};
    auto *dialog = new ExportDialog(content, ExportChoice::fromJson(m_settings.exportChoice()),
                                    &m_view); // goes with it
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { start(dialog->choice()); });
    dialog->open();
}

void SubaccountExport::start(const ExportChoice &choice)
{
    m_settings.setExportChoice(
        choice.toJson(ExportChoice::fromJson(m_settings.exportChoice()).path));
    QList<SubaccountColumn> columns;
    for (const int field : choice.fields)
        columns += SubaccountColumn(field);
    const SubaccountOverview::Rows rows = rowsOf(choice.rows);
    m_bar.start([overview = m_model.overview(), rows,
                 columns] { return std::make_unique<SubaccountRows>(overview, rows, columns); },
                qint64(rows.size()), choice.path, choice.options);
}

void SubaccountExport::showState()
{
    m_action->setEnabled(!m_bar.isBusy() && m_model.rowCount() > 0);
}

SubaccountOverview::Rows SubaccountExport::rowsOf(Rows rows) const
{
    if (rows == Rows::Fetched) {
        SubaccountOverview::Rows all(std::size_t(m_model.overview()->size()));
        std::iota(all.begin(), all.end(), 0);
        return all;
    }
    if (rows == Rows::Shown)
        return m_model.shownRows();
    SubaccountOverview::Rows selected;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_view.selectionModel()->isRowSelected(row))
            selected.push_back(m_model.shownRows()[std::size_t(row)]);
    }
    return selected;
}
