// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/tablecolumns.h"

#include <QHeaderView>
#include <QMenu>
#include <QTableView>

TableColumns::TableColumns(QTableView *table, QSet<int> shown)
    : QObject(table)
    , m_table(table)
    , m_shown(std::move(shown))
{
    QHeaderView *header = table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    showFirst();
    connect(header, &QWidget::customContextMenuRequested, this, &TableColumns::showMenu);
    connect(header, &QHeaderView::sectionMoved, this, &TableColumns::changed);
    connect(header, &QHeaderView::sectionResized, this, &TableColumns::changed);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &TableColumns::changed);
}

void TableColumns::showFirst()
{
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < header->count(); ++column)
        header->setSectionHidden(column, !m_shown.contains(column));
    m_first = header->saveState();
}

void TableColumns::setShownAtFirst(const QSet<int> &shown)
{
    m_shown = shown;
    m_table->horizontalHeader()->restoreState(m_first);
    showFirst();
    emit changed();
}

QByteArray TableColumns::save() const
{
    return m_table->horizontalHeader()->saveState();
}

bool TableColumns::restore(const QByteArray &state)
{
    QHeaderView *header = m_table->horizontalHeader();
    const int count = header->count();
    if (header->restoreState(state) && header->count() == count
        && header->hiddenSectionCount() < count)
        return true;
    header->restoreState(m_first);
    return false;
}

void TableColumns::reset()
{
    m_table->horizontalHeader()->restoreState(m_first);
    emit changed();
}

void TableColumns::showMenu(const QPoint &position)
{
    QHeaderView *header = m_table->horizontalHeader();
    QMenu menu(m_table);
    const int visible = header->count() - header->hiddenSectionCount();
    for (int column = 0; column < header->count(); ++column) {
        const QString title = m_table->model()
                                  ->headerData(column, Qt::Horizontal)
                                  .toString()
                                  .replace(QLatin1Char('&'), QLatin1String("&&"));
        QAction *action = menu.addAction(title);
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(!action->isChecked() || visible > 1);
        connect(action, &QAction::toggled, header, [this, header, column](bool shown) {
            header->setSectionHidden(column, !shown);
            emit changed();
        });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Reset columns")), &QAction::triggered, this, &TableColumns::reset);
    menu.exec(header->mapToGlobal(position));
}
