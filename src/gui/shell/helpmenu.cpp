// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/helpmenu.h"

#include "core/settings.h"
#include "gui/shell/about/aboutdialog.h"
#include "gui/shell/about/desktopfacts.h"
#include "gui/shell/about/diagnosticsdialog.h"
#include "gui/shell/commands/commandpalette.h"
#include "gui/shell/commands/windowcommands.h"
#include "gui/shell/help/contexthelp.h"
#include "gui/shell/help/helptopics.h"
#include "gui/shell/help/helpwindow.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/page.h"
#include "gui/shell/shortcuts/shortcutlist.h"
#include "gui/shell/shortcuts/shortcutsdialog.h"

#include <QAction>
#include <QApplication>

namespace {

constexpr int mostRecent = 30;

void present(QWidget &window)
{
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

HelpMenu::HelpMenu(MainWindow &window, const Actions &actions, Settings &settings)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
{
    const auto *context = new ContextHelp(this);
    connect(context, &ContextHelp::requested, this, &HelpMenu::showHelp);
    connect(actions.help, &QAction::triggered, this, [this] { showHelp(topicNow()); });
    connect(actions.contents, &QAction::triggered, this, [this] { showHelp(helpContents()); });
    connect(actions.palette, &QAction::triggered, this, &HelpMenu::openPalette);
    connect(actions.shortcuts, &QAction::triggered, this, &HelpMenu::showShortcuts);
    connect(actions.diagnostics, &QAction::triggered, this, &HelpMenu::showDiagnostics);
    connect(actions.about, &QAction::triggered, this, &HelpMenu::showAbout);
}

void HelpMenu::showHelp(const QString &topic)
{
    QWidget *owner = topWindow();
    if (m_help && m_help->parentWidget() != owner && owner != m_help)
        m_help->setParent(owner, m_help->windowFlags());
    if (!m_help) {
        m_help = new HelpWindow(owner);
        m_help->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_help, &HelpWindow::commandRequested, this, &HelpMenu::follow);
    }
    if (auto *dialog = qobject_cast<QDialog *>(owner))
        connect(dialog, &QDialog::finished, this, &HelpMenu::giveHelpBack, Qt::UniqueConnection);
    m_help->showPage(topic);
    present(*m_help);
}

/// The list of pages and the menus are about the page that is open.
QString HelpMenu::topicNow() const
{
    const QString topic = helpTopicOf(QApplication::focusWidget());
    const Page *page = m_window.shownPage();
    return topic == helpContents() && page ? page->helpPage() : topic;
}

/// The dialog that it belongs to is about to go.
void HelpMenu::giveHelpBack()
{
    if (!m_help || m_help->parentWidget() != sender())
        return;
    const bool wasShown = m_help->isVisible();
    m_help->setParent(&m_window, m_help->windowFlags());
    if (wasShown)
        m_help->show();
}

/// What can be used now: the window, or the modal dialog in front of it.
QWidget *HelpMenu::topWindow() const
{
    QWidget *modal = QApplication::activeModalWidget();
    return modal ? modal : &m_window;
}

void HelpMenu::openPalette()
{
    if (m_palette)
        return m_palette->close();
    m_palette = new CommandPalette(m_window, windowCommands(m_window, QApplication::focusWidget()),
                                   m_settings.recentCommands());
    connect(m_palette, &CommandPalette::chosen, this, &HelpMenu::remember);
    m_palette->open();
}

void HelpMenu::remember(const QString &command)
{
    QStringList recent = m_settings.recentCommands();
    recent.removeAll(command);
    recent.prepend(command);
    m_settings.setRecentCommands(recent.mid(0, mostRecent));
}

void HelpMenu::showShortcuts()
{
    if (!m_shortcuts) {
        m_shortcuts = new ShortcutsDialog(
            [this] { return shortcutsOf(m_window, m_window.pages()); }, topWindow());
        m_shortcuts->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_shortcuts->reload();
    present(*m_shortcuts);
}

void HelpMenu::showDiagnostics()
{
    QList<FactGroup> groups{{.title = QStringLiteral("Versions"), .facts = versions()},
                            displayFacts(m_window)};
    if (m_facts.state)
        groups += m_facts.state();
    auto *dialog = new DiagnosticsDialog(factText(groups), topWindow());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void HelpMenu::showAbout()
{
    if (!m_about) {
        m_about = new AboutDialog(versions(), topWindow());
        m_about->setAttribute(Qt::WA_DeleteOnClose);
    }
    present(*m_about);
}

/// From a link in the help.
void HelpMenu::follow(const QString &command)
{
    if (command == QLatin1String("shortcuts"))
        showShortcuts();
    else if (command == QLatin1String("diagnostics"))
        showDiagnostics();
}

QList<Fact> HelpMenu::versions() const
{
    return desktopVersions() + (m_facts.versions ? m_facts.versions() : QList<Fact>());
}
