// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulkoffice.h"

#include "api/bulk/bulkoperations.h"
#include "api/bulk/bulkruns.h"
#include "api/endpoints.h"
#include "core/paths.h"
#include "core/retranslation.h"
#include "gui/bulk/bulkbanner.h"
#include "gui/bulk/bulkdesk.h"
#include "gui/shell/mainwindow.h"

#include <QAction>
#include <QMenu>

BulkOffice::BulkOffice(MainWindow &window, Settings &settings, const Clock &clock)
    : m_clock(clock)
    , m_desk(std::make_unique<BulkDesk>(settings, clock, window))
    , m_menu(new QMenu(&window))
{
    window.addBanner(&m_desk->banner());
    addMenu(window);
    connect(m_desk.get(), &BulkDesk::helpRequested, &window,
            [&window] { window.showHelp(QStringLiteral("bulk.md")); });
}

BulkOffice::~BulkOffice() = default;

void BulkOffice::addMenu(MainWindow &window)
{
    addAction(bulk::subaccountAdd, {&endpoints::subaccountAdd, &endpoints::subaccountsSearch});
    addAction(bulk::subaccountEdit, {&endpoints::subaccountEdit, &endpoints::subaccountsSearch});
    m_menu->addSeparator();
    addAction(bulk::domainAdd, {&endpoints::domainAdd, &endpoints::domainView});
    addAction(bulk::domainVerify, {&endpoints::domainVerify, &endpoints::domainView});
    m_menu->setToolTipsVisible(true); // why an action is grey
    m_menu->menuAction()->setEnabled(false);
    window.addFileMenu(m_menu);
    keepTranslated(this, &BulkOffice::retranslate);
}

void BulkOffice::retranslate()
{
    m_menu->setTitle(tr("&Bulk changes"));
    m_actions.at(0)->setText(tr("&Add subaccounts…"));
    m_actions.at(1)->setText(tr("&Change subaccounts…"));
    m_actions.at(2)->setText(tr("Add sender &domains…"));
    m_actions.at(3)->setText(tr("&Verify sender domains…"));
}

void BulkOffice::addAction(QStringView operation, const Operations &needed)
{
    QAction *action = m_menu->addAction(QString());
    m_actions.append(action);
    m_gate.guard(action, needed);
    connect(action, &QAction::triggered, this, [this, operation] { m_desk->open(operation); });
}

QString BulkOffice::folder()
{
    return statePath().isEmpty() ? QString() : statePath() + QStringLiteral("/bulk");
}

QString BulkOffice::folderOf(Kind kind)
{
    if (kind == Kind::Account)
        return folder();
    m_demoFolder = std::make_unique<QTemporaryDir>(); // 0700
    return m_demoFolder->filePath(QStringLiteral("bulk"));
}

void BulkOffice::open(ApiClient &client, UnknownWrites &unknownWrites, AccountAccess &access,
                      Kind kind)
{
    leave();
    m_runs = std::make_unique<BulkRuns>(folderOf(kind),
                                        BulkSurroundings{client, unknownWrites, m_clock});
    m_runs->load();
    m_desk->setRuns(m_runs.get());
    m_gate.setAccess(&access);
    m_menu->menuAction()->setEnabled(true);
}

void BulkOffice::leave()
{
    m_menu->menuAction()->setEnabled(false);
    m_gate.setAccess(nullptr);
    m_desk->setRuns(nullptr);
    m_runs.reset();
    m_demoFolder.reset();
}
