// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/activityexport.h"

#include "api/export/eventrows.h"
#include "api/export/exporttime.h"
#include "core/clock.h"
#include "core/retranslation.h"
#include "core/settings.h"
#include "gui/activity/activitymodel.h"
#include "gui/activity/eventtext.h"
#include "gui/export/exportbar.h"
#include "gui/export/exportdialog.h"
#include "gui/widgets/icons.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <numeric>

namespace {

using Choice = ExportChoice::Rows;

QList<ExportDialog::Field> fieldsOf(const QHeaderView &header)
{
    QList<ExportDialog::Field> fields;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        fields.append({.id = column,
                       .title = EventText::columnTitle(static_cast<EventColumn>(column)),
                       .isShown = !header.isSectionHidden(column)});
    }
    return fields;
}

qint64 selectedCount(const QItemSelectionModel &selection)
{
    qint64 count = 0;
    for (const QItemSelectionRange &range : selection.selection())
        count += range.left() == 0 ? range.height() : 0; // a row may be in several ranges
    return count;
}

std::vector<EventTable::Row> selectedOf(const std::vector<EventTable::Row> &shown,
                                        const QItemSelection &selection)
{
    std::vector<bool> isSelected(shown.size());
    for (const QItemSelectionRange &range : selection)
        std::fill(isSelected.begin() + range.top(), isSelected.begin() + range.bottom() + 1, true);
    std::vector<EventTable::Row> selected;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (isSelected[i])
            selected.push_back(shown[i]);
    }
    return selected;
}

EventSelection selectionOf(const EventTable &table, const ExportChoice &choice)
{
    EventSelection selection{.table = table};
    for (const int field : choice.fields)
        selection.columns.append(static_cast<EventColumn>(field));
    for (std::size_t i = 0; i < selection.titles.size(); ++i)
        selection.titles[i] = EventText::columnTitle(EventColumn(i));
    selection.titles[std::size_t(EventColumn::Time)]
        = ActivityExport::tr("Time (%1)").arg(exportedZone(choice.options));
    if (choice.options.cells == ExportOptions::Cells::Safe) {
        for (const EventKind kind : knownEventKinds)
            selection.kinds[std::size_t(kind)] = EventText::kindTitle(kind);
    }
    return selection;
}

} // namespace

ActivityExport::ActivityExport(QTableView &view, ExportBar &bar, Settings &settings,
                               const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_bar(bar)
    , m_settings(settings)
    , m_clock(clock)
    , m_action(new QAction(bundledIcon(QStringLiteral("document-export")), {}, this))
{
    m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    connect(m_action, &QAction::triggered, this, &ActivityExport::ask);
    connect(&bar, &ExportBar::busyChanged, this, &ActivityExport::showState);
    connect(view.model(), &QAbstractItemModel::modelReset, this, &ActivityExport::showState);
    connect(view.model(), &QAbstractItemModel::rowsRemoved, this, &ActivityExport::showState);
    connect(view.model(), &QAbstractItemModel::rowsInserted, this, &ActivityExport::showState);
    showState();
    keepTranslated(this, [this] { m_action->setText(tr("&Export…")); });
}

void ActivityExport::setButton(QPushButton &button)
{
    connect(&button, &QPushButton::clicked, m_action, &QAction::trigger);
    connect(m_action, &QAction::enabledChanged, &button, &QWidget::setEnabled);
    button.setEnabled(m_action->isEnabled());
}

void ActivityExport::ask()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDate today = m_clock.now().toLocalTime().date();
    const ExportDialog::Content content{
        .fields = fieldsOf(*m_view.horizontalHeader()),
        .selected = selectedCount(*m_view.selectionModel()),
        .shown = model().rowCount(),
        .fetched = model().table().rowCount(),
        .fileName = QStringLiteral("activity-") + today.toString(Qt::ISODate),
        .folder = QFileInfo(documents).isDir() ? documents : QDir::homePath()};
    auto *dialog = new ExportDialog(content, ExportChoice::fromJson(m_settings.exportChoice()),
                                    &m_view); // goes with it
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { start(dialog->choice()); });
    dialog->open();
}

void ActivityExport::start(const ExportChoice &choice)
{
    m_settings.setExportChoice(
        choice.toJson(ExportChoice::fromJson(m_settings.exportChoice()).path));
    auto selection = std::make_shared<EventSelection>(selectionOf(model().table(), choice));
    selection->rows = rowsOf(choice.rows);
    const auto count = qint64(selection->rows.size());
    const auto raw = choice.options.format == ExportFormat::JsonLines ? EventRows::Raw::Used
                                                                      : EventRows::Raw::Unused;
    m_bar.start(
        [selection, raw] { return std::make_unique<EventRows>(std::move(*selection), raw); }, count,
        choice.path, choice.options);
}

void ActivityExport::showState()
{
    m_action->setEnabled(!m_bar.isBusy() && model().rowCount() > 0);
}

std::vector<EventTable::Row> ActivityExport::rowsOf(Choice rows) const
{
    const std::vector<EventTable::Row> &shown = model().shownRows();
    if (rows == Choice::Shown)
        return shown;
    if (rows == Choice::Selected)
        return selectedOf(shown, m_view.selectionModel()->selection());
    std::vector<EventTable::Row> all(model().table().rowCount());
    std::iota(all.begin(), all.end(), EventTable::Row(0));
    return all;
}

const ActivityModel &ActivityExport::model() const
{
    return *static_cast<const ActivityModel *>(m_view.model());
}
