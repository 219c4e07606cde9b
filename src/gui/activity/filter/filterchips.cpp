// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/filter/filterchips.h"

#include "core/retranslation.h"
#include "gui/widgets/flowlayout.h"

#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace {

constexpr int spacing = 4;

} // namespace

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
    , m_rest(new QLabel(this))
{
    keepTranslated(this, [this] { setAccessibleName(tr("Conditions")); });
    auto *flow = new FlowLayout(spacing, this);
    flow->addWidget(m_rest);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void FilterChips::showChips(const QList<FilterChipContent> &chips)
{
    const int focused = focusedChip();
    const int count = qMin(int(chips.size()), maximumChips);
    while (m_chips.size() < count)
        addChip();
    for (int i = 0; i < count; ++i)
        m_chips.at(i)->showContent(chips.at(i));
    dropChips(count);
    const int rest = int(chips.size()) - count;
    m_rest->setVisible(rest > 0);
    m_rest->setText(tr("%n more", nullptr, rest));
    setVisible(count > 0);
    setCurrent(qBound(0, focused, count - 1));
    if (focused >= count)
        count > 0 ? focusChip(count - 1) : emit keyboardFreed();
}

void FilterChips::focusChip(int index)
{
    if (index < 0 || index >= m_chips.size())
        return;
    setCurrent(index);
    m_chips.at(index)->face()->setFocus(Qt::TabFocusReason);
}

bool FilterChips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int last = int(m_chips.size()) - 1;
    const int step = isRightToLeft() ? -1 : 1;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left:
        focusChip(qBound(0, focusedChip() - step, last));
        return true;
    case Qt::Key_Right:
        focusChip(qBound(0, focusedChip() + step, last));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit searchRequested();
        return true;
    case Qt::Key_Home:
        focusChip(0);
        return true;
    case Qt::Key_End:
        focusChip(last);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void FilterChips::addChip()
{
    auto *chip = new FilterChip(this);
    chip->face()->installEventFilter(this);
    const auto number = [this, chip] { return int(m_chips.indexOf(chip)); };
    connect(chip, &FilterChip::switchRequested, this,
            [this, number] { emit switchRequested(number()); });
    connect(chip, &FilterChip::invertRequested, this,
            [this, number] { emit invertRequested(number()); });
    connect(chip, &FilterChip::removeRequested, this,
            [this, number] { emit removeRequested(number()); });
    connect(chip, &FilterChip::editRequested, this,
            [this, number] { emit editRequested(number()); });
    layout()->removeWidget(m_rest);
    layout()->addWidget(chip);
    layout()->addWidget(m_rest);
    chip->face()->setFocusPolicy(Qt::ClickFocus);
    if (QWidget *previous = m_chips.isEmpty() ? m_previous : m_chips.constLast()->face())
        setTabOrder(previous, chip->face());
    m_chips.append(chip);
    chip->show();
}

/// A chip may ask for its own removal: it must live until its signal has returned.
void FilterChips::dropChips(int from)
{
    while (m_chips.size() > from) {
        FilterChip *chip = m_chips.takeLast();
        layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
}

void FilterChips::setCurrent(int index)
{
    for (int i = 0; i < m_chips.size(); ++i)
        m_chips.at(i)->face()->setFocusPolicy(i == index ? Qt::StrongFocus : Qt::ClickFocus);
}

int FilterChips::focusedChip() const
{
    for (int i = 0; i < m_chips.size(); ++i) {
        if (m_chips.at(i)->face()->hasFocus())
            return i;
    }
    return -1;
}
