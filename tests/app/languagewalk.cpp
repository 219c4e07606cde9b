// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languagewalk.h"

#include "gui/subaccounts/details/usagechart.h"
#include "gui/subaccounts/details/usagecharttexts.h"

#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QListWidget>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

void LanguageWalk::walk()
{
    using Step = void (LanguageWalk::*)();
    const std::initializer_list<Step> steps{
        &LanguageWalk::start,         &LanguageWalk::visitStart,       &LanguageWalk::visitSettings,
        &LanguageWalk::visitAccounts, &LanguageWalk::openDemo,         &LanguageWalk::visitActivity,
        &LanguageWalk::visitSenders,  &LanguageWalk::visitSubaccounts, &LanguageWalk::visitDocks,
        &LanguageWalk::visitBulk,     &LanguageWalk::visitHelp};
    for (const Step step : steps) {
        (this->*step)();
        if (QTest::currentTestFailed())
            break;
    }
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
    closeDialog();
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

void LanguageWalk::visitDomains()
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
}

void LanguageWalk::visitSenders()
{
    visitDomains();
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

/// A worker notes it on the disk when the page has been read.
void LanguageWalk::waitForUsage()
{
    const auto *chart = window().findChild<UsageChart *>();
    const auto *note = chart->findChild<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
    QTRY_VERIFY(!note->text().contains(UsageChartTexts::summary({})));
}

void LanguageWalk::visitSubaccounts()
{
    openPage(2);
    chooseRow("table");
    waitForUsage();
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
