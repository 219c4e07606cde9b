// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/views/viewpanel.h"

#include "core/plaintext.h"
#include "core/retranslation.h"
#include "gui/activity/views/viewactions.h"
#include "gui/activity/views/viewmenu.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/plaintooltip.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <QToolButton>

namespace {

QToolButton *buttonFor(QAction *action)
{
    auto *button = new QToolButton;
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoRaise(true);
    QObject::connect(button, &QToolButton::clicked, action, &QAction::trigger);
    return button;
}

void name(QToolButton &button, const QString &text, const QAction &action)
{
    button.setText(text);
    button.setAccessibleName(action.text().remove(u'&'));
    button.setToolTip(plainToolTip(action.text().remove(u'&')));
}

QString textOf(const SavedView &view, bool isChanged)
{
    return isChanged ? ViewPanel::tr("%1 (changed)").arg(shownText(view.name))
                     : shownText(view.name);
}

QString toolTipOf(const SavedView &view, int number)
{
    const QString keys = number > 9 ? QString() : ViewPanel::tr("Ctrl+Shift+%1").arg(number);
    const QString filter = view.state.filter.isEmpty() ? QString() : u'\n' + view.state.filter;
    return plainToolTip((view.name + u' ' + keys).trimmed() + filter);
}

} // namespace

ViewPanel::ViewPanel(ViewActions &actions, ViewMenu &menu, QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_title(new QLabel)
    , m_more(new QToolButton)
    , m_save(buttonFor(actions.save))
    , m_revert(buttonFor(actions.revert))
    , m_actions(actions)
{
    m_title->setIndent(8);
    m_title->setWordWrap(true);
    m_more->setIcon(bundledIcon(QStringLiteral("application-menu")));
    m_more->setMenu(&menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setAutoRaise(true);
    m_more->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions(
        {actions.rename, actions.remove, actions.moveUp, actions.moveDown, actions.exportFile});
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_more);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_save);
    foot->addWidget(m_revert);
    foot->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 4);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    column->addStretch();
    m_save->hide();
    m_revert->hide();
    const auto choose
        = [this](const QListWidgetItem *item) { emit chosen(item->data(Qt::UserRole).toUuid()); };
    connect(m_list, &QListWidget::itemClicked, this, choose);
    connect(m_list, &QListWidget::itemActivated, this, [this, choose](QListWidgetItem *item) {
        if (!m_list->underMouse() || !QGuiApplication::mouseButtons()) // a click was heard already
            choose(item);
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &ViewPanel::selectionChanged);
    keepTranslated(this, &ViewPanel::retranslate);
}

void ViewPanel::retranslate()
{
    m_title->setText(tr("Saved views"));
    m_list->setAccessibleName(tr("Saved views"));
    m_more->setAccessibleName(tr("Actions for saved views"));
    m_more->setToolTip(tr("Save, rename, order, import and export views"));
    name(*m_save, tr("Save"), *m_actions.save);
    name(*m_revert, tr("Revert"), *m_actions.revert);
    fill();
}

void ViewPanel::showViews(const QList<SavedView> &views, const QUuid &current, Change change)
{
    if (m_views == views && m_current == current && m_change == change)
        return;
    m_views = views;
    m_current = current;
    m_change = change;
    fill();
}

void ViewPanel::fill()
{
    const QUuid before = selected();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (int number = 1; const SavedView &view : std::as_const(m_views)) {
        const bool isCurrent = view.id == m_current;
        auto *item
            = new QListWidgetItem(textOf(view, isCurrent && m_change == Change::Yes), m_list);
        item->setData(Qt::UserRole, view.id);
        item->setToolTip(toolTipOf(view, number++));
        QFont font = m_list->font();
        font.setBold(isCurrent);
        item->setFont(font);
        if (view.id == before)
            m_list->setCurrentItem(item);
    }
    const bool isChanged = m_change == Change::Yes && !m_current.isNull();
    fitList();
    m_save->setVisible(isChanged);
    m_revert->setVisible(isChanged);
}

/// As high as its entries, so that the buttons stand right below them.
void ViewPanel::fitList()
{
    m_list->doItemsLayout();
    const QListWidgetItem *last = m_list->item(m_list->count() - 1);
    const int bottom = last ? m_list->visualItemRect(last).bottom() : 0;
    m_list->setMaximumHeight(bottom + m_list->verticalScrollBar()->value() + 2 * m_list->spacing()
                             + m_list->fontMetrics().height() / 2);
}

void ViewPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitList();
}

QUuid ViewPanel::selected() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toUuid() : QUuid();
}

void ViewPanel::select(const QUuid &view)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toUuid() == view)
            m_list->setCurrentRow(row);
    }
}
