// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/endpoints.h"

#include <QSet>
#include <QtTest>

namespace {

struct Expected {
    const char *operation; ///< "PATCH " before the path where it isn't a POST
    char effect; ///< r reads, s sets a state or removes, n creates, sends or costs
    char subaccounts = '-'; ///< i one id, l a list, - neither
};

constexpr Expected contract[]{
    {"/activity/search", 'r', 'l'},
    {"/allowed_recipients/add", 'n', 'i'},
    {"/allowed_recipients/remove", 's', 'i'},
    {"/allowed_recipients/update", 's', 'i'},
    {"/allowed_recipients/view", 'r', 'i'},
    {"/allowed_senders/add", 'n', 'i'},
    {"/allowed_senders/remove", 's', 'i'},
    {"/allowed_senders/update", 's', 'i'},
    {"/allowed_senders/view", 'r', 'i'},
    {"/api_keys/add", 'n', 'i'},
    {"/api_keys/edit", 's', 'i'},
    {"PATCH /api_keys/edit", 's', 'i'},
    {"/api_keys/permissions", 'r'},
    {"/api_keys/remove", 's', 'i'},
    {"/api_keys/view", 'r', 'i'},
    {"/archive/email", 'r'},
    {"/archive/search", 'r'},
    {"/dedicated_ips/view", 'r'},
    {"/domain/add", 'n', 'i'},
    {"/domain/remove", 's', 'i'},
    {"/domain/returnpath", 's', 'i'},
    {"/domain/subaccount_access", 's', 'l'},
    {"/domain/tracking", 's', 'i'},
    {"/domain/verify", 's', 'i'},
    {"/domain/view", 'r', 'i'},
    {"/email/batch", 'n'},
    {"/email/mime", 'n'},
    {"/email/scheduled/remove", 's'},
    {"/email/scheduled/search", 'r'},
    {"/email/send", 'n'},
    {"/ip_allow_list", 's'},
    {"/ip_allow_list/add", 'n'},
    {"/ip_allow_list/edit", 's'},
    {"/ip_allow_list/remove", 's'},
    {"/ip_allow_list/view", 'r'},
    {"PATCH /ip_auth/edit", 's', 'i'},
    {"/ip_auth/remove", 's', 'i'},
    {"/ip_auth/view", 'r', 'i'},
    {"/single_sender_emails/add", 'n', 'i'},
    {"/single_sender_emails/remove", 's', 'i'},
    {"/single_sender_emails/view", 'r', 'i'},
    {"/sms/send", 'n'},
    {"/sms/summary", 'r', 'i'},
    {"/sms/view-received", 'r', 'i'},
    {"/sms/view-sent", 'r', 'i'},
    {"/stats/email_bounces", 'r'},
    {"/stats/email_cycle", 'r'},
    {"/stats/email_history", 'r', 'l'},
    {"/stats/email_spam", 'r'},
    {"/stats/email_summary", 'r'},
    {"/stats/email_unsubs", 'r'},
    {"/subaccount/add", 'n'},
    {"/subaccount/close", 's'},
    {"/subaccount/edit", 's'},
    {"/subaccount/reopen", 's'},
    {"/subaccounts/search", 'r'},
    {"/suppression/add", 's', 'i'},
    {"/suppression/remove", 's', 'i'},
    {"/suppression/view", 'r', 'i'},
    {"/template/add", 'n'},
    {"/template/delete", 's'},
    {"/template/edit", 's'},
    {"/template/search", 'r'},
    {"/template/view", 'r'},
    {"/users/smtp/add", 'n', 'i'},
    {"/users/smtp/edit", 's', 'i'},
    {"PATCH /users/smtp/edit", 's', 'i'},
    {"/users/smtp/remove", 's', 'i'},
    {"/users/smtp/view", 'r', 'i'},
    {"/webhook/add", 'n', 'i'},
    {"/webhook/edit", 's', 'i'},
    {"/webhook/remove", 's', 'i'},
    {"/webhook/view", 'r', 'i'},
};

QString operationOf(const Endpoint &endpoint)
{
    return (endpoint.verb == Verb::Patch ? QStringLiteral("PATCH ") : QString())
        + QString(endpoint.path);
}

const Endpoint *find(const QString &operation)
{
    const auto found = std::ranges::find(
        endpoints::all, operation, [](const Endpoint *endpoint) { return operationOf(*endpoint); });
    return found == endpoints::all.end() ? nullptr : *found;
}

RetrySafety safetyOf(char effect)
{
    if (effect == 'r')
        return RetrySafety::ReadOnly;
    return effect == 's' ? RetrySafety::Idempotent : RetrySafety::NotSafe;
}

SubaccountScope scopeOf(char subaccounts)
{
    if (subaccounts == 'i')
        return SubaccountScope::SubaccountId;
    return subaccounts == 'l' ? SubaccountScope::SubaccountList : SubaccountScope::None;
}

RateLimitGroup groupOf(QStringView path)
{
    if (path == u"/activity/search")
        return RateLimitGroup::ActivitySearch;
    if (path == u"/api_keys/add")
        return RateLimitGroup::ApiKeysAdd;
    return path == u"/subaccount/add" ? RateLimitGroup::SubaccountAdd : RateLimitGroup::Other;
}

} // namespace

/// The table against the list of operations of the service's contract of 2026-09.
class tst_Endpoints : public QObject {
    Q_OBJECT

private slots:
    void asInTheContract_data();
    void asInTheContract();
    void nothingElse();
    void mailHasTime();
    void foundByPath();
    void unknownPath();
    void onePathHasOneSafety();
};

void tst_Endpoints::asInTheContract_data()
{
    QTest::addColumn<char>("effect");
    QTest::addColumn<char>("subaccounts");
    for (const Expected &expected : contract)
        QTest::newRow(expected.operation) << expected.effect << expected.subaccounts;
}

void tst_Endpoints::asInTheContract()
{
    QFETCH(const char, effect);
    QFETCH(const char, subaccounts);
    const Endpoint *endpoint = find(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(endpoint);
    QCOMPARE(endpoint->safety, safetyOf(effect));
    QCOMPARE(endpoint->subaccounts, scopeOf(subaccounts));
    QCOMPARE(endpoint->group, groupOf(QString(endpoint->path)));
}

void tst_Endpoints::nothingElse()
{
    QSet<QString> operations;
    for (const Endpoint *endpoint : endpoints::all)
        operations += operationOf(*endpoint);
    QCOMPARE(operations.size(), 73);
    QCOMPARE(endpoints::all.size(), std::size_t(73));
    QCOMPARE(std::ranges::count(endpoints::all, Verb::Patch, &Endpoint::verb), 3);
}

void tst_Endpoints::mailHasTime()
{
    using namespace std::chrono_literals;
    for (const Endpoint *endpoint : endpoints::all) {
        const bool carriesMail = QList<QLatin1StringView>{QLatin1StringView("/email/send"),
                                                          QLatin1StringView("/email/mime"),
                                                          QLatin1StringView("/email/batch")}
                                     .contains(endpoint->path);
        QCOMPARE(endpoint->deadline, carriesMail ? 300s : 30s);
    }
}

void tst_Endpoints::foundByPath()
{
    for (const Endpoint *endpoint : endpoints::all)
        QCOMPARE(endpointAt(QString(endpoint->path))->path, endpoint->path);
    QCOMPARE(endpointAt(u"/api_keys/edit")->verb, Verb::Post);
    QCOMPARE(endpointAt(u"/ip_auth/edit")->verb, Verb::Patch);
}

void tst_Endpoints::unknownPath()
{
    QVERIFY(!endpointAt(u"/activity/find"));
    QVERIFY(!endpointAt(u""));
}

void tst_Endpoints::onePathHasOneSafety()
{
    for (const Endpoint *endpoint : endpoints::all)
        QCOMPARE(endpointAt(QString(endpoint->path))->safety, endpoint->safety);
}

QTEST_GUILESS_MAIN(tst_Endpoints)
#include "tst_endpoints.moc"
