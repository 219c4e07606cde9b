// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/workaspopup.h"

#include "api/apierrortext.h"
#include "api/endpoints.h"
#include "api/keys/accountaccess.h"
#include "api/subaccounts/subaccountfinder.h"
#include "core/retranslation.h"
#include "gui/shell/workasmodel.h"
#include "gui/widgets/formaccess.h"
#include "shell/ui_workaspopup.h"

#include <QApplication>
#include <QKeyEvent>

namespace {

/// Keys that belong to the list while one types.
bool movesInList(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp
        || key == Qt::Key_PageDown;
}

} // namespace

WorkAsPopup::WorkAsPopup(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::WorkAsPopup>())
    , m_model(new WorkAsModel(this))
{
    m_ui->setupUi(this);
    hide();
    setAutoFillBackground(true);
    m_model->setRowHeight(fontMetrics().height() + 8);
    m_ui->list->setModel(m_model);
    setFocusProxy(m_ui->text);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { closeIfLeft(now); });
    connect(m_ui->text, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (m_finder)
            m_finder->find(text);
    });
    connect(m_ui->text, &QLineEdit::returnPressed, this,
            [this] { choose(m_ui->list->currentIndex().row()); });
    connect(m_ui->list, &QListView::clicked, this,
            [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_ui->list, &QListView::activated, this,
            [this](const QModelIndex &index) { choose(index.row()); });
    keepTranslated(this, &WorkAsPopup::retranslate);
}

WorkAsPopup::~WorkAsPopup() = default;

void WorkAsPopup::retranslate()
{
    m_ui->retranslateUi(this);
    nameInnerParts(*this);
    showStatus();
    m_ui->list->viewport()->update();
}

void WorkAsPopup::setFinder(SubaccountFinder *finder, const QString &current)
{
    close();
    if (m_finder)
        m_finder->disconnect(this);
    m_finder = finder;
    m_current = current;
    if (finder)
        connect(finder, &SubaccountFinder::changed, this, &WorkAsPopup::showFound);
}

void WorkAsPopup::toggleAt(const QWidget &button)
{
    if (!m_finder || isVisible())
        return close();
    m_button = &button;
    m_focusBefore = QApplication::focusWidget();
    m_ui->text->clear();
    m_wanted = m_current;
    m_finder->start();
    showFound();
    placeBelow(button);
    show();
    raise();
    m_ui->text->setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(this);
}

void WorkAsPopup::close()
{
    qApp->removeEventFilter(this);
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

void WorkAsPopup::placeBelow(const QWidget &button)
{
    setParent(button.window());
    const QWidget *window = button.window();
    const QSize room = window->size();
    const QPoint below = button.mapTo(window, QPoint(0, button.height()));
    resize(sizeHint()
               .expandedTo(QSize(360, 380))
               .boundedTo(QSize(room.width(), room.height() - below.y())));
    move(qBound(0, below.x(), room.width() - width()), below.y());
}

void WorkAsPopup::closeIfLeft(const QWidget *focus)
{
    if (isVisible() && focus && focus != m_button && !isAncestorOf(focus))
        close();
}

/// True if nobody else is to see it.
bool WorkAsPopup::handleKey(const QObject *field, QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        event->accept(); // also as a shortcut: Escape belongs to the page otherwise
        if (event->type() == QEvent::KeyPress)
            close();
        return true;
    }
    if (event->type() != QEvent::KeyPress || field != m_ui->text || !movesInList(event->key()))
        return false;
    QCoreApplication::sendEvent(m_ui->list, event);
    m_wanted = m_ui->list->currentIndex().data(WorkAsModel::IdRole).toString();
    return true;
}

/// Of the whole program while it is open.
bool WorkAsPopup::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOurs = watched == m_ui->text || watched == m_ui->list;
    if (isOurs && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride))
        return handleKey(watched, static_cast<QKeyEvent *>(event));
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType() && watched != this
        && watched != m_button && !isAncestorOf(static_cast<QWidget *>(watched)))
        close();
    return false;
}

/// What was selected stays so, also while the list is on its way.
void WorkAsPopup::showFound()
{
    const QString text = m_ui->text->text();
    if (text != m_shownText)
        m_wanted = text.isEmpty() ? std::optional(m_current) : std::nullopt;
    m_shownText = text;
    m_model->show(m_finder);
    const int row = m_wanted ? m_model->rowOf(*m_wanted) : m_model->likelyRow();
    m_ui->list->setCurrentIndex(m_model->index(qMax(0, row)));
    showStatus();
}

void WorkAsPopup::showStatus()
{
    m_ui->text->setPlaceholderText(m_finder && !m_finder->mayAsk() ? tr("Id of a subaccount")
                                                                   : tr("Name, address or id"));
    m_ui->busy->setVisible(m_finder && m_finder->isBusy());
    m_ui->status->setText(status());
}

QString WorkAsPopup::status() const
{
    if (!m_finder)
        return {};
    if (const auto hindrance = m_finder->access().hindrance({&endpoints::subaccountsSearch}))
        return tr("%1 An id can be typed all the same.").arg(hindrance->reason());
    if (m_finder->error())
        return tr("%1. An id can be typed all the same.").arg(describe(*m_finder->error()).caption);
    const int found = int(m_finder->matches().size());
    if (found == 0 && m_finder->isBusy())
        return tr("Asking SMTP2GO…");
    return m_finder->text().isEmpty() ? tr("%Ln subaccount(s)", nullptr, found)
                                      : tr("%Ln subaccount(s) fit", nullptr, found);
}

void WorkAsPopup::choose(int row)
{
    const QModelIndex index = m_model->index(row);
    if (!index.isValid())
        return;
    const QString id = index.data(WorkAsModel::IdRole).toString();
    const QString name = index.data(WorkAsModel::NameRole).toString();
    close();
    emit chosen(id, name);
}
