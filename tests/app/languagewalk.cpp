// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languagewalk.h"

#include "app/commandline.h"
#include "app/console.h"
#include "gui/changes/changeplandialog.h"
#include "gui/shell/mainwindow.h"
#include "support/patience.h"
#include "support/seentexts.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QRegularExpression>
#include <QSet>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>
#include <utility>

namespace {

constexpr int patience = 90'000; // ms: machines are loaded

void settle()
{
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QString wholeText(QWidget &window)
{
    settle();
    QString whole;
    const QList<SeenText> texts = textsOf(window);
    for (const SeenText &seen : texts) {
        if (!seen.where.contains(QLatin1String("QueueStatusBar"))) // it counts down
            whole += seen.text;
    }
    return whole;
}

QDialog *shownDialog()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        auto *dialog = qobject_cast<QDialog *>(window);
        if (dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void collect(QSet<QAction *> &all, const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        all.insert(action);
        if (action->menu())
            collect(all, action->menu()->actions());
    }
}

QSet<QAction *> actionsOf(const QWidget &window)
{
    QSet<QAction *> all;
    collect(all, window.findChildren<QAction *>());
    const QList<QMenu *> menus = window.findChildren<QMenu *>();
    for (const QMenu *menu : menus)
        collect(all, menu->actions());
    return all;
}

/// Of "&Open" or "開く(&O)": menus change it where two are equal.
QString withoutLetter(QString text)
{
    static const QRegularExpression apart(QStringLiteral("\\(&[A-Z]\\)|&"));
    return text.remove(apart);
}

QAction *enabledAction(const QWidget &window, const QString &text)
{
    const QSet<QAction *> actions = actionsOf(window);
    for (QAction *action : actions) {
        if (withoutLetter(action->text()) == withoutLetter(text) && action->isVisible()
            && action->isEnabled())
            return action;
    }
    return nullptr;
}

QTableView *shownTable(const QWidget &window, const char *name)
{
    const QList<QTableView *> tables = window.findChildren<QTableView *>(QLatin1String(name));
    for (QTableView *table : tables) {
        if (table->isVisible() && table->model()->rowCount() > 0)
            return table;
    }
    return nullptr;
}

} // namespace

LanguageWalk::LanguageWalk(Look look, std::function<void()> built)
    : m_look(std::move(look))
    , m_built(std::move(built))
{
}

LanguageWalk::~LanguageWalk() = default;

QMainWindow &LanguageWalk::window() const
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *found = qobject_cast<MainWindow *>(window))
            return *found;
    }
    Q_UNREACHABLE();
}

void LanguageWalk::start()
{
    m_console = std::make_unique<Console>(*qApp);
    if (m_built)
        m_built();
    m_console->start({}, {});
    settle();
    window().resize(1280, 800);
    settle();
}

void LanguageWalk::openDemo()
{
    m_console->startAgain({.demo = true, .demoEvents = 400});
    const auto *navigation = window().findChild<QListWidget *>(QStringLiteral("navigation"));
    QTRY_VERIFY(navigation->count() > 1);
    window().resize(1280, 800);
}

/// Once everything has arrived.
void LanguageWalk::look(const QString &name, QWidget &window)
{
    QString before = QStringLiteral("nothing yet");
    const auto isStill = [&] {
        const QString now = wholeText(window);
        return now == std::exchange(before, now);
    };
    QTRY_VERIFY2_WITH_TIMEOUT(isStill(), qPrintable(name), patience);
    m_look(name, window);
}

void LanguageWalk::lookAtDialog(const QString &name)
{
    settle();
    QTRY_VERIFY2_WITH_TIMEOUT(shownDialog(), qPrintable(name), patience);
    QDialog *dialog = shownDialog();
    look(name, *dialog);
    dialog->close();
    settle();
    QTRY_VERIFY2_WITH_TIMEOUT(!shownDialog(), qPrintable(name), patience);
}

/// If one is shown, until it knows what it will change.
void LanguageWalk::waitForPlan()
{
    QTRY_VERIFY(shownDialog());
    const QString none = QCoreApplication::translate("ChangePlanDialog", "Change");
    const auto *title = shownDialog()->findChild<QLabel *>(QStringLiteral("title"));
    if (qobject_cast<ChangePlanDialog *>(shownDialog()))
        QTRY_VERIFY(title->text() != none);
}

void LanguageWalk::lookAtTabs(const QString &name, const char *tabs)
{
    auto *shown = window().findChild<QTabWidget *>(QLatin1String(tabs));
    QVERIFY2(shown, tabs);
    for (int tab = 0; tab < shown->count(); ++tab) {
        shown->setCurrentIndex(tab);
        lookAtWindow(name + QStringLiteral(", tab ") + QString::number(tab));
    }
    shown->setCurrentIndex(0);
}

/// By the text of its action, as it is in the language of now.
void LanguageWalk::trigger(const char *context, const char *text)
{
    const QString wanted = QCoreApplication::translate(context, text);
    QTRY_VERIFY2_WITH_TIMEOUT(enabledAction(window(), wanted), text, patience);
    enabledAction(window(), wanted)->trigger();
}

void LanguageWalk::openPage(int row)
{
    window().findChild<QListWidget *>(QStringLiteral("navigation"))->setCurrentRow(row);
    settle();
}

void LanguageWalk::chooseRow(const char *table)
{
    QTRY_VERIFY2_WITH_TIMEOUT(shownTable(window(), table), table, patience);
    QTableView *shown = shownTable(window(), table);
    const QModelIndex first = shown->model()->index(0, 0);
    shown->selectionModel()->setCurrentIndex(
        first, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    settle();
}

void LanguageWalk::visitStart()
{
    lookAtWindow(QStringLiteral("start"));
}

void LanguageWalk::visitSettings()
{
    trigger("MainWindow", "&Settings…");
    QTRY_VERIFY(shownDialog());
    auto *pages = shownDialog()->findChild<QListWidget *>(QStringLiteral("pages"));
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentRow(page);
        look(QStringLiteral("settings, page ") + QString::number(page), *shownDialog());
    }
    shownDialog()->close();
    settle();
}

void LanguageWalk::visitAccounts()
{
    trigger("MainWindow", "&Manage accounts…");
    lookAtDialog(QStringLiteral("accounts"));
    trigger("MainWindow", "&Add account…");
    lookAtDialog(QStringLiteral("add account"));
}

void LanguageWalk::visitActivity()
{
    openPage(0);
    chooseRow("table");
    window().findChild<QToolButton *>(QStringLiteral("more"))->setChecked(true);
    lookAtTabs(QStringLiteral("activity"), "tabs");
    trigger("ActivityNumbers", "&Numbers");
    const auto *kinds = window().findChild<QTableWidget *>(QStringLiteral("kinds"));
    QTRY_VERIFY(kinds->rowCount() > 0); // counted
    lookAtWindow(QStringLiteral("activity with numbers"));
    trigger("ActivityNumbers", "&Numbers");
    trigger("ActivityExport", "&Export…");
    lookAtDialog(QStringLiteral("export"));
    trigger("FetchingControls", "Load all r&egions…");
    lookAtWindow(QStringLiteral("activity, offer to load all"));
}

void LanguageWalk::visitSenders()
{
    openPage(1);
    chooseRow("table");
    lookAtWindow(QStringLiteral("senders"));
    trigger("DomainActions", "&Add domain…");
    lookAtDialog(QStringLiteral("add domain"));
    for (const char *action :
         {"Show rec&ords…", "&Share…", "Edit return &path…", "Edit &tracking…", "Re&move…"}) {
        trigger("DomainActions", action);
        waitForPlan();
        lookAtDialog(QString::fromUtf8(action));
    }
    auto *kinds = window().findChild<QTabWidget *>(QString(), Qt::FindChildrenRecursively);
    const QList<QTabWidget *> all = window().findChildren<QTabWidget *>();
    for (QTabWidget *tabs : all) {
        if (tabs->isVisible() && tabs->count() == 3 && tabs->documentMode())
            kinds = tabs;
    }
    kinds->setCurrentIndex(1);
    chooseRow("table");
    lookAtWindow(QStringLiteral("single senders"));
    trigger("SinglesTab", "Add s&ingle sender…");
    lookAtDialog(QStringLiteral("add single sender"));
    kinds->setCurrentIndex(2);
    lookAtWindow(QStringLiteral("allowed senders"));
    kinds->setCurrentIndex(0);
}

void LanguageWalk::visitSubaccounts()
{
    openPage(2);
    chooseRow("table");
    lookAtWindow(QStringLiteral("subaccounts"));
    trigger("SubaccountActions", "&Add subaccount…");
    lookAtDialog(QStringLiteral("add subaccount"));
    trigger("SubaccountActions", "&Edit…");
    lookAtDialog(QStringLiteral("edit subaccount"));
    trigger("SubaccountActions", "&State of its senders (estate)");
    lookAtWindow(QStringLiteral("estate"));
    openPage(0);
}

void LanguageWalk::visitDocks()
{
    for (const char *name : {"RequestsPanelDock", "UnknownWritesPanelDock", "ChangeLogPanelDock"}) {
        auto *dock = window().findChild<QDockWidget *>(QLatin1String(name));
        QVERIFY2(dock, name);
        dock->show();
        dock->raise();
        lookAtWindow(QLatin1String(name));
        dock->hide();
    }
}

void LanguageWalk::visitBulk()
{
    for (const char *action : {"&Add subaccounts…", "&Change subaccounts…", "Add sender &domains…",
                               "&Verify sender domains…"}) {
        trigger("BulkOffice", action);
        lookAtDialog(QString::fromUtf8(action));
    }
}

void LanguageWalk::visitHelp()
{
    for (const char *action :
         {"Help &contents", "&Keyboard shortcuts", "Copy &diagnostics…", "&About Outpost"}) {
        trigger("MainWindow", action);
        lookAtDialog(QString::fromUtf8(action));
    }
    trigger("MainWindow", "Command &palette…");
    lookAtWindow(QStringLiteral("palette"));
}
