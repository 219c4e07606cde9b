// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/profilejson.h"
#include "account/profilestore.h"
#include "support/modesweep.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace {

Profile named(const QString &name)
{
    Profile profile;
    profile.name = name;
    return profile;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class TestProfileStore : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void beginsWithTheDemo();
    void refusesChangesBeforeItHasRead();
    void keepsChanges();
    void writesInOrder();
    void tellsChanges();
    void keepsOthersOut();
    void setsANewerFileAside();
    void setsADamagedFileAside();
    void neverOverwritesWhatWasSetAside();
    void leavesAloneWhatCannotBeMoved();
    void tellsWhenSavingFails();

private:
    [[nodiscard]] QString path() const { return m_home->filePath(u"outpost/profiles.json"_s); }
    [[nodiscard]] QString aside(int number) const
    {
        return m_home->filePath(u"outpost/profiles-set-aside-%1.json"_s.arg(number));
    }
    [[nodiscard]] std::unique_ptr<ProfileStore> opened();

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestProfileStore::initTestCase()
{
    ::umask(0);
}

void TestProfileStore::init()
{
    m_home = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<ProfileStore> TestProfileStore::opened()
{
    auto store = std::make_unique<ProfileStore>(m_home->filePath(u"outpost"_s));
    QSignalSpy loaded(store.get(), &ProfileStore::loaded);
    store->load();
    if (loaded.isEmpty() && !loaded.wait(testPatience))
        qWarning("the profiles were not read");
    return store;
}

void TestProfileStore::beginsWithTheDemo()
{
    const auto store = opened();
    QVERIFY(store->isLoaded());
    QCOMPARE(store->profiles(), QList<Profile>{demoProfile()});
    QVERIFY(!QFile::exists(path()));
}

void TestProfileStore::refusesChangesBeforeItHasRead()
{
    QVERIFY(opened()->add(named(u"A"_s)));
    ProfileStore store(m_home->filePath(u"outpost"_s));
    const QByteArray before = contentOf(path());
    QVERIFY(!store.add(named(u"B"_s)));
    store.load();
    QVERIFY(!store.add(named(u"B"_s)));
    QVERIFY(store.edit(demoProfile()));
    QVERIFY(store.remove(demoProfile().id));
    QVERIFY(!store.move(demoProfile().id, 0));
    QTRY_VERIFY(store.isLoaded());
    QCOMPARE(contentOf(path()), before);
    QCOMPARE(store.profiles().size(), 2);
}

void TestProfileStore::keepsChanges()
{
    auto store = opened();
    const QUuid a = store->add(named(u"A"_s)).value();
    const QUuid b = store->add(named(u"B"_s)).value();
    Profile edited = *store->find(b);
    edited.region = Region::Eu;
    QVERIFY(!store->edit(edited));
    QVERIFY(store->move(b, 0));
    QVERIFY(!store->remove(a));
    const QList<Profile> expected = store->profiles();
    store.reset(); // waits for the last one
    QCOMPARE(opened()->profiles(), expected);
    QCOMPARE(expected.at(0), edited);
}

void TestProfileStore::writesInOrder()
{
    auto store = opened();
    Profile profile = *store->find(store->add(named(u"A"_s)).value());
    for (int days = 1; days <= 100; ++days) {
        profile.historyDepth = std::chrono::days(days);
        QVERIFY(!store->edit(profile));
    }
    store.reset();
    QCOMPARE(opened()->find(profile.id)->historyDepth, std::chrono::days(100));
}

void TestProfileStore::tellsChanges()
{
    auto store = opened();
    QSignalSpy changed(store.get(), &ProfileStore::changed);
    const QUuid id = store->add(named(u"A"_s)).value();
    QCOMPARE(changed.size(), 1);
    QVERIFY(!store->add(named(u"a"_s)));
    QVERIFY(!store->move(id, 7));
    QCOMPARE(changed.size(), 1);
    QVERIFY(store->move(id, 0));
    QVERIFY(!store->remove(id));
    QCOMPARE(changed.size(), 3);
    store.reset();

    ProfileStore again(m_home->filePath(u"outpost"_s));
    QSignalSpy changedAgain(&again, &ProfileStore::changed);
    again.load();
    QVERIFY(changedAgain.isEmpty());
    QTRY_VERIFY(again.isLoaded());
    QCOMPARE(changedAgain.size(), 0);
}

void TestProfileStore::keepsOthersOut()
{
    QVERIFY(opened()->add(named(u"A"_s)));
    QVERIFY(QFile::exists(path()));
    QCOMPARE(openToOthers(m_home->filePath(u"outpost"_s)), QStringList());
}

void TestProfileStore::setsANewerFileAside()
{
    const QByteArray newer = R"({"version":2,"profiles":"in a form to come"})";
    QVERIFY(QDir().mkdir(m_home->filePath(u"outpost"_s)));
    put(path(), newer);
    ProfileStore store(m_home->filePath(u"outpost"_s));
    QSignalSpy setAside(&store, &ProfileStore::setAside);
    store.load();
    QTRY_COMPARE(setAside.size(), 1);
    const QString message = setAside.first().first().toString();
    QVERIFY2(message.contains(u"newer version"_s) && message.contains(aside(1)),
             qPrintable(message));
    QCOMPARE(contentOf(aside(1)), newer);
    QVERIFY(store.add(named(u"A"_s)));
    QTRY_VERIFY(contentOf(path()).contains("\"A\""));
    QCOMPARE(contentOf(aside(1)), newer);
}

void TestProfileStore::setsADamagedFileAside()
{
    ProfileList list;
    QVERIFY(list.add(named(u"Good"_s)));
    QVERIFY(list.add(named(u"Bad"_s)));
    const QByteArray damaged = profilesToJson(list).replace("Bad", "");
    QVERIFY(QDir().mkdir(m_home->filePath(u"outpost"_s)));
    put(path(), damaged);
    auto store = opened();
    QCOMPARE(store->profiles().size(), 2);
    QCOMPARE(store->profiles().at(1).name, u"Good"_s);
    QCOMPARE(contentOf(aside(1)), damaged);
    store.reset();
    QCOMPARE(opened()->profiles().size(), 2); // saved, though nothing was changed
    QVERIFY(!QFile::exists(aside(2)));
}

void TestProfileStore::neverOverwritesWhatWasSetAside()
{
    QVERIFY(QDir().mkdir(m_home->filePath(u"outpost"_s)));
    for (int number = 1; number <= 3; ++number) {
        put(path(), QByteArray::number(number));
        QVERIFY(opened()->isLoaded());
    }
    for (int number = 1; number <= 3; ++number)
        QCOMPARE(contentOf(aside(number)), QByteArray::number(number));
}

/// Because all names to set it aside under are taken.
void TestProfileStore::leavesAloneWhatCannotBeMoved()
{
    QVERIFY(QDir().mkdir(m_home->filePath(u"outpost"_s)));
    for (int number = 1; number < 1000; ++number)
        put(aside(number), {});
    put(path(), "damaged");
    ProfileStore store(m_home->filePath(u"outpost"_s));
    QSignalSpy setAside(&store, &ProfileStore::setAside);
    QSignalSpy saveFailed(&store, &ProfileStore::saveFailed);
    store.load();
    QTRY_COMPARE(setAside.size(), 1);
    QVERIFY(store.add(named(u"A"_s)));
    QCOMPARE(saveFailed.size(), 0);
    QTRY_COMPARE(saveFailed.size(), 1);
    QCOMPARE(contentOf(path()), QByteArray("damaged"));
    QCOMPARE(store.profiles().size(), 2);
}

void TestProfileStore::tellsWhenSavingFails()
{
    put(m_home->filePath(u"outpost"_s), "a file where the folder should be");
    const auto store = opened();
    QSignalSpy saveFailed(store.get(), &ProfileStore::saveFailed);
    QVERIFY(store->add(named(u"A"_s)));
    QTRY_COMPARE(saveFailed.size(), 1);
    QVERIFY(saveFailed.first().first().toString().contains(u"can't be saved"_s));
}

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profilestore.moc"
