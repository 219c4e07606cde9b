// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/bulk/bulkoperation.h"
#include "api/bulk/bulkqueue.h"
#include "api/bulk/bulkworld.h"
#include "api/subaccounts/bulk/knownsubaccounts.h"
#include "api/subaccounts/subaccountservice.h"
#include "support/lesswatched.h"

#include <QFileInfo>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using State = BulkRun::State;
using RowState = BulkRowState;

namespace {

QStringList names(int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names += u"Pine %1"_s.arg(i + 1, 3, 10, QChar(u'0'));
    return names;
}

/// Each of six kinds of lost answers now and then; with the first three it has happened.
QByteArrayList lostAnswers()
{
    QByteArrayList faults;
    int after = 0;
    for (const char *fault : {"lost-answer", "500-done", "cut-json", "500", "502", "503-html"})
        faults += QByteArray(fault)
            + ":every=29,always,on=subaccount/add,after=" + QByteArray::number(after += 4);
    return faults;
}

/// What a person says who believes the look: what did not happen is to be sent again.
void answer(BulkRun *run)
{
    for (int i = 0; run && i < run->rows().size(); ++i) {
        if (run->rows().at(i).asks)
            run->decide(i, BulkRun::Decision::Again);
    }
}

bool isOver(const BulkRun *run)
{
    return run->state() == State::Finished && run->progress().settled() == run->rows().size();
}

void compareWithService(BulkWorld &world, int count)
{
    const QList<Subaccount> found = world.subaccounts(u"Pine"_s);
    QCOMPARE(found.size(), count);
    QSet<QString> different;
    for (const Subaccount &each : found)
        different += each.name;
    QCOMPARE(different.size(), count);
}

} // namespace

class TestBulkRun : public QObject {
    Q_OBJECT
private slots:
    void addsAllInOrder();
    void keepsToTheLimit();
    void survivesKillsAllAlong_data();
    void survivesKillsAllAlong();
    void survivesAKillAtEveryTurn_data();
    void survivesAKillAtEveryTurn();
    void asksForWhatIsUnknown();
    void neverRepeatsByItself();
    void holdsTwinsBack();
    void tellsANewOneFromItsTwin();
    void pausesAndStops();
    void pausesWhenAllWouldFail();
    void pausesAfterRefusals();
    void sendsNothingThatIsNotNoted();
    void keepsFilesPrivate();
    void forgetsWhatIsClosed();
};

void TestBulkRun::addsAllInOrder()
{
    BulkWorld world;
    BulkRun *run = world.add(names(3));
    QVERIFY(world.wait([run] { return run->state() == State::Finished; }));
    QCOMPARE(run->progress().done, 3);
    for (const BulkRunRow &row : run->rows()) {
        QCOMPARE(row.state, RowState::Done);
        QVERIFY(!row.id.isEmpty());
        QVERIFY(!row.requestId.isEmpty());
        QVERIFY(row.text.contains(row.id));
    }
    compareWithService(world, 3);
    QCOMPARE(world.service().requests("/subaccount/add"), 3);
}

/// L7 and A1 of the faults: 120 rows at 50 an hour, with answers lost on the way.
void TestBulkRun::keepsToTheLimit()
{
    BulkWorld world(lostAnswers());
    const auto began = world.service().clock().sinceBoot();
    BulkRun *run = world.add(names(120));
    int asked = 0;
    QVERIFY(world.wait([run, &asked] {
        asked += run->progress().asking;
        answer(run);
        return isOver(run);
    }));
    const auto took = world.service().clock().sinceBoot() - began;
    const auto foreseen = run->operation().price(120 + asked).time;
    qInfo("120 rows in %lld s of virtual time, %lld s foreseen for as many calls; %d rows asked "
          "about, %d "
          "POSTs, %d answers 429",
          qint64(took / 1s), qint64(foreseen.count()), asked,
          world.service().requests("/subaccount/add"), world.service().tooMany());
    QCOMPARE(run->progress().done, 120);
    compareWithService(world, 120);
    QCOMPARE(world.service().tooMany(), 0);
    QVERIFY(asked > 0);
    QCOMPARE(world.service().requests("/subaccount/add"), 120 + asked);
    QVERIFY(took >= 2h);
    QVERIFY(std::chrono::abs(took - foreseen) < foreseen / 50);
}

void TestBulkRun::survivesKillsAllAlong_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= std::max(1, lessWatched(4)); ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

/// A2 and A3: the program is killed some 40 times at any moment of a run of 120.
void TestBulkRun::survivesKillsAllAlong()
{
    QFETCH(const int, seed);
    BulkWorld world(lostAnswers());
    BulkRun *run = world.add(names(120));
    std::mt19937 random{unsigned(seed)};
    std::geometric_distribution<int> untilKill(1.0 / 60);
    int kills = 0;
    int asked = 0;
    for (int left = untilKill(random); !isOver(run);) {
        world.turn();
        asked += run->progress().asking;
        answer(run);
        QVERIFY2(run->state() != State::Paused, qPrintable(run->problem()));
        const bool isIdle = world.service().queue().status().inFlight == 0
            && world.service().queue().status().queued > 0;
        if (isIdle || --left > 0 || kills >= 60 || world.fileContent().isEmpty())
            continue;
        ++kills;
        left = untilKill(random);
        world.killAndStart();
        QCOMPARE(world.runs().runs().size(), 1);
        run = world.runs().runs().first();
        QVERIFY(run->isLeftOver());
        run->resume();
    }
    qInfo("%d kills, %d rows asked about, %d POSTs, %d answers 429", kills, asked,
          world.service().requests("/subaccount/add"), world.service().tooMany());
    QVERIFY(kills >= 30);
    QCOMPARE(run->progress().done, 120);
    compareWithService(world, 120);
    QCOMPARE(world.service().tooMany(), 0);
    QVERIFY(world.service().requests("/subaccount/add") <= 120 + asked);
}

void TestBulkRun::survivesAKillAtEveryTurn_data()
{
    QTest::addColumn<QByteArrayList>("faults");
    QTest::addColumn<int>("repeated");
    QTest::newRow("answers") << QByteArrayList() << 0;
    QTest::newRow("lost answer") << QByteArrayList{"lost-answer:on=subaccount/add,after=1,count=1"}
                                 << 0;
    QTest::newRow("refused") << QByteArrayList{"502:on=subaccount/add,after=1,count=1"} << 1;
}

/// One kill a run, at each turn of the event loop.
void TestBulkRun::survivesAKillAtEveryTurn()
{
    QFETCH(const QByteArrayList, faults);
    QFETCH(const int, repeated);
    int sent = 0;
    int running = 0;
    bool isWhole = false;
    for (int turns = 0; !isWhole; ++turns) {
        BulkWorld world(faults);
        BulkRun *run = world.add(names(3));
        const auto answered = [&run] {
            answer(run);
            return isOver(run);
        };
        for (int i = 0; i < turns && !answered(); ++i)
            world.turn();
        isWhole = isOver(run);
        if (world.fileContent().isEmpty())
            continue; // killed before there was a run
        const int before = world.service().requests("/subaccount/add");
        world.killAndStart();
        run = world.runs().runs().value(0);
        QVERIFY2(run, qPrintable(u"no run after %1 turns"_s.arg(turns)));
        sent += before > run->progress().done ? 1 : 0;
        running += rowToLookFor(run->rows()) >= 0 ? 1 : 0;
        run->resume();
        QVERIFY(world.wait(answered));
        QCOMPARE(run->progress().done, 3);
        compareWithService(world, 3);
        QCOMPARE(world.service().requests("/subaccount/add"), 3 + repeated);
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%d kills behind a sending that the run had no result of, %d with a row under way", sent,
          running);
    QVERIFY(sent > 0);
    QVERIFY(running > 0);
}

void TestBulkRun::asksForWhatIsUnknown()
{
    BulkWorld world({"502:on=subaccount/add,after=1,count=1"});
    BulkRun *run = world.add(names(3));
    QVERIFY(world.wait([run] { return run->state() == State::Finished; }));
    QCOMPARE(run->progress().done, 2);
    QCOMPARE(run->progress().asking, 1);
    QCOMPARE(run->rows().at(1).state, RowState::Unknown);
    QVERIFY(run->rows().at(1).text.contains(u"Pine 002"_s));
    QVERIFY(world.unknownWrites().writes().isEmpty());
    // The question survives a restart.
    world.killAndStart();
    run = world.runs().runs().value(0);
    QVERIFY(run->rows().at(1).asks);
    QCOMPARE(run->state(), State::Finished);
    run->decide(0, BulkRun::Decision::Again); // nobody asked
    QCOMPARE(run->rows().at(0).state, RowState::Done);
    run->decide(1, BulkRun::Decision::Again);
    QVERIFY(world.wait([run] { return isOver(run); }));
    compareWithService(world, 3);
    QCOMPARE(world.service().requests("/subaccount/add"), 4);
}

void TestBulkRun::neverRepeatsByItself()
{
    BulkWorld world({"500:always,on=subaccount/add"});
    BulkRun *run = world.add(names(4));
    QVERIFY(world.wait([run] { return run->state() == State::Finished; }));
    QCOMPARE(run->progress().asking, 4);
    QCOMPARE(world.service().requests("/subaccount/add"), 4);
    for (const auto decision : {BulkRun::Decision::Done, BulkRun::Decision::Skip})
        run->decide(decision == BulkRun::Decision::Done ? 0 : 1, decision);
    QCOMPARE(run->rows().at(0).state, RowState::Done);
    QCOMPARE(run->rows().at(1).state, RowState::Skipped);
    QVERIFY(world.wait([&world] { return world.fileContent().contains("\"skipped\""); }));
    QCOMPARE(world.service().requests("/subaccount/add"), 4);
}

void TestBulkRun::holdsTwinsBack()
{
    BulkWorld world({"502:on=subaccount/add,count=1"});
    BulkRun *run = world.add({u"Pine"_s, u"pine"_s, u"Oak"_s});
    QVERIFY(world.wait([run] { return run->state() == State::Paused; }));
    QVERIFY(!run->problem().isEmpty());
    QCOMPARE(run->rows().at(1).state, RowState::Waiting);
    QCOMPARE(run->rows().at(2).state, RowState::Done);
    run->decide(0, BulkRun::Decision::Skip);
    run->resume();
    QVERIFY(world.wait([run] { return isOver(run); }));
    QCOMPARE(run->progress().done, 2);
}

/// One of the name is there before; the kill comes before the row is sent.
void TestBulkRun::tellsANewOneFromItsTwin()
{
    BulkWorld world;
    QObject owner;
    SubaccountService service(world.service().client());
    const auto *twin = service.add({.name = u"Pine"_s}, &owner);
    QVERIFY(world.wait([twin] { return twin->isFinished(); }));
    const auto operation = world.runs().operation(u"subaccount-add");
    BulkRow row{.line = 1, .values = {{u"name"_s, u"Pine"_s}}};
    const BulkContext context{{{subaccountKey(u"Pine"_s), {twin->result().json}}}};
    QCOMPARE(operation->compare(row, context).size(), 1);
    BulkRun *run = world.runs().start(operation, {row}).value();
    QVERIFY(world.wait([&world] { return world.fileContent().contains("\"running\""); }));
    QCOMPARE(world.service().requests("/subaccount/add"), 1);
    world.killAndStart();
    run = world.runs().runs().value(0);
    run->resume();
    QVERIFY(world.wait([run] { return run->state() == State::Finished; }));
    QCOMPARE(run->progress().asking, 1); // its twin is none of its making
}

void TestBulkRun::pausesAndStops()
{
    BulkWorld world;
    BulkRun *run = world.add(names(5));
    QVERIFY(world.wait([run] { return run->progress().done == 1; }));
    run->pause();
    QVERIFY(world.wait([run] { return run->state() == State::Paused; }));
    const int done = run->progress().done;
    QVERIFY(done < 5);
    QVERIFY(run->problem().isEmpty());
    QVERIFY(!world.runs().start(world.runs().operation(u"subaccount-add"), {}));
    run->resume();
    QVERIFY(world.wait([run, done] { return run->progress().done > done; }));
    run->stop();
    QVERIFY(world.wait([run] { return run->state() == State::Finished; }));
    QCOMPARE(run->progress().settled(), 5);
    QVERIFY(run->progress().skipped > 0);
    compareWithService(world, run->progress().done);
}

void TestBulkRun::pausesWhenAllWouldFail()
{
    BulkWorld world;
    KeyPermissions none;
    world.service().client().setPermissions(none);
    BulkRun *run = world.add(names(3));
    QVERIFY(world.wait([run] { return run->state() == State::Paused; }));
    QVERIFY(!run->problem().isEmpty());
    QCOMPARE(run->progress().waiting, 3);
    QCOMPARE(world.service().requests("/subaccount/add"), 0);
}

void TestBulkRun::pausesAfterRefusals()
{
    BulkWorld world;
    BulkRun *run = world.add(QStringList(9, QString()));
    QVERIFY(world.wait([run] { return run->state() == State::Paused || isOver(run); }));
    QCOMPARE(run->state(), State::Paused);
    QCOMPARE(run->progress().refused, 5);
    QVERIFY(run->problem().contains(u'5'));
    run->resume();
    QVERIFY(world.wait([run] { return isOver(run); }));
    QCOMPARE(run->progress().refused, 9);
}

/// No journal, no write.
void TestBulkRun::sendsNothingThatIsNotNoted()
{
    BulkWorld world;
    BulkRun *run = world.add(names(4));
    QVERIFY(world.wait([run] { return run->progress().done == 1; }));
    run->pause();
    QVERIFY(world.wait([run] { return run->state() == State::Paused; }));
    const int sent = world.service().requests("/subaccount/add");
    QVERIFY(QDir(world.folder()).removeRecursively());
    run->resume();
    QVERIFY(world.wait([run] { return run->state() == State::Paused; }));
    QVERIFY(!run->problem().isEmpty());
    QCOMPARE(run->progress().waiting, 4 - run->progress().done);
    QCOMPARE(world.service().requests("/subaccount/add"), sent);
}

void TestBulkRun::keepsFilesPrivate()
{
    BulkWorld world;
    world.add(names(1));
    QVERIFY(world.wait([&world] { return !world.fileContent().isEmpty(); }));
    const QDir folder(world.folder());
    const QFileInfo file(folder.filePath(folder.entryList(QDir::Files).constFirst()));
    QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(!world.fileContent().contains("api-"));
}

void TestBulkRun::forgetsWhatIsClosed()
{
    BulkWorld world;
    BulkRun *run = world.add(names(1));
    QVERIFY(world.wait([run] { return run->state() == State::Finished; }));
    QVERIFY(!world.fileContent().isEmpty());
    world.runs().close(run);
    QVERIFY(world.runs().runs().isEmpty());
    QVERIFY(world.wait([&world] { return world.fileContent().isEmpty(); }));
    world.killAndStart();
    QVERIFY(world.runs().runs().isEmpty());
}

QTEST_GUILESS_MAIN(TestBulkRun)
#include "tst_bulkrun.moc"
