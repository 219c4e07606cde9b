// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/senderexport.h"

#include "core/clock.h"
#include "core/retranslation.h"
#include "core/settings.h"
#include "gui/export/exportbar.h"
#include "gui/export/exportdialog.h"
#include "gui/senders/tablesnapshot.h"
#include "gui/widgets/icons.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QStandardPaths>
#include <QTableView>
#include <algorithm>
#include <numeric>

namespace {

QList<ExportDialog::Field> fieldsOf(const QHeaderView &header)
{
    QList<ExportDialog::Field> fields;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        fields.append({.id = column,
                       .title = header.model()->headerData(column, Qt::Horizontal).toString(),
                       .isShown = !header.isSectionHidden(column)});
    }
    return fields;
}

} // namespace

SenderExport::SenderExport(QTableView &view, ExportBar &bar, Settings &settings, const Clock &clock,
                           QObject *parent, QString fileName)
    : QObject(parent)
    , m_view(view)
    , m_bar(bar)
    , m_settings(settings)
    , m_clock(clock)
    , m_fileName(std::move(fileName))
    , m_action(new QAction(bundledIcon(QStringLiteral("document-export")), QString(), this))
{
    m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    keepTranslated(this, [this] {
        m_action->setText(tr("&Export…"));
        m_action->setToolTip(tr("Write rows to a file or to the clipboard (Ctrl+Shift+E)"));
    });
    connect(m_action, &QAction::triggered, this, &SenderExport::ask);
    connect(&bar, &ExportBar::busyChanged, this, &SenderExport::showState);
    connect(view.model(), &QAbstractItemModel::rowsInserted, this, &SenderExport::showState);
    connect(view.model(), &QAbstractItemModel::rowsRemoved, this, &SenderExport::showState);
    showState();
}

void SenderExport::ask()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDate today = m_clock.now().toLocalTime().date();
    const ExportDialog::Content content{
        .fields = fieldsOf(*m_view.horizontalHeader()),
        .selected = m_view.selectionModel()->selectedRows().size(),
        .shown = m_view.model()->rowCount(),
        .fetched = m_view.model()->rowCount(),
        .fileName = QStringLiteral("%1-%2").arg(m_fileName, today.toString(Qt::ISODate)),
        .folder = QFileInfo(documents).isDir() ? documents : QDir::homePath()};
    auto *dialog = new ExportDialog(content, ExportChoice::fromJson(m_settings.exportChoice()),
                                    &m_view); // goes with it
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { start(dialog->choice()); });
    dialog->open();
}

void SenderExport::start(const ExportChoice &choice)
{
    m_settings.setExportChoice(
        choice.toJson(ExportChoice::fromJson(m_settings.exportChoice()).path));
    const QList<int> rows = rowsOf(choice.rows);
    auto snapshot = std::make_shared<std::unique_ptr<ExportRows>>(
        std::make_unique<TableSnapshot>(*m_view.model(), rows, choice.fields));
    m_bar.start([snapshot] { return std::move(*snapshot); }, rows.size(), choice.path,
                choice.options);
}

void SenderExport::showState()
{
    m_action->setEnabled(!m_bar.isBusy() && m_view.model()->rowCount() > 0);
}

QList<int> SenderExport::rowsOf(ExportChoice::Rows rows) const
{
    QList<int> chosen;
    if (rows == ExportChoice::Rows::Selected) {
        const QModelIndexList indexes = m_view.selectionModel()->selectedRows();
        for (const QModelIndex &index : indexes)
            chosen.append(index.row());
        std::sort(chosen.begin(), chosen.end());
        return chosen;
    }
    chosen.resize(m_view.model()->rowCount());
    std::iota(chosen.begin(), chosen.end(), 0);
    return chosen;
}
