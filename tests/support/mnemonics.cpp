// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/mnemonics.h"

#include <QAbstractButton>
#include <QGroupBox>
#include <QLabel>
#include <QMap>
#include <QMenuBar>
#include <QTabBar>

namespace {

using Uses = QMap<QChar, QStringList>;

void note(Uses &uses, const QString &text)
{
    const QChar letter = mnemonicOf(text);
    if (!letter.isNull())
        uses[letter].append(text);
}

QStringList clashes(const Uses &uses)
{
    QStringList found;
    for (auto use = uses.cbegin(); use != uses.cend(); ++use) {
        if (use->size() > 1)
            found.append(use.key() + QStringLiteral(": ") + use->join(QStringLiteral(", ")));
    }
    return found;
}

void noteWidget(Uses &uses, const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->buddy() && label->buddy()->isVisible())
            note(uses, label->text());
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        note(uses, button->text());
    } else if (const auto *group = qobject_cast<const QGroupBox *>(&widget)) {
        note(uses, group->title());
    } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            note(uses, tabs->tabText(i));
    }
}

} // namespace

QChar mnemonicOf(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) != QLatin1Char('&'))
            continue;
        if (text.at(i + 1).isLetterOrNumber())
            return text.at(i + 1).toUpper();
        ++i; // an ampersand that is shown
    }
    return {};
}

QStringList clashesIn(QMenu &menu)
{
    emit menu.aboutToShow(); // as it is when a person sees it
    Uses uses;
    QStringList found;
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        if (!action->isVisible())
            continue;
        note(uses, action->text());
        if (action->menu())
            found += clashesIn(*action->menu());
    }
    return clashes(uses) + found;
}

QStringList clashesIn(const QWidget &form)
{
    Uses uses;
    const QWidgetList widgets = form.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->isVisible() && widget->window() == form.window())
            noteWidget(uses, *widget);
    }
    return clashes(uses);
}
