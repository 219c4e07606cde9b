// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/commands/actioncommands.h"

#include "core/plaintext.h"
#include "gui/widgets/menutext.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QMenu>
#include <QPointer>
#include <QTextDocumentFragment>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ActionCommands)
};

QString joined(const QString &path, const QString &title)
{
    return path.isEmpty() ? title : path + QStringLiteral(" › ") + title;
}

/// A digest where the action has no name of its own: a text may name somebody, and ids are kept.
QString idOf(const QAction &action, const QString &path)
{
    if (!action.objectName().isEmpty())
        return action.objectName();
    const QString text = joined(path, spokenMenuText(action.text()));
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().first(16));
}

Command commandOf(QAction *action, const QString &path)
{
    return {.id = idOf(*action, path),
            .title = shownText(spokenMenuText(action->text()), 120),
            .path = path,
            .shortcut = action->shortcut().toString(QKeySequence::NativeText),
            .icon = action->icon(),
            .isOn = action->isCheckable() && action->isChecked(),
            .hindrance = ActionCommands::hindranceOf(*action),
            .run = [action = QPointer(action)] {
                if (action)
                    action->trigger();
            }};
}

bool isChoice(const QAction &action)
{
    return action.isCheckable() && action.actionGroup() && action.actionGroup()->isExclusive();
}

} // namespace

QList<Command> ActionCommands::of(const QList<QAction *> &actions, const QString &path)
{
    QList<Command> commands;
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible() || action->text().isEmpty())
            continue;
        if (const QMenu *menu = action->menu())
            commands += of(menu->actions(), joined(path, spokenMenuText(action->text())));
        else
            commands.append(commandOf(action, path));
    }
    return commands;
}

QList<Command> ActionCommands::choicesOf(const QList<QAction *> &actions, const QString &path)
{
    QList<Command> commands;
    for (const QAction *action : actions) {
        if (!action->menu())
            continue;
        const QList<QAction *> entries = action->menu()->actions();
        for (QAction *entry : entries) {
            if (isChoice(*entry))
                commands += of({entry}, joined(path, spokenMenuText(action->text())));
        }
    }
    return commands;
}

QString ActionCommands::hindranceOf(const QAction &action)
{
    if (action.isEnabled())
        return {};
    const QString tip = action.toolTip();
    const QString text
        = Qt::mightBeRichText(tip) ? QTextDocumentFragment::fromHtml(tip).toPlainText() : tip;
    const bool saysWhy
        = !text.isEmpty() && text != spokenMenuText(action.text()) && text != action.iconText();
    return saysWhy ? shownText(text) : Tr::tr("Not possible at this moment");
}
