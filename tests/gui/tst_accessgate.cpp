// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "api/endpoints.h"
#include "api/keys/accountaccess.h"
#include "gui/shell/page.h"
#include "gui/shell/pagegate.h"
#include "gui/shell/subaccountstrip.h"
#include "gui/widgets/statepanel.h"
#include "net/requestqueue.h"
#include "support/faketransport.h"
#include "support/manualclock.h"

#include <QAction>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

class SomePage final : public Page {
public:
    SomePage(const QString &title, const Operations &needs)
        : m_title(title)
        , m_needs(needs)
    {
        add = new QAction(u"Add"_s, this);
        remove = new QPushButton(u"Remove"_s, this);
        remove->setToolTip(u"Removes it"_s);
        require(add, {&endpoints::suppressionAdd});
        require(remove, {&endpoints::suppressionRemove});
    }

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] QIcon icon() const override { return {}; }
    [[nodiscard]] Operations needs() const override { return m_needs; }
    void limitTo(const QString &subaccount) override
    {
        limit = subaccount;
        emit limitChanged();
    }
    [[nodiscard]] bool isLimitedTo(const QString &subaccount) const override
    {
        return limit == subaccount;
    }
    void select(bool something) { setSensible(remove, something); }

    QAction *add;
    QPushButton *remove;
    QString limit;

private:
    QString m_title;
    Operations m_needs;
};

ApiAccess accessOf(bool readOnly)
{
    return {.id = u"id-1"_s,
            .name = u"<b>Harbour</b>"_s,
            .baseUrl = QUrl(u"https://eu-api.smtp2go.com/v3"_s),
            .key = Secret("api-0123456789ABCDEF0123456789ABCDEF"),
            .readOnly = readOnly};
}

} // namespace

/// What the window shows of the rights of an account.
class TestAccessGate : public QObject {
    Q_OBJECT
private slots:
    void init() { start(false); }
    void cleanup();
    void allowsAllWithoutAnAccount();
    void blocksNothingBeforeItIsKnown();
    void greysThePageWithTheReason();
    void opensWhenTheRightIsThereLater();
    void greysActionsWithTheReason();
    void keepsWhatThePageKnowsItself();
    void greysWritesOfAReadOnlyAccount();
    void saysWhatWorkingAsMeans();
    void letsTheLimitBeTakenAway();

private:
    void start(bool readOnly);
    void answer(const QByteArray &paths);
    SomePage *addPage(const QString &title, const Operations &needs);

    ManualClock m_clock;
    FakeTransport *m_transport = nullptr;
    std::unique_ptr<RequestQueue> m_queue;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<AccountAccess> m_access;
    std::unique_ptr<QListWidget> m_navigation;
    std::unique_ptr<QStackedWidget> m_pages;
    PageGate *m_gate = nullptr; ///< owned by the pages
};

void TestAccessGate::start(bool readOnly)
{
    cleanup();
    auto transport = std::make_unique<FakeTransport>();
    m_transport = transport.get();
    m_queue = std::make_unique<RequestQueue>(std::move(transport), m_clock);
    m_client = std::make_unique<ApiClient>(accessOf(readOnly), *m_queue);
    m_access = std::make_unique<AccountAccess>(*m_client);
    m_navigation = std::make_unique<QListWidget>();
    m_pages = std::make_unique<QStackedWidget>();
    m_gate = new PageGate(*m_pages);
    m_gate->setAccess(m_access.get());
}

void TestAccessGate::cleanup()
{
    m_pages.reset();
    m_navigation.reset();
    m_access.reset();
    m_client.reset();
    m_queue.reset();
}

void TestAccessGate::answer(const QByteArray &paths)
{
    m_access->ask(Priority::UserRead);
    QTRY_COMPARE(m_transport->sent.size(), 1U);
    m_transport->answer(200, R"({"data":[)" + paths + "]}");
    QTRY_VERIFY(!m_access->isAsking());
}

SomePage *TestAccessGate::addPage(const QString &title, const Operations &needs)
{
    auto *page = new SomePage(title, needs);
    m_pages->addWidget(page);
    m_gate->add(page, new QListWidgetItem(title, m_navigation.get()));
    return page;
}

void TestAccessGate::allowsAllWithoutAnAccount()
{
    m_gate->setAccess(nullptr);
    SomePage *page = addPage(u"Senders"_s, {&endpoints::domainView});
    QVERIFY(page->isAllowed());
    QVERIFY(page->add->isEnabled());
    QCOMPARE(m_gate->shownFor(page), page);
}

void TestAccessGate::blocksNothingBeforeItIsKnown()
{
    SomePage *page = addPage(u"Senders"_s, {&endpoints::domainView});
    QVERIFY(page->isAllowed());
    QVERIFY(page->remove->isEnabled());
    QVERIFY(m_navigation->item(0)->toolTip().isEmpty());
}

void TestAccessGate::greysThePageWithTheReason()
{
    SomePage *senders = addPage(u"Senders"_s, {&endpoints::domainView});
    SomePage *activity = addPage(u"Activity"_s, {&endpoints::activitySearch});
    answer(R"("/activity/search")");
    QCOMPARE(m_gate->shownFor(activity), activity);
    QVERIFY(m_navigation->item(1)->toolTip().isEmpty());
    const auto *panel = qobject_cast<StatePanel *>(m_gate->shownFor(senders));
    QVERIFY(panel);
    QVERIFY(panel->content().caption.contains(u"Senders"_s));
    QVERIFY(panel->content().text.contains(u"/domain/view"_s));
    QVERIFY(!panel->content().nextStep.isEmpty());
    const QListWidgetItem *entry = m_navigation->item(0);
    QVERIFY(entry->toolTip().contains(u"/domain/view"_s));
    QVERIFY2(entry->toolTip().contains(u"&lt;b&gt;"_s), "taken for HTML");
    QCOMPARE(entry->data(Qt::AccessibleTextRole).toString(), u"Senders (not allowed)"_s);
    QVERIFY(entry->foreground() != m_navigation->item(1)->foreground());
    QVERIFY2(entry->flags() & Qt::ItemIsSelectable, "the reason can't be reached by keyboard");
    QCOMPARE(m_transport->total, 1);
}

void TestAccessGate::opensWhenTheRightIsThereLater()
{
    SomePage *page = addPage(u"Senders"_s, {&endpoints::domainView});
    answer("");
    auto *panel = qobject_cast<StatePanel *>(m_gate->shownFor(page));
    QVERIFY(panel);
    emit panel->actionRequested();
    QTRY_COMPARE(m_transport->sent.size(), 1U);
    QCOMPARE(m_gate->shownFor(page), panel);
    QVERIFY(panel->content().busy == StatePanel::Content::Busy::Yes);
    QVERIFY(panel->content().action.isEmpty());
    m_transport->answer(200, R"({"data":["/domain/view"]})");
    QTRY_COMPARE(m_gate->shownFor(page), page);
    QVERIFY(m_navigation->item(0)->toolTip().isEmpty());
}

void TestAccessGate::greysActionsWithTheReason()
{
    const SomePage *page = addPage(u"Suppressions"_s, {&endpoints::suppressionView});
    const QString before = page->add->toolTip();
    answer(R"("/suppression/view","/suppression/remove")");
    QVERIFY(page->isAllowed());
    QVERIFY(!page->add->isEnabled());
    QVERIFY(page->add->toolTip().contains(u"/suppression/add"_s));
    QVERIFY(page->remove->isEnabled());
    QCOMPARE(page->remove->toolTip(), u"Removes it"_s);
    answer(R"("/suppression/view","/suppression/add")");
    QVERIFY(page->add->isEnabled());
    QCOMPARE(page->add->toolTip(), before);
    QVERIFY(!page->remove->isEnabled());
    QVERIFY(page->remove->accessibleDescription().contains(u"/suppression/remove"_s));
}

void TestAccessGate::keepsWhatThePageKnowsItself()
{
    SomePage *page = addPage(u"Suppressions"_s, {&endpoints::suppressionView});
    page->select(false);
    QVERIFY(!page->remove->isEnabled());
    answer(R"("/suppression/remove")");
    QVERIFY2(!page->remove->isEnabled(), "nothing is selected");
    page->select(true);
    QVERIFY(page->remove->isEnabled());
    answer("");
    page->select(true);
    QVERIFY2(!page->remove->isEnabled(), "not allowed");
}

void TestAccessGate::greysWritesOfAReadOnlyAccount()
{
    start(true);
    SomePage *page = addPage(u"Suppressions"_s, {&endpoints::suppressionView});
    QVERIFY(!page->add->isEnabled());
    QVERIFY(page->add->toolTip().contains(u"read-only"_s));
    QCOMPARE(m_gate->shownFor(page), page);
}

void TestAccessGate::saysWhatWorkingAsMeans()
{
    SomePage *suppressions = addPage(u"Suppressions"_s, {&endpoints::suppressionView});
    SomePage *templates = addPage(u"Templates"_s, {&endpoints::templateSearch});
    SubaccountStrip strip;
    strip.setWorkspace(
        {.account = u"Harbour"_s, .subaccount = u"34mPq7"_s, .subaccountName = u"Café Zoë"_s});
    strip.setPage(suppressions);
    QVERIFY2(strip.content().caption.isEmpty(), "it acts for the subaccount: nothing to say");
    strip.setPage(templates);
    QVERIFY(strip.content().caption.contains(u"Café Zoë (34mPq7)"_s));
    QCOMPARE(strip.content().severity, MessageBar::Severity::Warning);
    strip.setWorkspace({.account = u"Harbour"_s});
    QVERIFY(strip.content().caption.isEmpty());
}

void TestAccessGate::letsTheLimitBeTakenAway()
{
    SomePage *activity = addPage(u"Activity"_s, {&endpoints::activitySearch});
    activity->limitTo(u"34mPq7"_s);
    SubaccountStrip strip;
    strip.setWorkspace({.account = u"Harbour"_s, .subaccount = u"34mPq7"_s});
    strip.setPage(activity);
    QCOMPARE(strip.content().severity, MessageBar::Severity::Information);
    emit strip.actionRequested();
    QCOMPARE(activity->limit, QString());
    QCOMPARE(strip.content().severity, MessageBar::Severity::Warning);
    emit strip.actionRequested();
    QCOMPARE(activity->limit, u"34mPq7"_s);
    activity->limitTo(u"Kx3f9Q"_s); // by hand
    QCOMPARE(strip.content().severity, MessageBar::Severity::Warning);
}

QTEST_MAIN(TestAccessGate)
#include "tst_accessgate.moc"
