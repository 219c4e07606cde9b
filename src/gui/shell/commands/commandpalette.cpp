// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/commands/commandpalette.h"

#include "core/retranslation.h"
#include "gui/shell/commands/commanddelegate.h"
#include "gui/shell/commands/commandmodel.h"
#include "gui/widgets/formaccess.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMenuBar>
#include <QVBoxLayout>

namespace {

constexpr QSize widest(640, 420);
constexpr int windowGap = 12; ///< between the palette and the edges of the window

bool movesInList(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp
        || key == Qt::Key_PageDown;
}

} // namespace

CommandPalette::CommandPalette(QWidget &window, const QList<Command> &commands,
                               const QStringList &recent)
    : QFrame(&window)
    , m_model(new CommandModel(this))
    , m_text(new QLineEdit)
    , m_list(new QListView)
    , m_note(new QLabel)
{
    build();
    m_model->setCommands(commands, recent);
    showFitting({});
    keepTranslated(this, &CommandPalette::retranslate);
    connect(m_text, &QLineEdit::textChanged, this, &CommandPalette::showFitting);
    connect(m_text, &QLineEdit::returnPressed, this, [this] { run(m_list->currentIndex().row()); });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { run(index.row()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CommandPalette::showState);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { closeIfLeft(now); });
}

/// Going with its window is no reason to close.
CommandPalette::~CommandPalette()
{
    qApp->disconnect(this);
}

void CommandPalette::build()
{
    hide();
    setObjectName(QStringLiteral("commandPalette"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_text->setClearButtonEnabled(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_text);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    setFocusProxy(m_text);
}

void CommandPalette::retranslate()
{
    setAccessibleName(tr("Command palette"));
    m_text->setAccessibleName(tr("Command"));
    m_text->setPlaceholderText(tr("Type what you want to do"));
    m_list->setAccessibleName(tr("Commands"));
    nameInnerParts(*this);
    showState();
}

void CommandPalette::open()
{
    m_focusBefore = QApplication::focusWidget();
    place();
    show();
    raise();
    m_text->setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(this);
}

void CommandPalette::close()
{
    if (m_isClosed)
        return;
    m_isClosed = true;
    qApp->removeEventFilter(this);
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    deleteLater();
}

void CommandPalette::place()
{
    const QSize room = window()->size();
    const auto *main = qobject_cast<QMainWindow *>(window());
    const int top = main && main->menuWidget() ? main->menuWidget()->height() : 0;
    resize(
        widest.boundedTo(QSize(room.width() - 2 * windowGap, room.height() - top - 2 * windowGap)));
    move((room.width() - width()) / 2, top + windowGap);
}

void CommandPalette::closeIfLeft(const QWidget *focus)
{
    if (isVisible() && focus && !isAncestorOf(focus))
        close();
}

/// True if nobody else is to see it.
bool CommandPalette::handleKey(const QObject *field, QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        event->accept(); // also as a shortcut: Escape belongs to the page otherwise
        if (event->type() == QEvent::KeyPress)
            close();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    if (field == m_list && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        run(m_list->currentIndex().row());
        return true;
    }
    if (field != m_text || !movesInList(event->key()))
        return false;
    QCoreApplication::sendEvent(m_list, event);
    return true;
}

/// Of the whole program while it is open.
bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOurs = watched == m_text || watched == m_list;
    if (isOurs && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride))
        return handleKey(watched, static_cast<QKeyEvent *>(event));
    if (event->type() == QEvent::Resize && watched == window())
        place();
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType() && watched != this
        && !isAncestorOf(static_cast<QWidget *>(watched)))
        close();
    return false;
}

void CommandPalette::showFitting(const QString &text)
{
    m_model->setText(text);
    m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
    showState();
}

void CommandPalette::showState()
{
    const QString hindrance = m_list->currentIndex().data(CommandModel::HindranceRole).toString();
    const int found = m_model->rowCount();
    if (found == 0)
        m_note->setText(tr("No command fits. Try the first letters of its words."));
    else if (!hindrance.isEmpty())
        m_note->setText(hindrance);
    else
        m_note->setText(found == m_model->total()
                            ? tr("%Ln command(s)", nullptr, found)
                            : tr("%1 of %Ln command(s)", nullptr, m_model->total()).arg(found));
}

void CommandPalette::run(int row)
{
    if (row < 0)
        return;
    const Command command = m_model->command(row);
    if (!command.hindrance.isEmpty())
        return; // the line below the list says why
    close();
    emit chosen(command.id);
    command.run();
}
