// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/caller.h"
#include "emulator/senders/domainlist.h"
#include "emulator/senders/senderworld.h"

#include <QtTest>

using namespace Emulator;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QJsonObject fields(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return object;
}

QJsonObject whole(const Answer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

QString errorIn(const Answer &answer)
{
    return dataOf(answer)[u"error"_s].toString();
}

QJsonArray domainsIn(const Answer &answer)
{
    return dataOf(answer)[u"domains"_s].toArray();
}

QJsonArray viewed(Caller &caller, const QByteArray &json = "{}")
{
    return domainsIn(caller.call("domain/view", fields(json)));
}

QJsonObject named(const QJsonArray &domains, const QByteArray &name)
{
    for (const QJsonValue &domain : domains) {
        if (domain[u"domain"_s][u"fulldomain"_s] == QString::fromLatin1(name))
            return domain.toObject();
    }
    return {};
}

/// "DKIM return-path tracking enabled", each 0 or 1.
QString flagsOf(const QJsonObject &domain)
{
    const QJsonValue tracker = domain[u"trackers"_s][0];
    QString flags;
    for (const bool flag : {domain[u"domain"_s][u"dkim_verified"_s].toBool(),
                            domain[u"domain"_s][u"rpath_verified"_s].toBool(),
                            tracker[u"cname_verified"_s].toBool(), tracker[u"enabled"_s].toBool()})
        flags += flag ? u'1' : u'0';
    return flags;
}

} // namespace

class tst_EmulatorSenders : public QObject {
    Q_OBJECT

private slots:
    void showsEveryState_data();
    void showsEveryState();
    void aDomainFalls();
    void hasHundreds();
    void answersAsSeenLive();
    void answersAsDocumented();
    void dnsComesTrue_data();
    void dnsComesTrue();
    void looksByItself();
    void addedTwice();
    void keepsTheNumberOfADomain();
    void delegates();
    void newSubaccountsGetWhatAllGet();
    void refusesOtherSubdomains();
    void restrictionSwitchesOff_data();
    void restrictionSwitchesOff();
    void freePlanIsFull();
    void singleSenders();
    void allowedSenders();
    void requestIdInsideOfData();
    void refusesWrongFields_data();
    void refusesWrongFields();
    void keysReachWhatTheyMay_data();
    void keysReachWhatTheyMay();
    void ownKeyReachesOwnSenders();
};

void tst_EmulatorSenders::showsEveryState_data()
{
    QTest::addColumn<QByteArray>("account");
    QTest::addColumn<QByteArray>("domain");
    QTest::addColumn<QString>("flags");
    QTest::newRow("verified") << QByteArray() << QByteArray("nordlicht.example") << u"1111"_s;
    QTest::newRow("unverified") << QByteArray() << QByteArray("nordlicht-neu.example") << u"0001"_s;
    QTest::newRow("no return path")
        << QByteArray() << QByteArray("rechnung.nordlicht.example") << u"1011"_s;
    QTest::newRow("no DKIM") << QByteArray() << QByteArray("alarm.nordlicht.example") << u"0111"_s;
    QTest::newRow("not tracked") << QByteArray() << QByteArray("nordlicht-status.example")
                                 << u"1110"_s;
    QTest::newRow("IDN") << QByteArray() << QByteArray("xn--nordlicht-mnchen-tzb.example")
                         << u"1101"_s;
    QTest::newRow("delegated") << QByteArray("Kx3f9Q") << QByteArray("logistik.nordlicht.example")
                               << u"1111"_s;
    QTest::newRow("half of a subaccount")
        << QByteArray("34mPq7") << QByteArray("cafe-zoe.example") << u"1011"_s;
}

void tst_EmulatorSenders::showsEveryState()
{
    QFETCH(const QByteArray, account);
    QFETCH(const QByteArray, domain);
    QFETCH(const QString, flags);
    Caller caller;
    const QByteArray question
        = account.isEmpty() ? QByteArray("{}") : R"({"subaccount_id":")" + account + R"("})";
    QCOMPARE(flagsOf(named(viewed(caller, question), domain)), flags);
}

void tst_EmulatorSenders::aDomainFalls()
{
    Caller caller;
    QCOMPARE(flagsOf(named(viewed(caller), "nordlicht-archiv.example")), u"1111"_s);
    caller.advance(fallsAfter);
    QCOMPARE(flagsOf(named(viewed(caller), "nordlicht-archiv.example")), u"1111"_s);
    caller.advance(pollInterval);
    QCOMPARE(flagsOf(named(viewed(caller), "nordlicht-archiv.example")), u"0001"_s);
}

void tst_EmulatorSenders::hasHundreds()
{
    Caller caller({.domains = 500});
    const QJsonArray all = viewed(caller);
    QCOMPARE(all.size(), 500);
    QStringList names;
    for (const QJsonValue &domain : all)
        names += domain[u"domain"_s][u"fulldomain"_s].toString();
    QVERIFY(std::is_sorted(names.begin(), names.end()));
    QCOMPARE(names.removeDuplicates(), 0);
}

void tst_EmulatorSenders::answersAsSeenLive()
{
    Caller caller;
    const QJsonObject domain = named(viewed(caller), "nordlicht.example");
    QCOMPARE(domain[u"domain"_s][u"dkim_expected"_s], u"dkim.smtp2go.net"_s);
    QCOMPARE(domain[u"domain"_s][u"rpath_status"_s], u"Target: return.smtp2go.net"_s);
    QCOMPARE(domain[u"domain"_s][u"subdomain"_s], u""_s);
    QCOMPARE(domain[u"domain"_s][u"setup_link"_s], u""_s);
    QVERIFY(domain[u"domain"_s][u"registrar"_s].isString());
    QVERIFY(domain[u"trackers"_s][0][u"ssl_status"_s].toString().startsWith(u"issued: "_s));
    const QJsonObject unseen = named(viewed(caller), "nordlicht-neu.example");
    QCOMPARE(unseen[u"domain"_s][u"dkim_value"_s], u""_s);
    QCOMPARE(unseen[u"domain"_s][u"dkim_expected"_s], u"dkim.smtp2go.net"_s);
    const QJsonArray one = viewed(caller, R"({"domain":"nordlicht.example"})");
    QVERIFY(one[0][u"domain"_s][u"setup_link"_s].toString().startsWith(u"https://"_s));
}

void tst_EmulatorSenders::answersAsDocumented()
{
    Caller caller({.answers = AnswerForm::DocumentedOnly});
    const QJsonObject domain = named(viewed(caller), "nordlicht.example");
    QVERIFY(!domain[u"domain"_s].toObject().contains(u"dkim_expected"_s));
    QVERIFY(!domain[u"domain"_s].toObject().contains(u"registrar"_s));
    QVERIFY(!domain[u"trackers"_s][0].toObject().contains(u"ssl_status"_s));
    QCOMPARE(domain[u"domain"_s][u"dkim_status"_s], u""_s);
    QVERIFY(domain[u"domain"_s][u"subdomain"_s].isNull());
    QCOMPARE(domain[u"domain"_s][u"setup_link"_s], u"unavailable"_s);
    QCOMPARE(whole(caller.call("single_sender_emails/add",
                               {{u"email_address"_s, u"rosa@pine.example"_s}}))
                 .keys(),
             QStringList{u"request_id"_s});
}

void tst_EmulatorSenders::dnsComesTrue_data()
{
    QTest::addColumn<DnsTruth>("truth");
    QTest::addColumn<QString>("added");
    QTest::addColumn<QString>("later");
    QTest::newRow("now") << DnsTruth::Now << u"1111"_s << u"1111"_s;
    QTest::newRow("later") << DnsTruth::Later << u"0001"_s << u"1111"_s;
    QTest::newRow("never") << DnsTruth::Never << u"0001"_s << u"0001"_s;
}

void tst_EmulatorSenders::dnsComesTrue()
{
    QFETCH(const DnsTruth, truth);
    QFETCH(const QString, added);
    QFETCH(const QString, later);
    Caller caller({.dns = truth});
    const QJsonObject pine = fields(R"({"domain":"pine.example"})");
    QCOMPARE(flagsOf(domainsIn(caller.call("domain/add", pine))[0].toObject()), added);
    caller.advance(4min);
    QCOMPARE(flagsOf(domainsIn(caller.call("domain/verify", pine))[0].toObject()), added);
    caller.advance(1min);
    QCOMPARE(flagsOf(domainsIn(caller.call("domain/verify", pine))[0].toObject()), later);
}

void tst_EmulatorSenders::looksByItself()
{
    Caller caller;
    (void)caller.call("domain/add", fields(R"({"domain":"pine.example","auto_verify":false})"));
    caller.advance(6min);
    QCOMPARE(flagsOf(named(viewed(caller), "pine.example")), u"0001"_s);
    caller.advance(1min);
    QCOMPARE(flagsOf(named(viewed(caller), "pine.example")), u"1111"_s);
}

void tst_EmulatorSenders::addedTwice()
{
    Caller caller;
    (void)caller.call("domain/add", fields(R"({"domain":"pine.example"})"));
    const Answer again = caller.call("domain/add", fields(R"({"domain":"PINE.example"})"));
    QCOMPARE(again.status, 400);
    QVERIFY(errorIn(again).endsWith(u"pine.example already exists"_s));
    const Answer elsewhere = caller.call(
        "domain/add", fields(R"({"domain":"pine.example","subaccount_id":"34mPq7"})"));
    QCOMPARE(elsewhere.status, 200);
}

void tst_EmulatorSenders::keepsTheNumberOfADomain()
{
    Caller caller;
    const QJsonArray before = viewed(caller);
    const QJsonObject nordlicht = fields(R"({"domain":"nordlicht.example"})");
    QVERIFY(domainsIn(caller.call("domain/remove", nordlicht)).isEmpty());
    QVERIFY(named(viewed(caller), "nordlicht.example").isEmpty());
    QCOMPARE(caller.call("domain/remove", nordlicht).status, 400);
    (void)caller.call("domain/add", nordlicht);
    QCOMPARE(viewed(caller), before);
}

void tst_EmulatorSenders::delegates()
{
    Caller caller;
    const Answer shared = caller.call(
        "domain/subaccount_access",
        fields(R"({"domain":"nordlicht.example","subaccounts":["Kx3f9Q","34mPq7"]})"));
    QCOMPARE(dataOf(shared)[u"subaccounts"_s], (QJsonArray{u"34mPq7"_s, u"Kx3f9Q"_s}));
    const QJsonObject seen
        = named(viewed(caller, R"({"subaccount_id":"34mPq7"})"), "nordlicht.example");
    QVERIFY(seen[u"from_master"_s].toBool());
    const QJsonObject own = named(viewed(caller), "nordlicht.example");
    QVERIFY(own.contains(u"from_master"_s) && !own[u"from_master"_s].toBool());
    const Answer removed = caller.call(
        "domain/remove", fields(R"({"domain":"nordlicht.example","subaccount_id":"34mPq7"})"));
    QCOMPARE(removed.status, 400);
    const Answer stranger
        = caller.call("domain/subaccount_access",
                      fields(R"({"domain":"nordlicht.example","subaccounts":["nobody"]})"));
    QVERIFY(errorIn(stranger).contains(u"nobody"_s));
}

void tst_EmulatorSenders::newSubaccountsGetWhatAllGet()
{
    Caller caller;
    (void)caller.call(
        "domain/subaccount_access",
        fields(R"({"domain":"nordlicht.example","subaccounts":[],"future_subaccounts":true})"));
    const QJsonObject added
        = dataOf(caller.call("subaccount/add", fields(R"({"fullname":"Pine"})")));
    const QJsonArray access
        = named(viewed(caller), "nordlicht.example")[u"subaccount_access"_s][u"subaccounts"_s]
              .toArray();
    QCOMPARE(access, QJsonArray{added[u"id"_s]});
}

void tst_EmulatorSenders::refusesOtherSubdomains()
{
    Caller caller;
    const char *path = "domain/tracking";
    const Answer wrong = caller.call(
        path, fields(R"({"domain":"nordlicht.example","old_subdomain":"x","new_subdomain":"go"})"));
    QCOMPARE(wrong.status, 400);
    const QString used
        = named(viewed(caller), "nordlicht.example")[u"domain"_s][u"rpath_selector"_s].toString();
    const Answer twice = caller.call(path,
                                     {{u"domain"_s, u"nordlicht.example"_s},
                                      {u"old_subdomain"_s, u"link"_s},
                                      {u"new_subdomain"_s, used}});
    QCOMPARE(twice.status, 400);
}

void tst_EmulatorSenders::restrictionSwitchesOff_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray domain = R"({"domain":"nordlicht.example"})";
    QTest::newRow("view") << QByteArray("domain/view") << domain << 200;
    QTest::newRow("verify") << QByteArray("domain/verify") << domain << 400;
    QTest::newRow("add") << QByteArray("domain/add") << QByteArray(R"({"domain":"pine.example"})")
                         << 400;
    QTest::newRow("remove") << QByteArray("domain/remove") << domain << 200;
    QTest::newRow("single sender") << QByteArray("single_sender_emails/add")
                                   << QByteArray(R"({"email_address":"a@pine.example"})") << 400;
    QTest::newRow("its view") << QByteArray("single_sender_emails/view") << QByteArray("{}") << 200;
}

void tst_EmulatorSenders::restrictionSwitchesOff()
{
    QFETCH(const QByteArray, operation);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    Caller caller;
    (void)caller.call("allowed_senders/update",
                      fields(R"({"allowed_senders":["pine.example"],"mode":"whitelist"})"));
    QCOMPARE(caller.call(operation.constData(), fields(body)).status, status);
    (void)caller.call("allowed_senders/update",
                      fields(R"({"allowed_senders":[],"mode":"disabled"})"));
    QCOMPARE(caller.call("domain/verify", fields(R"({"domain":"alarm.nordlicht.example"})")).status,
             200);
}

void tst_EmulatorSenders::freePlanIsFull()
{
    Caller caller({.plan = Plan::Free});
    const Answer answer = caller.call("domain/add", fields(R"({"domain":"pine.example"})"));
    QCOMPARE(answer.status, 400);
    QVERIFY(errorIn(answer).startsWith(u"Free plans can add a maximum of 5"_s));
}

void tst_EmulatorSenders::singleSenders()
{
    Caller caller;
    const QJsonObject rosa = fields(R"({"email_address":"Rosa@pine.example"})");
    const auto seen = [&caller] {
        return dataOf(caller.call("single_sender_emails/view",
                                  fields(R"({"email_address":"rosa@"})")))[u"senders"_s]
            .toArray();
    };
    QCOMPARE(whole(caller.call("single_sender_emails/add", rosa)),
             (QJsonObject{{u"just_returns_this"_s, u"ok"_s}}));
    (void)caller.call("single_sender_emails/add", rosa);
    QCOMPARE(seen().size(), 1);
    QCOMPARE(seen()[0][u"verified"_s], false);
    caller.advance(5min);
    QCOMPARE(seen()[0][u"verified"_s], true);
    QCOMPARE(caller.call("single_sender_emails/remove", rosa).status, 200);
    QVERIFY(seen().isEmpty());
    QVERIFY(errorIn(caller.call("single_sender_emails/remove", rosa)).endsWith(u"doesn't exist"_s));
}

void tst_EmulatorSenders::allowedSenders()
{
    Caller caller;
    const auto list
        = [](const Answer &answer) { return dataOf(answer)[u"allowed_senders"_s].toArray(); };
    const QJsonArray before = list(caller.call("allowed_senders/view", {}));
    const QJsonObject entries = fields(R"({"allowed_senders":["zoo.example","a@zoo.example"]})");
    QCOMPARE(list(caller.call("allowed_senders/add", entries)).size(), before.size() + 2);
    QCOMPARE(list(caller.call("allowed_senders/remove", entries)), before);
    QCOMPARE(list(caller.call("allowed_senders/remove", entries)), before);
    const QJsonObject update = fields(R"({"allowed_senders":["zoo.example"],"mode":"blacklist"})");
    QCOMPARE(dataOf(caller.call("allowed_senders/update", update)), update);
    QCOMPARE(dataOf(caller.call("allowed_senders/view",
                                fields(R"({"subaccount_id":"34mPq7"})")))[u"mode"_s],
             u"disabled"_s);
}

void tst_EmulatorSenders::requestIdInsideOfData()
{
    Caller caller;
    const QJsonObject answer = whole(caller.call("single_sender_emails/view", {}));
    QCOMPARE(answer.keys(), QStringList{u"data"_s});
    QVERIFY(answer[u"data"_s][u"request_id"_s].isString());
}

void tst_EmulatorSenders::refusesWrongFields_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    const QByteArray add("domain/add");
    QTest::newRow("no domain") << add << QByteArray("{}") << u"domain"_s;
    QTest::newRow("Unicode") << add << QByteArray(R"({"domain":"bücher.example"})") << u"domain"_s;
    QTest::newRow("subdomain") << add
                               << QByteArray(R"({"domain":"a.example","tracking_subdomain":"a b"})")
                               << u"tracking_subdomain"_s;
    QTest::newRow("access")
        << add << QByteArray(R"({"domain":"a.example","subaccount_access":{"subaccounts":"x"}})")
        << u"subaccount_access"_s;
    QTest::newRow("mode") << QByteArray("allowed_senders/update")
                          << QByteArray(R"({"allowed_senders":[],"mode":"off"})") << u"mode"_s;
    QTest::newRow("entry") << QByteArray("allowed_senders/add")
                           << QByteArray(R"({"allowed_senders":["nothing"]})")
                           << u"allowed_senders"_s;
    QTest::newRow("account") << QByteArray("domain/view")
                             << QByteArray(R"({"subaccount_id":"nobody"})") << u"subaccount_id"_s;
    QTest::newRow("access has no account")
        << QByteArray("domain/subaccount_access")
        << QByteArray(R"({"domain":"a.example","subaccounts":[],"subaccount_id":"34mPq7"})")
        << u"subaccount_id"_s;
}

void tst_EmulatorSenders::refusesWrongFields()
{
    QFETCH(const QByteArray, operation);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, field);
    Caller caller;
    const Answer answer = caller.call(operation.constData(), fields(body));
    QCOMPARE(answer.status, 400);
    QCOMPARE(dataOf(answer)[u"field_validation_errors"_s][u"fieldname"_s], field);
}

void tst_EmulatorSenders::keysReachWhatTheyMay_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QByteArray>("mayCall"); ///< demo, no subaccounts, viewer, child, sender
    QTest::newRow("see") << QByteArray("domain/view") << QByteArray("11110");
    QTest::newRow("change") << QByteArray("domain/verify") << QByteArray("11010");
    QTest::newRow("share") << QByteArray("domain/subaccount_access") << QByteArray("10000");
    QTest::newRow("single") << QByteArray("single_sender_emails/remove") << QByteArray("11010");
    QTest::newRow("allowed") << QByteArray("allowed_senders/view") << QByteArray("11110");
}

void tst_EmulatorSenders::keysReachWhatTheyMay()
{
    QFETCH(const QByteArray, operation);
    QFETCH(const QByteArray, mayCall);
    Caller caller;
    QByteArray actual;
    for (const QLatin1StringView key :
         {demoKey, noSubaccountsKey, viewerKey, childKey, searchDeniedKey})
        actual += dataOf(caller.call(operation.constData(), {}, key))[u"error_code"_s]
                      .toString()
                      .endsWith(u"PERMISSION_DENIED"_s)
            ? '0'
            : '1';
    QCOMPARE(actual, mayCall);
}

void tst_EmulatorSenders::ownKeyReachesOwnSenders()
{
    Caller caller;
    const QJsonArray own = domainsIn(caller.call("domain/view", {}, childKey));
    QVERIFY(!named(own, "bluefin.example").isEmpty());
    QVERIFY(named(own, "nordlicht.example").isEmpty());
}

QTEST_GUILESS_MAIN(tst_EmulatorSenders)
#include "tst_emulatorsenders.moc"
