// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "api/keys/accountaccess.h"
#include "api/subaccounts/subaccountfinder.h"
#include "gui/shell/workasmodel.h"
#include "gui/shell/workaspopup.h"
#include "gui/shell/workasswitcher.h"
#include "net/requestqueue.h"
#include "support/faketransport.h"
#include "support/findwidget.h"
#include "support/manualclock.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QToolBar>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char someSubaccounts[] = R"({"data":{"continue_token":"","subaccounts":[
    {"id":"aaaaa1","name":"Shop","state":"Active"},
    {"id":"aaaaa2","name":"Shop","state":"Active"},
    {"id":"aaaaa3","name":"Alp & <b>Co</b>","state":"Closed"}]}})";

} // namespace

/// The switcher with its list, by keyboard.
class TestWorkAsSwitcher : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void saysAsWhom();
    void listsTheAccountItselfFirst();
    void choosesByKeyboard();
    void findsWhatIsTyped();
    void closesWithEscape();
    void takesAnIdThatIsTyped();
    void saysWhyItCannotSearch();
    void choosesNobodyTwice();
    void beginsAtTheCurrentOne();

private:
    void open();
    void openWithAll();
    [[nodiscard]] QStringList rows() const;
    [[nodiscard]] QLineEdit *field() const { return findWidget<QLineEdit>("Find a subaccount"); }
    [[nodiscard]] QListView *list() const { return findWidget<QListView>("Subaccounts"); }

    ManualClock m_clock;
    FakeTransport *m_transport = nullptr;
    std::unique_ptr<RequestQueue> m_queue;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<AccountAccess> m_access;
    std::unique_ptr<SubaccountFinder> m_finder;
    std::unique_ptr<QWidget> m_window;
    WorkAsSwitcher *m_switcher = nullptr; ///< owned by the window
};

void TestWorkAsSwitcher::init()
{
    auto transport = std::make_unique<FakeTransport>();
    m_transport = transport.get();
    m_queue = std::make_unique<RequestQueue>(std::move(transport), m_clock);
    m_client = std::make_unique<ApiClient>(
        ApiAccess{.id = u"id-1"_s,
                  .name = u"Harbour"_s,
                  .baseUrl = QUrl(u"https://api.smtp2go.com/v3"_s),
                  .key = Secret("api-0123456789ABCDEF0123456789ABCDEF")},
        *m_queue);
    m_access = std::make_unique<AccountAccess>(*m_client);
    m_finder = std::make_unique<SubaccountFinder>(*m_client, *m_access);
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 600);
    m_switcher = new WorkAsSwitcher(m_window.get());
    m_switcher->setWorkspace(
        {.access = m_access.get(), .subaccounts = m_finder.get(), .account = u"Harbour"_s});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestWorkAsSwitcher::cleanup()
{
    m_window.reset();
    m_finder.reset();
    m_access.reset();
    m_client.reset();
    m_queue.reset();
}

void TestWorkAsSwitcher::open()
{
    m_switcher->open();
    QTRY_VERIFY(field()->isVisible());
    QTRY_VERIFY(field()->hasFocus());
}

void TestWorkAsSwitcher::openWithAll()
{
    open();
    QTRY_COMPARE(m_transport->sent.size(), 1U);
    m_transport->answer(200, someSubaccounts);
    QTRY_VERIFY(m_finder->knowsAll());
}

QStringList TestWorkAsSwitcher::rows() const
{
    QStringList rows;
    const QAbstractItemModel *model = list()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        rows.append(model->index(row, 0).data().toString());
    return rows;
}

void TestWorkAsSwitcher::saysAsWhom()
{
    QCOMPARE(m_switcher->accessibleName(), u"Work as"_s);
    QCOMPARE(m_switcher->text(), u"Master account"_s);
    m_switcher->setWorkspace({.access = m_access.get(),
                              .subaccounts = m_finder.get(),
                              .account = u"Harbour"_s,
                              .subaccount = u"aaaaa3"_s,
                              .subaccountName = u"Alp & <b>Co</b>"_s});
    QCOMPARE(m_switcher->text(), u"Alp && <b>Co</b> (aaaaa3)"_s);
    QVERIFY(m_switcher->toolTip().contains(u"&lt;b&gt;"_s));
}

void TestWorkAsSwitcher::listsTheAccountItselfFirst()
{
    openWithAll();
    const QAbstractItemModelTester tester(list()->model());
    QCOMPARE(rows(),
             QStringList({u"Master account"_s, u"Alp & <b>Co</b> – Closed"_s, u"Shop (aaaaa1)"_s,
                          u"Shop (aaaaa2)"_s}));
    QCOMPARE(list()->currentIndex().row(), 0);
}

void TestWorkAsSwitcher::choosesByKeyboard()
{
    openWithAll();
    QSignalSpy chosen(m_switcher, &WorkAsSwitcher::chosen);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(0).toString(), u"aaaaa2"_s);
    QCOMPARE(chosen.first().at(1).toString(), u"Shop"_s);
    QVERIFY(!field()->isVisible());
}

void TestWorkAsSwitcher::findsWhatIsTyped()
{
    openWithAll();
    QSignalSpy chosen(m_switcher, &WorkAsSwitcher::chosen);
    QTest::keyClicks(field(), u"alp"_s);
    QCOMPARE(rows(), QStringList({u"Master account"_s, u"Alp & <b>Co</b> – Closed"_s}));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(chosen.first().at(0).toString(), u"aaaaa3"_s);
    QCOMPARE(m_transport->total, 1);
}

void TestWorkAsSwitcher::closesWithEscape()
{
    openWithAll();
    QSignalSpy chosen(m_switcher, &WorkAsSwitcher::chosen);
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(!field()->isVisible());
    QVERIFY(chosen.isEmpty());
    QVERIFY(m_window->isVisible());
}

void TestWorkAsSwitcher::takesAnIdThatIsTyped()
{
    open();
    QTRY_COMPARE(m_transport->sent.size(), 1U);
    m_transport->answer(400, "{}");
    QTRY_VERIFY(m_finder->error());
    QSignalSpy chosen(m_switcher, &WorkAsSwitcher::chosen);
    QTest::keyClicks(field(), u"34mPq7"_s);
    QCOMPARE(rows().size(), 2);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(chosen.first().at(0).toString(), u"34mPq7"_s);
}

void TestWorkAsSwitcher::saysWhyItCannotSearch()
{
    m_access->ask(Priority::UserRead);
    QTRY_COMPARE(m_transport->sent.size(), 1U);
    m_transport->answer(200, R"({"data":["/activity/search"]})");
    QTRY_VERIFY(m_access->permissions());
    QVERIFY(m_switcher->toolTip().contains(u"/subaccounts/search"_s));
    QVERIFY(m_switcher->isEnabled());
    open();
    QVERIFY(m_window->findChild<QLabel *>(u"status"_s)->text().contains(u"/subaccounts/search"_s));
    QTest::keyClicks(field(), u"34mPq7"_s);
    QCOMPARE(rows().size(), 2);
    QCOMPARE(m_transport->total, 1);
}

void TestWorkAsSwitcher::choosesNobodyTwice()
{
    openWithAll();
    QSignalSpy chosen(m_switcher, &WorkAsSwitcher::chosen);
    QTest::keyClick(field(), Qt::Key_Return); // the account itself, as it is
    QVERIFY(chosen.isEmpty());
    QVERIFY(!field()->isVisible());
}

void TestWorkAsSwitcher::beginsAtTheCurrentOne()
{
    m_switcher->setWorkspace({.access = m_access.get(),
                              .subaccounts = m_finder.get(),
                              .account = u"Harbour"_s,
                              .subaccount = u"aaaaa2"_s});
    openWithAll();
    QCOMPARE(list()->currentIndex().row(), 3);
    QTest::keyClicks(field(), u"alp"_s);
    QCOMPARE(list()->currentIndex().row(), 1);
    QTest::keyClick(field(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field(), Qt::Key_Delete);
    QCOMPARE(list()->currentIndex().row(), 3);
    QTest::keyClick(field(), Qt::Key_Up);
    emit m_finder->changed(); // an answer
    QCOMPARE(list()->currentIndex().row(), 2);
}

QTEST_MAIN(TestWorkAsSwitcher)
#include "tst_workasswitcher.moc"
