// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/shortcuts/shortcutlist.h"

#include "core/plaintext.h"
#include "gui/shell/page.h"
#include "gui/widgets/menutext.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QSet>
#include <QShortcut>

#include <algorithm>

namespace {

/// Goes through a window and writes down each action once.
class Reading {
public:
    Reading(const QMainWindow &window, const QList<Page *> &pages)
        : m_window(window)
    {
        for (Page *page : pages) // before the menu that shows the actions of one of them
            addActions(page->menuActions(), page->title(), page);
        QList<ShortcutEntry> ofPages = std::exchange(m_entries, {});
        if (const auto *bar = qobject_cast<QMenuBar *>(window.menuWidget()))
            addMenus(*bar);
        m_entries += ofPages;
        addWidgets();
        addShortcuts();
    }

    [[nodiscard]] QList<ShortcutEntry> entries() const { return m_entries; }

private:
    void addMenus(const QMenuBar &bar)
    {
        const QList<QAction *> menus = bar.actions();
        for (const QAction *menu : menus) {
            if (menu->menu())
                addActions(menu->menu()->actions(), spokenMenuText(menu->text()), nullptr);
        }
    }

    void addActions(const QList<QAction *> &actions, const QString &group, const Page *page)
    {
        for (const QAction *action : actions) {
            if (const QMenu *menu = action->menu())
                addActions(menu->actions(), group, page);
            else
                add(*action, group, page);
        }
    }

    void add(const QAction &action, const QString &group, const Page *page)
    {
        if (action.shortcuts().isEmpty() || m_seen.contains(&action))
            return;
        m_seen.insert(&action);
        const QString text = spokenMenuText(action.text());
        m_entries.append({.group = group,
                          .command = shownText(text.isEmpty() ? action.toolTip() : text, 120),
                          .keys = action.shortcuts(),
                          .page = page,
                          .fields = fieldsOf(action)});
    }

    void addWidgets()
    {
        QList<const QWidget *> widgets{&m_window};
        const QList<QWidget *> parts = m_window.findChildren<QWidget *>();
        widgets.append(QList<const QWidget *>(parts.cbegin(), parts.cend()));
        for (const QWidget *widget : std::as_const(widgets)) {
            const QList<QAction *> actions = widget->actions();
            for (const QAction *action : actions)
                add(*action, groupOf(*widget), pageOf(*widget));
        }
    }

    void addShortcuts()
    {
        const QList<QShortcut *> shortcuts = m_window.findChildren<QShortcut *>();
        for (const QShortcut *shortcut : shortcuts) {
            const auto *widget = qobject_cast<const QWidget *>(shortcut->parent());
            if (!widget || shortcut->key().isEmpty())
                continue;
            const bool isWide = shortcut->context() >= Qt::WindowShortcut
                && shortcut->context() != Qt::WidgetWithChildrenShortcut;
            m_entries.append(
                {.group = groupOf(*widget),
                 .command = shownText(shortcut->whatsThis().isEmpty() ? widget->accessibleName()
                                                                      : shortcut->whatsThis(),
                                      120),
                 .keys = shortcut->keys(),
                 .page = pageOf(*widget),
                 .fields = isWide ? QList<const QWidget *>() : QList<const QWidget *>{widget}});
        }
    }

    static QList<const QWidget *> fieldsOf(const QAction &action)
    {
        QList<const QWidget *> fields;
        if (action.shortcutContext() != Qt::WidgetShortcut
            && action.shortcutContext() != Qt::WidgetWithChildrenShortcut)
            return fields;
        const QList<QObject *> objects = action.associatedObjects();
        for (const QObject *object : objects) {
            const auto *widget = qobject_cast<const QWidget *>(object);
            if (widget && !qobject_cast<const QMenu *>(object))
                fields.append(widget);
        }
        return fields;
    }

    static const Page *pageOf(const QWidget &widget)
    {
        for (const QWidget *each = &widget; each; each = each->parentWidget()) {
            if (const auto *page = qobject_cast<const Page *>(each))
                return page;
        }
        return nullptr;
    }

    static QString groupOf(const QWidget &widget)
    {
        if (const Page *page = pageOf(widget))
            return page->title();
        for (const QWidget *each = &widget; each; each = each->parentWidget()) {
            if (const auto *dock = qobject_cast<const QDockWidget *>(each))
                return dock->windowTitle();
        }
        return widget.accessibleName().isEmpty() ? widget.window()->windowTitle()
                                                 : widget.accessibleName();
    }

    const QMainWindow &m_window;
    QSet<const QAction *> m_seen;
    QList<ShortcutEntry> m_entries;
};

bool meetSomewhere(const ShortcutEntry &a, const ShortcutEntry &b)
{
    if (a.page && b.page && a.page != b.page)
        return false;
    if (a.fields.isEmpty() || b.fields.isEmpty())
        return true;
    return std::any_of(a.fields.cbegin(), a.fields.cend(), [&b](const QWidget *field) {
        return std::any_of(b.fields.cbegin(), b.fields.cend(), [field](const QWidget *other) {
            return field == other || field->isAncestorOf(other) || other->isAncestorOf(field);
        });
    });
}

QString keyInCommon(const ShortcutEntry &a, const ShortcutEntry &b)
{
    for (const QKeySequence &key : a.keys) {
        if (b.keys.contains(key))
            return key.toString(QKeySequence::NativeText);
    }
    return {};
}

} // namespace

QString ShortcutEntry::keyText() const
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(key.toString(QKeySequence::NativeText));
    return texts.join(QStringLiteral(", "));
}

QList<ShortcutEntry> shortcutsOf(const QMainWindow &window, const QList<Page *> &pages)
{
    return Reading(window, pages).entries();
}

QStringList shortcutConflicts(const QList<ShortcutEntry> &entries)
{
    QStringList conflicts;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        for (qsizetype j = i + 1; j < entries.size(); ++j) {
            const ShortcutEntry &a = entries.at(i);
            const ShortcutEntry &b = entries.at(j);
            const QString key = keyInCommon(a, b);
            if (!key.isEmpty() && meetSomewhere(a, b))
                conflicts.append(QStringLiteral("%1: %2 / %3, %4 / %5")
                                     .arg(key, a.group, a.command, b.group, b.command));
        }
    }
    return conflicts;
}

QString shortcutText(const QList<ShortcutEntry> &entries)
{
    QString text;
    QString group;
    for (const ShortcutEntry &entry : entries) {
        if (entry.group != group) {
            group = entry.group;
            text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + group + QLatin1Char('\n');
        }
        text += QStringLiteral("  %1\t%2\n").arg(entry.keyText(), entry.command);
    }
    return text;
}
