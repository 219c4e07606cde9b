// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/commands/windowcommands.h"

#include "api/keys/accountaccess.h"
#include "gui/settings/settingsdialog.h"
#include "gui/shell/commands/actioncommands.h"
#include "gui/shell/help/helppages.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/page.h"
#include "gui/widgets/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenuBar>
#include <QPointer>
#include <QSet>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(WindowCommands)
};

QString hindranceOf(const Page &page)
{
    const auto hindrance = page.access() ? page.access()->hindrance(page.needs()) : std::nullopt;
    return hindrance ? hindrance->text() : QString();
}

QList<Command> pageCommands(MainWindow &window)
{
    QList<Command> commands;
    const QList<Page *> pages = window.pages();
    for (Page *page : pages)
        commands.append(
            {.id = QStringLiteral("page:") + QString::fromLatin1(page->metaObject()->className()),
             .title = page->title(),
             .path = Tr::tr("Go to"),
             .icon = page->icon(),
             .hindrance = hindranceOf(*page),
             .run = [&window, page = QPointer(page)] {
                 if (page)
                     window.goTo(page);
             }});
    return commands;
}

/// Of the pages that aren't shown.
QList<Command> choiceCommands(MainWindow &window)
{
    QList<Command> commands;
    const QList<Page *> pages = window.pages();
    for (Page *page : pages) {
        if (page == window.shownPage())
            continue;
        for (Command &command : ActionCommands::choicesOf(page->menuActions(), page->title())) {
            command.shortcut.clear(); // holds on that page only
            if (command.hindrance.isEmpty())
                command.hindrance = hindranceOf(*page);
            command.run = [&window, page = QPointer(page), act = command.run] {
                if (page)
                    window.goTo(page);
                act();
            };
            commands.append(command);
        }
    }
    return commands;
}

/// What a context menu has and no menu bar.
QList<Command> focusCommands(const QWidget *focus, const QList<Command> &others)
{
    QList<Command> commands;
    if (!focus || focus->accessibleName().isEmpty())
        return commands;
    QSet<QString> known;
    for (const Command &other : others)
        known.insert(other.id);
    const QList<QAction *> actions = focus->actions();
    for (QAction *action : actions) {
        const bool isListed = action->associatedObjects().size() > 1;
        if (!isListed)
            commands += ActionCommands::of({action}, focus->accessibleName());
    }
    commands.removeIf([&known](const Command &command) { return known.contains(command.id); });
    return commands;
}

QList<Command> settingsCommands(MainWindow &window)
{
    QList<Command> commands;
    const QStringList titles = SettingsDialog::pageTitles();
    for (int index = 0; index < titles.size(); ++index)
        commands.append({.id = QStringLiteral("settings:%1").arg(index),
                         .title = titles.at(index),
                         .path = Tr::tr("Settings"),
                         .icon = bundledIcon(QStringLiteral("configure")),
                         .run = [&window, index] { emit window.settingsPageRequested(index); }});
    return commands;
}

QList<Command> helpCommands(MainWindow &window)
{
    QList<Command> commands;
    const QList<HelpPage> pages = helpPages();
    for (const HelpPage &page : pages)
        commands.append({.id = QStringLiteral("help:") + page.name,
                         .title = page.title,
                         .path = Tr::tr("Help pages"),
                         .icon = bundledIcon(QStringLiteral("help-contents")),
                         .run = [&window, name = page.name] { window.showHelp(name); }});
    return commands;
}

} // namespace

QList<Command> windowCommands(MainWindow &window, const QWidget *focus)
{
    QList<Command> commands = ActionCommands::of(window.menuBar()->actions());
    commands.removeIf([](const Command &command) {
        return command.id == QLatin1String("commandPalette"); // it is open already
    });
    commands += focusCommands(focus, commands);
    commands += pageCommands(window);
    commands += choiceCommands(window);
    commands += settingsCommands(window);
    commands += helpCommands(window);
    return commands;
}
