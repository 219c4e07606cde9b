// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "api/subaccounts/usagesnapshots.h"
#include "gui/subaccounts/subaccountlist.h"
#include "gui/subaccounts/subaccountquestion.h"
#include "gui/subaccounts/subaccountsstate.h"
#include "net/requestqueue.h"
#include "support/faketransport.h"
#include "support/manualclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using State = SubaccountList::State;

/// How the subaccounts are read, and what the page says of it.
class TestSubaccountList : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::English); }
    void init();
    void cleanup();
    void readsAllPages();
    void keepsWhatHasArrived();
    void saysWhoMayRead();
    void saysThatThereAreNone();
    void worksWithoutNumbers();
    void stopsWhenCancelled();

private:
    /// Answers the call to \p path that is under way.
    void answer(const char *path, int status, const QByteArray &body);
    static QByteArray page(const QByteArrayList &ids, const QByteArray &token, int total);
    [[nodiscard]] SubaccountsState state() const
    {
        return subaccountsState(*m_list, *m_question, {},
                                {.shown = m_list->overview() ? m_list->overview()->size() : 0});
    }

    ManualClock m_clock;
    FakeTransport *m_transport = nullptr;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RequestQueue> m_queue;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<UsageSnapshots> m_snapshots;
    std::unique_ptr<SubaccountQuestion> m_question;
    std::unique_ptr<SubaccountList> m_list;
};

void TestSubaccountList::init()
{
    auto transport = std::make_unique<FakeTransport>();
    m_transport = transport.get();
    m_queue = std::make_unique<RequestQueue>(std::move(transport), m_clock);
    ApiAccess access;
    access.id = u"id-1"_s;
    access.name = u"Harbour"_s;
    access.baseUrl = QUrl(u"https://api.smtp2go.com/v3"_s);
    access.key = Secret("api-0123456789ABCDEF0123456789ABCDEF");
    m_client = std::make_unique<ApiClient>(access, *m_queue);
    m_folder = std::make_unique<QTemporaryDir>();
    m_snapshots = std::make_unique<UsageSnapshots>(m_folder->filePath(u"usage"_s));
    m_question = std::make_unique<SubaccountQuestion>(*m_client);
    m_list = std::make_unique<SubaccountList>(*m_client, *m_snapshots, m_clock);
    m_list->load();
}

void TestSubaccountList::cleanup()
{
    m_list.reset();
    m_question.reset();
    m_snapshots.reset();
    m_client.reset();
    m_queue.reset();
}

void TestSubaccountList::answer(const char *path, int status, const QByteArray &body)
{
    const auto isIt = [path](const FakeTransport::Sent &each) {
        return each.request.endpoint.path == QLatin1String(path);
    };
    auto &sent = m_transport->sent;
    QTRY_VERIFY(std::any_of(sent.begin(), sent.end(), isIt));
    std::rotate(sent.begin(), std::find_if(sent.begin(), sent.end(), isIt), sent.end());
    m_transport->answer(status, body);
}

QByteArray TestSubaccountList::page(const QByteArrayList &ids, const QByteArray &token, int total)
{
    QByteArrayList items;
    for (const QByteArray &id : ids)
        items += R"({"id":")" + id + R"(","fullname":"Pine","state":"Active"})";
    return R"({"data":{"subaccounts":[)" + items.join(',') + R"(],"continue_token":")" + token
        + R"(","total_count":)" + QByteArray::number(total) + "}}";
}

void TestSubaccountList::readsAllPages()
{
    QVERIFY(state().panel && state().panel->busy == StatePanel::Content::Busy::Yes);
    answer("/subaccounts/search", 200, page({"aaa111", "bbb222"}, "more", 3));
    QTRY_COMPARE(m_list->received(), 2);
    QCOMPARE(m_list->total(), 3);
    QTRY_VERIFY(m_list->overview() && m_list->overview()->size() == 2); // shown while it goes on
    QCOMPARE(state().footer, u"Reading subaccounts: 2 of 3"_s);
    answer("/subaccounts/search", 200, page({"bbb222", "AAA111"}, "", 3)); // pages may overlap
    QTRY_COMPARE(m_list->state(), State::Complete);
    QTRY_COMPARE(m_list->overview()->size(), 3);
    QVERIFY(m_list->overview()->indexOf(u"AAA111"_s) != m_list->overview()->indexOf(u"aaa111"_s));
    QVERIFY(state().footer.isEmpty());
}

void TestSubaccountList::keepsWhatHasArrived()
{
    answer("/subaccounts/search", 200, page({"aaa111", "bbb222"}, "more", 3));
    answer("/subaccounts/search", 400,
           R"({"data":{"error":"no","error_code":"E_ApiResponseCodes.NO"}})");
    QTRY_COMPARE(m_list->state(), State::Failed);
    QTRY_VERIFY(m_list->overview() && m_list->overview()->size() == 2);
    QVERIFY(!state().panel);
    QVERIFY(state().message.text.contains(u"2 of 3 subaccounts have arrived"_s));
    QCOMPARE(state().message.action, u"Try again"_s);
}

void TestSubaccountList::saysWhoMayRead()
{
    answer(
        "/subaccounts/search", 403,
        R"({"data":{"error":"no","error_code":"E_ApiResponseCodes.ENDPOINT_PERMISSION_DENIED"}})");
    QTRY_COMPARE(m_list->state(), State::Failed);
    QCOMPARE(m_list->error()->kind, ApiError::Kind::PermissionDenied);
    QVERIFY(state().panel && state().panel->text.contains(u"master account"_s));
}

void TestSubaccountList::saysThatThereAreNone()
{
    answer("/subaccounts/search", 200, page({}, "", 0));
    QTRY_VERIFY(m_list->overview());
    QVERIFY(state().panel);
    QVERIFY(state().panelAction == SubaccountsState::PanelAction::Add);
}

void TestSubaccountList::worksWithoutNumbers()
{
    answer("/subaccounts/search", 200, page({"aaa111"}, "", 1));
    answer("/stats/email_history", 400,
           R"({"data":{"error":"no","error_code":"E_ApiResponseCodes.NO"}})");
    QTRY_VERIFY(m_list->numbersError());
    QTRY_VERIFY(m_list->overview());
    QVERIFY(!state().panel);
    QVERIFY(!state().numbers.caption.isEmpty());
    QVERIFY(m_list->overview()->row(0).numbersState == SubaccountRow::NumbersState::NotRead);
}

void TestSubaccountList::stopsWhenCancelled()
{
    QTRY_VERIFY(m_transport->total >= 2);
    m_list->cancel();
    QCOMPARE(m_list->state(), State::Cancelled);
    QVERIFY(state().panel);
    QCOMPARE(state().panel->action, u"Read them"_s);
}

QTEST_MAIN(TestSubaccountList)
#include "tst_subaccountlist.moc"
