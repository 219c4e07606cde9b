// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account.h"
#include "account/profilejson.h"
#include "account/profilelist.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Condition = DecodedProfiles::Condition;

namespace {

Profile named(const QString &name)
{
    Profile profile;
    profile.name = name;
    return profile;
}

QStringList namesOf(const ProfileList &list)
{
    QStringList names;
    for (const Profile &profile : list.profiles())
        names += profile.name;
    return names;
}

/// Three accounts, the second one with everything that a profile can have, before the demo.
ProfileList fullList()
{
    ProfileList list;
    Profile full = named(u"Harbour “Süd”"_s);
    full.colour = u"#12ab9f"_s;
    full.region = Region::Au;
    full.ownBaseUrl = QUrl(u"https://proxy.example/v3"_s);
    full.readOnly = true;
    full.historyDepth = std::chrono::days(30);
    full.subaccount = u"GnlKn5"_s;
    full.keyPlace = Profile::KeyPlace::Session;
    for (const Profile &profile : {named(u"A"_s), full, named(u"C"_s)})
        if (!list.add(profile))
            return {};
    Profile demo = *list.find(demoProfile().id);
    demo.hidden = true;
    if (list.edit(demo) || !list.move(demo.id, 2))
        return {};
    return list;
}

} // namespace

class TestProfileList : public QObject {
    Q_OBJECT
private slots:
    void alwaysHasOneDemo();
    void addsEditsRemoves();
    void reorders();
    void namesOccurOnce();
    void refuses_data();
    void refuses();
    void demoStaysWhatItIs();
    void makesAccounts();
    void isTheSameAfterSaving();
    void readsWhatIsIncomplete();
    void tellsDamage_data();
    void tellsDamage();
    void leavesNewerOnesAlone();
};

void TestProfileList::alwaysHasOneDemo()
{
    ProfileList list;
    QCOMPARE(list.profiles(), QList<Profile>{demoProfile()});
    QVERIFY(list.remove(demoProfile().id));
    Profile second = demoProfile();
    second.id = QUuid::createUuid();
    second.name = u"Second"_s;
    QVERIFY(!list.add(second));
    QCOMPARE(list.profiles().size(), 1);
    QVERIFY(!problemOf(demoProfile()));
}

void TestProfileList::addsEditsRemoves()
{
    ProfileList list;
    const auto id = list.add(named(u"  Harbour "_s));
    QVERIFY(id && !id.value().isNull());
    QCOMPARE(list.find(id.value())->name, u"Harbour"_s);
    QVERIFY(!list.add(*list.find(id.value())));

    Profile edited = *list.find(id.value());
    edited.name = u"Quay"_s;
    edited.readOnly = true;
    QVERIFY(!list.edit(edited));
    QCOMPARE(*list.find(id.value()), edited);

    QVERIFY(!list.remove(id.value()));
    QVERIFY(!list.find(id.value()));
    QVERIFY(list.edit(edited));
    QVERIFY(list.remove(id.value()));
}

void TestProfileList::reorders()
{
    ProfileList list;
    const QUuid a = list.add(named(u"A"_s)).value();
    QVERIFY(list.add(named(u"B"_s)));
    QVERIFY(list.move(a, 0));
    QCOMPARE(namesOf(list), QStringList({u"A"_s, u"Demo"_s, u"B"_s}));
    QVERIFY(list.move(a, 2));
    QCOMPARE(namesOf(list), QStringList({u"Demo"_s, u"B"_s, u"A"_s}));
    QVERIFY(!list.move(a, 3));
    QVERIFY(!list.move(a, -1));
    QVERIFY(!list.move(QUuid::createUuid(), 0));
}

void TestProfileList::namesOccurOnce()
{
    ProfileList list;
    QVERIFY(list.add(named(u"Harbour"_s)));
    QVERIFY(!list.add(named(u"HARBOUR"_s)));
    Profile other = *list.find(list.add(named(u"Quay"_s)).value());
    other.name = u"harbour "_s;
    QVERIFY(list.edit(other));
    other.name = u"quay"_s;
    QVERIFY(!list.edit(other));
}

void TestProfileList::refuses_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::addColumn<QString>("word");
    Profile profile = named(u"  "_s);
    QTest::newRow("no name") << profile << u"no name"_s;
    profile.name = QString(101, u'x');
    QTest::newRow("long name") << profile << u"too long"_s;
    profile.name = u"a\nb"_s;
    QTest::newRow("line break") << profile << u"line break"_s;
    profile.name = u"old api-0123456789ABCDEFGHIJabcdefghijkl"_s;
    QTest::newRow("key as name") << profile << u"API key"_s;
    profile = named(u"A"_s);
    profile.colour = u"red"_s;
    QTest::newRow("colour") << profile << u"colour"_s;
    profile = named(u"A"_s);
    profile.historyDepth = std::chrono::days(0);
    QTest::newRow("no depth") << profile << u"between"_s;
    profile.historyDepth = std::chrono::days(3651);
    QTest::newRow("depth") << profile << u"between"_s;
    profile = named(u"A"_s);
    profile.subaccount = u"a b"_s;
    QTest::newRow("subaccount") << profile << u"letters and digits"_s;
    profile = named(u"A"_s);
    profile.ownBaseUrl = QUrl(u"http://api.smtp2go.com/v3"_s);
    QTest::newRow("plain http") << profile << u"must begin with https"_s;
    profile.ownBaseUrl = QUrl(u"https://a.example/api-0123456789ABCDEFGHIJabcdefghijkl"_s);
    QTest::newRow("key in URL") << profile << u"API key"_s;
    profile = named(u"A"_s);
    profile.hidden = true;
    QTest::newRow("hidden") << profile << u"only it can be hidden"_s;
}

void TestProfileList::refuses()
{
    QFETCH(Profile, profile);
    QFETCH(QString, word);
    ProfileList list;
    const auto added = list.add(profile);
    QVERIFY(!added);
    QVERIFY2(added.error().contains(word), qPrintable(added.error()));
    profile.id = list.add(named(u"B"_s)).value();
    const auto problem = list.edit(profile);
    QVERIFY(problem && problem->contains(word));
    QCOMPARE(namesOf(list), QStringList({u"Demo"_s, u"B"_s}));
}

void TestProfileList::demoStaysWhatItIs()
{
    ProfileList list;
    Profile demo = demoProfile();
    demo.hidden = true;
    demo.readOnly = true;
    demo.colour = u"#000000"_s;
    demo.historyDepth = std::chrono::days(30);
    QVERIFY(!list.edit(demo));
    QCOMPARE(list.profiles(), QList<Profile>{demo});
    Profile wrong = demo;
    wrong.ownBaseUrl = QUrl(u"https://a.example/v3"_s);
    QVERIFY(list.edit(wrong));
    wrong = demo;
    wrong.kind = Profile::Kind::Account;
    QVERIFY(list.edit(wrong));
    wrong = *list.find(list.add(named(u"A"_s)).value());
    wrong.kind = Profile::Kind::Demo;
    QVERIFY(list.edit(wrong));
    QCOMPARE(*list.find(demo.id), demo);
}

void TestProfileList::makesAccounts()
{
    const Profile profile = fullList().profiles().at(1);
    const Account account = accountOf(profile, Secret("k"));
    QCOMPARE(account.name, profile.name);
    QCOMPARE(account.baseUrl, QUrl(u"https://proxy.example/v3"_s));
    QCOMPARE(account.profile, profile.id);
    QCOMPARE(account.subaccount, u"GnlKn5"_s);
    QCOMPARE(account.historyDepth, std::chrono::days(30));
    QVERIFY(!account.demo);
    QVERIFY(account.access().readOnly);
    QCOMPARE(account.access().key, Secret("k"));
    QVERIFY(!accountOf(fullList().profiles().at(0), Secret("k")).access().readOnly);
    QVERIFY(accountOf(demoProfile(), Secret("k")).demo);
    QVERIFY(accountOf(demoProfile(), Secret("k")).baseUrl.isEmpty());
    QCOMPARE(fullList().profiles().at(0).baseUrl(), baseUrlOf(Region::Global));
}

void TestProfileList::isTheSameAfterSaving()
{
    const ProfileList list = fullList();
    QCOMPARE(list.profiles().size(), 4);
    const DecodedProfiles decoded = profilesFromJson(profilesToJson(list));
    QCOMPARE(decoded.condition, Condition::Good);
    QCOMPARE(decoded.list, list);
    QCOMPARE(profilesToJson(decoded.list), profilesToJson(list));
}

void TestProfileList::readsWhatIsIncomplete()
{
    const DecodedProfiles decoded = profilesFromJson(
        R"({"version":1,"profiles":[{"id":"9bd7d8c4-1f0d-4f6e-9b0e-2f6c60a1d0aa","name":"A"}]})");
    QCOMPARE(decoded.condition, Condition::Good);
    Profile expected = named(u"A"_s);
    expected.id = QUuid(u"9bd7d8c4-1f0d-4f6e-9b0e-2f6c60a1d0aa"_s);
    QCOMPARE(decoded.list.profiles(), QList<Profile>({demoProfile(), expected}));
}

void TestProfileList::tellsDamage_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << profilesToJson(fullList()).chopped(9);
    QTest::newRow("other JSON") << QByteArray("[1]");
    QTest::newRow("no version") << QByteArray(R"({"profiles":[]})");
    QTest::newRow("version 0") << QByteArray(R"({"version":0,"profiles":[]})");
    QTest::newRow("no list") << QByteArray(R"({"version":1,"profiles":{}})");
    const auto entry = [](const char *members) {
        return QByteArray(
                   R"({"version":1,"profiles":[{"id":"9bd7d8c4-1f0d-4f6e-9b0e-2f6c60a1d0aa",)"
                   R"("name":"A"},{"id":"8bd7d8c4-1f0d-4f6e-9b0e-2f6c60a1d0aa","name":"B",)")
            + members + "}]}";
    };
    QTest::newRow("region") << entry(R"("region":"mars")");
    QTest::newRow("type") << entry(R"("read_only":"yes")");
    QTest::newRow("URL") << entry(R"("base_url":"http://a.example/v3")");
    QTest::newRow("broken URL") << entry(R"("base_url":"https://a b:x/%zz")");
    QTest::newRow("key place") << entry(R"("key":"file")");
    QTest::newRow("days") << entry(R"("history_days":1e9)");
    QTest::newRow("second name") << entry(R"("name":"a")");
    QTest::newRow("no id") << entry(R"("id":"x")");
}

void TestProfileList::tellsDamage()
{
    QFETCH(QByteArray, json);
    const DecodedProfiles decoded = profilesFromJson(json);
    QCOMPARE(decoded.condition, Condition::Damaged);
    const bool hasGoodEntry = json.contains(R"("name":"A"},)");
    QCOMPARE(namesOf(decoded.list),
             hasGoodEntry ? QStringList({u"Demo"_s, u"A"_s}) : QStringList(u"Demo"_s));
}

void TestProfileList::leavesNewerOnesAlone()
{
    const DecodedProfiles decoded = profilesFromJson(R"({"version":2,"profiles":{"new":"form"}})");
    QCOMPARE(decoded.condition, Condition::Newer);
    QCOMPARE(decoded.list, ProfileList());
}

QTEST_GUILESS_MAIN(TestProfileList)
#include "tst_profilelist.moc"
