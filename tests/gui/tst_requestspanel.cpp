// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings.h"
#include "gui/requestbench.h"
#include "gui/requests/requestsmodel.h"
#include "gui/requests/requestspanel.h"
#include "support/findwidget.h"

#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace std::chrono_literals;
using State = CallReport::State;

class TestRequestsPanel : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void filtersAndCounts();
    void copies();
    void clears();
    void followsTheNewest();
    void ticksOnlyWhileVisible();
    void remembersColumns();

private:
    QTableView *table() const { return m_panel->findChild<QTableView *>(); }
    QString count() const { return findWidget<QLineEdit>("Number of requests")->text(); }

    std::unique_ptr<RequestsPanel> m_panel;
    std::unique_ptr<RequestBench> m_bench;
    Settings m_settings;
};

void TestRequestsPanel::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("tst_requestspanel"));
}

void TestRequestsPanel::init()
{
    m_panel.reset();
    m_settings.setColumns(QStringLiteral("requests"), {});
    m_bench = std::make_unique<RequestBench>();
    m_panel = std::make_unique<RequestsPanel>(m_bench->log, m_bench->clock, m_settings);
    m_panel->resize(1200, 240);
    m_panel->show();
    for (quint64 id = 1; id <= 3; ++id)
        m_bench->add(m_bench->report(id, State(int(State::Done) + int(id % 2))));
}

void TestRequestsPanel::filtersAndCounts()
{
    QCOMPARE(count(), QStringLiteral("3 request(s)"));
    findWidget<QToolButton>("Errors")->click();
    QCOMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(count(), QStringLiteral("2 of 3 request(s)"));
    findWidget<QLineEdit>("Filter requests")->setText(QStringLiteral("nowhere"));
    QCOMPARE(table()->model()->rowCount(), 0);
    findWidget<QToolButton>("Errors")->click();
    findWidget<QLineEdit>("Filter requests")->clear();
    m_bench->add(m_bench->report(4, State::Waiting));
    QCOMPARE(count(), QStringLiteral("4 request(s), 1 waiting"));
    findWidget<QToolButton>("Waiting")->click();
    QCOMPARE(table()->model()->rowCount(), 1);
}

void TestRequestsPanel::copies()
{
    QClipboard &clipboard = *QGuiApplication::clipboard();
    auto *copyId = findWidget<QPushButton>("Copy request ID");
    auto *copyCurl = findWidget<QPushButton>("Copy as curl");
    QVERIFY(!copyId->isEnabled());
    QVERIFY(!copyCurl->isEnabled());
    table()->selectRow(1);
    QVERIFY(!copyId->isEnabled());
    m_bench->note(2, {QStringLiteral("r-2"), {}});
    QVERIFY(copyId->isEnabled());
    copyId->click();
    QCOMPARE(clipboard.text(), QStringLiteral("r-2"));
    copyCurl->click();
    QVERIFY(clipboard.text().startsWith(QStringLiteral("curl -X POST ")));
    table()->actions().constFirst()->trigger();
    QVERIFY2(clipboard.text().contains(QStringLiteral("/activity/search\tHarbour\tDone")),
             qPrintable(clipboard.text()));
}

void TestRequestsPanel::clears()
{
    m_bench->add(m_bench->report(4, State::InFlight));
    auto *clear = findWidget<QPushButton>("Clear ended");
    clear->click();
    QCOMPARE(table()->model()->rowCount(), 1);
    QVERIFY(!clear->isEnabled());
}

void TestRequestsPanel::followsTheNewest()
{
    for (quint64 id = 4; id <= 100; ++id)
        m_bench->add(m_bench->report(id, State::Done));
    QScrollBar &bar = *table()->verticalScrollBar();
    QTRY_VERIFY(bar.maximum() > 0);
    QTRY_COMPARE(bar.value(), bar.maximum());
    m_bench->add(m_bench->report(101, State::Done));
    QTRY_COMPARE(bar.value(), bar.maximum());
    bar.setValue(10);
    m_bench->add(m_bench->report(102, State::Done));
    QCoreApplication::processEvents();
    QCOMPARE(bar.value(), 10);
}

void TestRequestsPanel::ticksOnlyWhileVisible()
{
    const auto *tick = m_panel->findChild<QTimer *>(QStringLiteral("tick"));
    QVERIFY(!tick->isActive());
    m_bench->add(m_bench->report(4, State::Waiting));
    QVERIFY(tick->isActive());
    m_panel->hide();
    QVERIFY(!tick->isActive());
    m_bench->add(m_bench->report(5, State::Waiting));
    QVERIFY(!tick->isActive());
    m_panel->show();
    QVERIFY(tick->isActive());
    m_bench->add(m_bench->report(4, State::Done));
    m_bench->add(m_bench->report(5, State::Done));
    QVERIFY(!tick->isActive());
}

void TestRequestsPanel::remembersColumns()
{
    QHeaderView *header = table()->horizontalHeader();
    header->setSectionHidden(RequestsModel::Size, true);
    header->resizeSection(RequestsModel::Account, 77);
    m_panel = nullptr;
    m_panel = std::make_unique<RequestsPanel>(m_bench->log, m_bench->clock, m_settings);
    QCOMPARE(table()->horizontalHeader()->sectionSize(RequestsModel::Account), 77);
    QVERIFY(table()->horizontalHeader()->isSectionHidden(RequestsModel::Size));
}

QTEST_MAIN(TestRequestsPanel)
#include "tst_requestspanel.moc"
