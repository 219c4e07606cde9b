// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowwalk.h"

#include "account/systemkeystore.h"
#include "app/commandline.h"
#include "app/console.h"
#include "app/stillness.h"
#include "gui/changes/changeplandialog.h"
#include "gui/shell/mainwindow.h"
#include "support/manualclock.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QRegularExpression>
#include <QSet>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

namespace {

constexpr int patience = std::chrono::milliseconds(Stillness::patience).count();

void settle()
{
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
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

Console::Machine machineOfOneMorning()
{
    auto clock = std::make_unique<ManualClock>();
    const std::chrono::milliseconds now(clock->now().toMSecsSinceEpoch());
    // The emulator's minute never ends then.
    const Emulator::Options demo{.events = 400,
                                 .searchesPerMinute = 1'000,
                                 .traffic = Emulator::Traffic::Frozen,
                                 .clock = [now] { return Emulator::Instant(now); }};
    return {.keys = std::make_unique<SystemKeyStore>(),
            .clock = std::move(clock),
            .queueClock = std::make_unique<SystemClock>(),
            .demo = demo};
}

} // namespace

WindowWalk::WindowWalk(Look look)
    : m_look(std::move(look))
{
}

WindowWalk::~WindowWalk() = default;

QMainWindow &WindowWalk::window()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *found = qobject_cast<MainWindow *>(window))
            return *found;
    }
    Q_UNREACHABLE();
}

QDialog *WindowWalk::shownDialog()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        auto *dialog = qobject_cast<QDialog *>(window);
        if (dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void WindowWalk::start()
{
    m_console = std::make_unique<Console>(*qApp, machineOfOneMorning());
    m_console->start({}, {});
    settle();
    window().resize(1280, 800);
    settle();
}

void WindowWalk::openDemo()
{
    m_console->startAgain({.demo = true});
    const auto *navigation = window().findChild<QListWidget *>(QStringLiteral("navigation"));
    QTRY_VERIFY(navigation->count() > 1);
    window().resize(1280, 800);
}

/// Once everything has arrived.
void WindowWalk::look(const QString &name, QWidget &window)
{
    Stillness stillness(window);
    const bool isStill = stillness.comes();
    QVERIFY2(isStill, qPrintable(name + QStringLiteral(": ") + stillness.lastChange()));
    m_look(name, window);
}

void WindowWalk::lookAtDialog(const QString &name)
{
    settle();
    QTRY_VERIFY2_WITH_TIMEOUT(shownDialog(), qPrintable(name), patience);
    look(name, *shownDialog());
    closeDialog();
}

void WindowWalk::closeDialog()
{
    shownDialog()->close();
    settle();
    QTRY_VERIFY_WITH_TIMEOUT(!shownDialog(), patience);
}

/// If one is shown, until it knows what it will change.
void WindowWalk::waitForPlan()
{
    QTRY_VERIFY(shownDialog());
    const QString none = QCoreApplication::translate("ChangePlanDialog", "Change");
    const auto *title = shownDialog()->findChild<QLabel *>(QStringLiteral("title"));
    if (qobject_cast<ChangePlanDialog *>(shownDialog()))
        QTRY_VERIFY(title->text() != none);
}

void WindowWalk::lookAtTabs(const QString &name, const char *tabs)
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
void WindowWalk::trigger(const char *context, const char *text)
{
    const QString wanted = QCoreApplication::translate(context, text);
    QTRY_VERIFY2_WITH_TIMEOUT(enabledAction(window(), wanted), text, patience);
    enabledAction(window(), wanted)->trigger();
}

void WindowWalk::openPage(int row)
{
    window().findChild<QListWidget *>(QStringLiteral("navigation"))->setCurrentRow(row);
    settle();
}

void WindowWalk::chooseRow(const char *table)
{
    QTRY_VERIFY2_WITH_TIMEOUT(shownTable(window(), table), table, patience);
    QTableView *shown = shownTable(window(), table);
    const QModelIndex first = shown->model()->index(0, 0);
    shown->selectionModel()->setCurrentIndex(
        first, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    settle();
}
