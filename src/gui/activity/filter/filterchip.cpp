// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/filter/filterchip.h"

#include "gui/activity/filter/flattoggle.h"
#include "gui/widgets/colours.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/menutext.h"
#include "gui/widgets/plaintooltip.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace {

constexpr int textLength = 48;

} // namespace

FilterChip::FilterChip(QWidget *parent)
    : QFrame(parent)
    , m_face(new FlatToggle(this))
    , m_here(new QLabel(this))
    , m_not(new FlatToggle(this))
    , m_remove(new QToolButton(this))
{
    for (QToolButton *part : {m_face, m_not, m_remove})
        part->setFocusPolicy(Qt::NoFocus);
    m_face->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_face->installEventFilter(this);
    m_here->setEnabled(false);
    m_remove->setAutoRaise(true);
    m_remove->setIcon(bundledIcon(QStringLiteral("window-close")));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 1, 2, 1);
    row->setSpacing(1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_not, m_face, m_here, m_remove})
        row->addWidget(part);
    connect(m_face, &QToolButton::clicked, this, &FilterChip::switchRequested);
    connect(m_not, &QToolButton::clicked, this, &FilterChip::invertRequested);
    connect(m_remove, &QToolButton::clicked, this, &FilterChip::removeRequested);
}

void FilterChip::showContent(const FilterChipContent &content)
{
    m_content = content;
    m_face->setText(menuText(content.text, textLength));
    m_face->setAccessibleName(content.text);
    m_face->setAccessibleDescription(description());
    m_face->setChecked(content.isOn);
    m_face->setIcon(content.isOn ? bundledIcon(QStringLiteral("dialog-ok-apply"))
                                 : bundledIcon(QStringLiteral("view-hidden")));
    QFont font = this->font();
    font.setStrikeOut(!content.isOn);
    m_face->setFont(font);
    m_face->setToolTip(plainToolTip(content.text + QLatin1Char('\n') + description()));
    m_here->setText(tr("here"));
    m_here->setVisible(content.isOn && content.place == FilterChipContent::Place::Here);
    m_here->setToolTip(tr("Applied to the rows fetched"));
    m_not->setText(tr("not"));
    m_not->setVisible(content.canBeInverted);
    m_not->setChecked(content.isInverted);
    m_not->setAccessibleName(tr("Not %1").arg(content.text));
    m_not->setToolTip(tr("Find what does not fit (N)"));
    m_remove->setAccessibleName(tr("Remove %1").arg(content.text));
    m_remove->setToolTip(tr("Remove this condition (Delete)"));
    update();
}

QString FilterChip::description() const
{
    if (!m_content.isOn)
        return tr("Switched off: kept, but not applied");
    const QString place = m_content.place == FilterChipContent::Place::Here
        ? tr("Applied to the rows fetched")
        : tr("Asked of SMTP2GO");
    return m_content.isInverted ? tr("Inverted. %1").arg(place) : place;
}

void FilterChip::contextMenuEvent(QContextMenuEvent *event)
{
    showMenu(event->globalPos());
}

bool FilterChip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ContextMenu) {
        const auto *wish = static_cast<QContextMenuEvent *>(event);
        showMenu(wish->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().bottomLeft())
                                                               : wish->globalPos());
        return true;
    }
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QFrame::eventFilter(watched, event);
}

bool FilterChip::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit removeRequested();
        return true;
    case Qt::Key_N:
    case Qt::Key_Minus:
        if (m_content.canBeInverted)
            emit invertRequested();
        return true;
    case Qt::Key_F2:
        emit editRequested();
        return true;
    default:
        return false;
    }
}

void FilterChip::showMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(m_content.isOn ? tr("&Switch off") : tr("&Switch on")),
            &QAction::triggered, this, &FilterChip::switchRequested);
    QAction *invert = menu->addAction(tr("&Invert"));
    invert->setEnabled(m_content.canBeInverted);
    connect(invert, &QAction::triggered, this, &FilterChip::invertRequested);
    connect(menu->addAction(tr("&Edit in the line")), &QAction::triggered, this,
            &FilterChip::editRequested);
    connect(menu->addAction(bundledIcon(QStringLiteral("window-close")), tr("&Remove")),
            &QAction::triggered, this, &FilterChip::removeRequested);
    menu->popup(place);
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &look = palette();
    const bool hasFocus = m_face->hasFocus();
    const QColor line = Colours::of(hasFocus ? Ink::Focus : Ink::Neutral, look);
    painter.setPen(QPen(line, hasFocus ? 2 : 1, m_content.isOn ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(look.color(m_content.isOn ? QPalette::Base : QPalette::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}
