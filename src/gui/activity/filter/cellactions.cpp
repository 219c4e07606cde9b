// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/filter/cellactions.h"

#include "api/activity/eventcolumn.h"
#include "core/redaction.h"
#include "core/retranslation.h"
#include "gui/activity/activitymodel.h"
#include "gui/activity/filter/cellfilter.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/menutext.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QTableView>

namespace {

constexpr int shownLength = 40;

QString valueIn(const QModelIndex &cell, EventColumn column)
{
    return cell.isValid()
        ? cell.siblingAtColumn(int(column)).data(ActivityModel::WireRole).toString()
        : QString();
}

QString copiedText(const QModelIndex &cell)
{
    const bool asShown
        = cell.column() == int(EventColumn::Time) || cell.column() == int(EventColumn::Event);
    return cell.data(asShown ? int(Qt::DisplayRole) : int(ActivityModel::WireRole)).toString();
}

} // namespace

CellActions::CellActions(QTableView &table, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_filterFor(add(Qt::CTRL | Qt::SHIFT | Qt::Key_F, QStringLiteral("view-filter"),
                      &CellActions::filterFor))
    , m_exclude(add(Qt::CTRL | Qt::SHIFT | Qt::Key_X, QStringLiteral("view-hidden"),
                    &CellActions::exclude))
    , m_copy(
          add(Qt::CTRL | Qt::ALT | Qt::Key_C, QStringLiteral("edit-copy"), &CellActions::copyValue))
    , m_email(add(Qt::CTRL | Qt::Key_I, QStringLiteral("mail-message"), &CellActions::askEmail))
    , m_recipient(add(Qt::CTRL | Qt::SHIFT | Qt::Key_I, QStringLiteral("system-users"),
                      &CellActions::askRecipient))
{
    m_filterFor->setObjectName(QStringLiteral("filterForValue")); // their texts hold the value
    m_exclude->setObjectName(QStringLiteral("excludeValue"));
    connect(table.selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CellActions::showCell);
    connect(table.model(), &QAbstractItemModel::modelReset, this, &CellActions::showCell);
    keepTranslated(this, &CellActions::retranslate);
}

void CellActions::retranslate()
{
    m_copy->setText(tr("Copy &value"));
    m_email->setText(tr("All events of this &e-mail"));
    m_recipient->setText(tr("All of this reci&pient"));
    showCell();
}

void CellActions::showCell()
{
    const QModelIndex cell = m_table.currentIndex();
    const std::optional<FilterCondition> condition = cellFilter(cell);
    for (QAction *action : {m_filterFor, m_exclude})
        action->setEnabled(condition.has_value());
    const QString text = condition ? menuText(condition->toText(), shownLength) : tr("this value");
    m_filterFor->setText(tr("&Filter for %1").arg(text));
    m_exclude->setText(tr("E&xclude %1").arg(text));
    m_copy->setEnabled(cell.isValid() && !copiedText(cell).isEmpty());
    m_email->setEnabled(!valueIn(cell, EventColumn::EmailId).isEmpty());
    m_recipient->setEnabled(!valueIn(cell, EventColumn::Recipient).isEmpty());
}

QAction *CellActions::add(const QKeySequence &shortcut, const QString &icon,
                          void (CellActions::*slot)())
{
    auto *action = new QAction(bundledIcon(icon), {}, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, slot);
    m_all.append(action);
    return action;
}

void CellActions::filterFor()
{
    if (const auto condition = cellFilter(m_table.currentIndex()))
        emit addRequested(*condition);
}

void CellActions::exclude()
{
    if (const auto condition = cellFilter(m_table.currentIndex()))
        emit addRequested(FilterExpression(*condition).inverted());
}

void CellActions::copyValue()
{
    QGuiApplication::clipboard()->setText(redacted(copiedText(m_table.currentIndex())));
}

/// As far back as SMTP2GO remembers on most plans: an e-mail may be older than the range chosen.
void CellActions::askEmail()
{
    const QString id = valueIn(m_table.currentIndex(), EventColumn::EmailId);
    emit askRequested(FilterExpression::all(
        {FilterCondition{.key = FilterKey::EmailId, .values = {id}},
         FilterCondition{.key = FilterKey::Since, .values = {QStringLiteral("30d")}}}));
}

void CellActions::askRecipient()
{
    const QString recipient = valueIn(m_table.currentIndex(), EventColumn::Recipient);
    emit askRequested(FilterCondition{.key = FilterKey::To, .values = {recipient}});
}
