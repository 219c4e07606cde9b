// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/emulatedservice.h"
#include "api/subaccounts/estate/estategatherer.h"
#include "api/subaccounts/estate/estatejudge.h"
#include "api/subaccounts/estate/estatestore.h"
#include "api/subaccounts/subaccountservice.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Aspect = EstateAspect;
using Cell = EstateCell;
using State = EstateGatherer::State;

constexpr int callsAhead = 5;
constexpr int callsEach = 3;

QString folderIn(const QTemporaryDir &folder)
{
    return folder.filePath(u"estate"_s);
}

} // namespace

/// A gatherer against the emulator, with a place of its own.
class EstateBench {
public:
    explicit EstateBench(const QByteArrayList &faults = {})
        : service(faults)
        , store(folderIn(folder))
        , gatherer(std::make_unique<EstateGatherer>(service.client(), store, service.clock()))
    {
    }

    [[nodiscard]] bool wait(State state)
    {
        return service.wait([&] { return gatherer->state() == state; });
    }

    [[nodiscard]] QList<Subaccount> subaccounts(int most = 100)
    {
        QObject owner;
        const auto *reply = SubaccountService(service.client()).search({}, {}, &owner);
        return service.wait(reply) ? reply->result().mid(0, most) : QList<Subaccount>();
    }

    [[nodiscard]] Cell cell(const QString &id, Aspect aspect) const
    {
        return gatherer->matrix().cell(id, aspect);
    }

    QTemporaryDir folder;
    EmulatedService service;
    EstateStore store;
    std::unique_ptr<EstateGatherer> gatherer;
};

class TestEstate : public QObject {
    Q_OBJECT
private slots:
    void judgesDomains();
    void judgesSenders();
    void judgesMail();
    void putsTheWorstFirst();
    void survivesItsOwnJson();
    void readsNothingElse_data();
    void readsNothingElse();
    void namesThePrice();
    void gathers();
    void costsWhatItSaid();
    void datesEachCell();
    void keepsToTheNextRun();
    void pausesAndResumes();
    void keepsWhatArrivedWhenCancelled();
    void saysWhatItCouldNotRead();
    void keepsWhatItKnewWhenAReadFails();
    void pausesAfterManyFailures();
    void tellsNamesakesApart();
    void leavesTheRowsOfOthers();
    void forgets();
    void refreshesByAPlan();
};

void TestEstate::judgesDomains()
{
    SenderDomain good{.name = u"good.example"_s};
    good.dkim.verified = true;
    good.returnPath.verified = true;
    SenderDomain half{.name = u"half.example"_s};
    half.dkim.verified = true;
    half.returnPath.verified = false;
    QCOMPARE(EstateJudge::domains({good}).state, Cell::State::Good);
    QCOMPARE(EstateJudge::domains({}).state, Cell::State::Fair);
    const Cell cell = EstateJudge::domains({good, half});
    QCOMPARE(cell.state, Cell::State::Bad);
    QCOMPARE(cell.text, u"1 of 2"_s);
    QVERIFY(cell.detail.contains(u"half.example"_s) && !cell.detail.contains(u"good.example"_s));
    QCOMPARE(EstateJudge::returnPaths({half}).state, Cell::State::Bad);
    QCOMPARE(EstateJudge::returnPaths({good}).state, Cell::State::Good);
    QCOMPARE(EstateJudge::tracking({good}).state, Cell::State::Neutral);
    DomainTracker tracker;
    tracker.enabled = true;
    tracker.record.verified = false;
    good.trackers = {tracker};
    QCOMPARE(EstateJudge::tracking({good}).state, Cell::State::Fair);
    good.trackers.first().record.verified = true;
    QCOMPARE(EstateJudge::tracking({good}).state, Cell::State::Good);
}

void TestEstate::judgesSenders()
{
    QCOMPARE(EstateJudge::singleSenders({}).state, Cell::State::Neutral);
    const Cell cell = EstateJudge::singleSenders(
        {{.address = u"a@b.example"_s, .verified = true}, {.address = u"c@b.example"_s}});
    QCOMPARE(cell.state, Cell::State::Fair);
    QCOMPARE(cell.text, u"1 of 2"_s);
    using Mode = AllowedSenders::Mode;
    QCOMPARE(EstateJudge::restrictedSenders({.mode = Mode::Disabled}).state, Cell::State::Neutral);
    QCOMPARE(EstateJudge::restrictedSenders({.mode = Mode::Whitelist}).state, Cell::State::Bad);
    QCOMPARE(EstateJudge::restrictedSenders({.mode = Mode::Whitelist, .senders = {u"x"_s}}).state,
             Cell::State::Neutral);
}

void TestEstate::judgesMail()
{
    QCOMPARE(EstateJudge::lastMail(1).state, Cell::State::Good);
    QCOMPARE(EstateJudge::lastMail({}).state, Cell::State::Fair);
    QCOMPARE(EstateJudge::bounces({}).state, Cell::State::Neutral);
    const auto of = [](double percent) {
        return EstateJudge::bounces(EmailHistoryRow{.sent = 100, .bouncePercent = percent}).state;
    };
    QCOMPARE(of(1), Cell::State::Good);
    QCOMPARE(of(9), Cell::State::Fair);
    QCOMPARE(of(13), Cell::State::Bad);
}

void TestEstate::putsTheWorstFirst()
{
    EstateMatrix matrix;
    const auto set = [&matrix](const QString &id, QList<Cell::State> states) {
        for (int i = 0; i < int(states.size()); ++i)
            matrix.set(id, Aspect(i), {.state = states[i]});
    };
    using S = Cell::State;
    set(u"good"_s, {S::Good, S::Good});
    set(u"b"_s, {S::Bad});
    set(u"a"_s, {S::Good, S::Bad});
    set(u"two"_s, {S::Bad, S::Bad});
    set(u"fair"_s, {S::Fair, S::Fair, S::Fair, S::Fair, S::Fair, S::Fair, S::Fair});
    QCOMPARE(matrix.worstFirst(), (QStringList{u"two"_s, u"a"_s, u"b"_s, u"fair"_s, u"good"_s}));
}

void TestEstate::survivesItsOwnJson()
{
    EstateMatrix matrix;
    const QDateTime at(QDate(2026, 3, 2), QTime(1, 2, 3, 4), Qt::UTC);
    matrix.set(u"34l8oj"_s, Aspect::Tracking, {Cell::State::Fair, u"x"_s, u"line\nline"_s, at});
    matrix.set(u"34L8oj"_s, Aspect::BounceRate, {Cell::State::Bad, u"y"_s, {}, at});
    QCOMPARE(EstateMatrix::fromJson(matrix.toJson()), matrix);
    QCOMPARE(matrix.oldest(u"34l8oj"_s), QDateTime());
}

void TestEstate::readsNothingElse_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"rows":{"a":[)");
    QTest::newRow("another version") << QByteArray(R"({"rows":{"a":[]},"version":2})");
    QTest::newRow("wild") << QByteArray(R"({"rows":[1,{"a":7}],"version":1})");
}

void TestEstate::readsNothingElse()
{
    QFETCH(const QByteArray, json);
    QCOMPARE(EstateMatrix::fromJson(json).size(), 0);
    const EstateMatrix wild = EstateMatrix::fromJson(
        R"({"rows":{"a":[{"state":99,"at":1},{"state":"x"},7,{},{},{},{},{},{}]},"version":1})");
    QCOMPARE(wild.cell(u"a"_s, Aspect::DomainVerified), Cell());
}

void TestEstate::namesThePrice()
{
    const EstatePrice price = EstateGatherer::price(20);
    QCOMPARE(price.calls, callsAhead + 20 * callsEach);
    QCOMPARE(price.time, price.calls * 500ms);
    QVERIFY(price.text().contains(u"65"_s));
    QCOMPARE(EstateGatherer::price(0).calls, 0);
}

void TestEstate::gathers()
{
    EstateBench bench;
    const QList<Subaccount> all = bench.subaccounts();
    QVERIFY(bench.wait(State::Idle));
    QSignalSpy finished(bench.gatherer.get(), &EstateGatherer::finished);
    bench.gatherer->start(all);
    QCOMPARE(bench.gatherer->state(), State::Running);
    QVERIFY(bench.wait(State::Idle));
    QCOMPARE(finished.size(), 1);
    QVERIFY(!bench.gatherer->error());
    QCOMPARE(bench.gatherer->matrix().size(), all.size());
    for (const Subaccount &subaccount : all) {
        for (int aspect = 0; aspect < estateAspects; ++aspect) {
            const Cell cell = bench.cell(subaccount.id, Aspect(aspect));
            QVERIFY2(cell.state != Cell::State::NotRead && cell.state != Cell::State::Failed,
                     qPrintable(subaccount.name + u' ' + QString::number(aspect)));
            QVERIFY(cell.at.isValid() && !cell.text.isEmpty());
        }
    }
}

void TestEstate::costsWhatItSaid()
{
    EstateBench bench;
    const QList<Subaccount> all = bench.subaccounts(4);
    QVERIFY(bench.wait(State::Idle));
    const int before = bench.service.requests();
    const QDateTime begin = bench.service.clock().now();
    bench.gatherer->start(all);
    QVERIFY(bench.wait(State::Idle));
    const EstatePrice price = EstateGatherer::price(4);
    QCOMPARE(bench.service.requests() - before, price.calls);
    QCOMPARE(bench.gatherer->callsDone(), price.calls);
    QCOMPARE(bench.service.requests("/activity/search"), 0);
    const auto took = begin.msecsTo(bench.service.clock().now());
    // The test's time goes by whole seconds.
    QVERIFY2(took <= 2 * price.time.count() + 2'000, qPrintable(QString::number(took)));
}

void TestEstate::datesEachCell()
{
    EstateBench bench;
    const QList<Subaccount> all = bench.subaccounts(1);
    QVERIFY(bench.wait(State::Idle));
    bench.gatherer->start(all);
    QVERIFY(bench.wait(State::Idle));
    const QDateTime first = bench.cell(all.first().id, Aspect::DomainVerified).at;
    bench.service.clock().advance(1h);
    bench.gatherer->start(all);
    QVERIFY(bench.wait(State::Idle));
    QVERIFY(bench.cell(all.first().id, Aspect::DomainVerified).at >= first.addSecs(3600));
    QVERIFY(bench.gatherer->matrix().oldest(all.first().id) > first);
}

void TestEstate::keepsToTheNextRun()
{
    EstateBench bench;
    const QList<Subaccount> all = bench.subaccounts(2);
    QVERIFY(bench.wait(State::Idle));
    bench.gatherer->start(all);
    QVERIFY(bench.wait(State::Idle));
    const EstateMatrix gathered = bench.gatherer->matrix();
    const int before = bench.service.requests();
    bench.gatherer = std::make_unique<EstateGatherer>(bench.service.client(), bench.store,
                                                      bench.service.clock());
    QCOMPARE(bench.gatherer->state(), State::Loading);
    QVERIFY(bench.wait(State::Idle));
    QCOMPARE(bench.gatherer->matrix(), gathered);
    QCOMPARE(bench.service.requests(), before);
    const QFileInfo file = QDir(folderIn(bench.folder)).entryInfoList(QDir::Files).first();
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestEstate::pausesAndResumes()
{
    EstateBench bench;
    const QList<Subaccount> all = bench.subaccounts(3);
    QVERIFY(bench.wait(State::Idle));
    bench.gatherer->start(all);
    QVERIFY(bench.service.wait([&] { return bench.gatherer->callsDone() == 7; }));
    bench.gatherer->pause();
    QVERIFY(bench.service.wait([&] {
        return bench.service.queue().status().inFlight == 0 && bench.gatherer->callsDone() == 8;
    }));
    // What was still to go would go before this.
    const auto *behind = SubaccountService(bench.service.client())
                             .search({}, {.priority = Priority::Sync}, bench.gatherer.get());
    QVERIFY(bench.service.wait([&] { return behind->state() == ApiReply::State::Finished; }));
    QCOMPARE(bench.gatherer->state(), State::Paused);
    QCOMPARE(bench.gatherer->callsDone(), 8);
    const int sent = bench.service.requests();
    bench.gatherer->resume();
    QVERIFY(bench.wait(State::Idle));
    QCOMPARE(bench.service.requests() - sent, EstateGatherer::price(3).calls - 8);
}

void TestEstate::keepsWhatArrivedWhenCancelled()
{
    EstateBench bench;
    const QList<Subaccount> all = bench.subaccounts(3);
    QVERIFY(bench.wait(State::Idle));
    bench.gatherer->start(all);
    QVERIFY(bench.service.wait([&] { return bench.gatherer->callsDone() == 9; }));
    bench.gatherer->cancel();
    QCOMPARE(bench.gatherer->state(), State::Idle);
    QVERIFY(bench.cell(all[0].id, Aspect::RestrictedSenders).state != Cell::State::NotRead);
    QVERIFY(bench.cell(all[1].id, Aspect::DomainVerified).state != Cell::State::NotRead);
    QCOMPARE(bench.cell(all[2].id, Aspect::DomainVerified).state, Cell::State::NotRead);
    bench.gatherer = std::make_unique<EstateGatherer>(bench.service.client(), bench.store,
                                                      bench.service.clock());
    QVERIFY(bench.wait(State::Idle));
    QVERIFY(bench.cell(all[1].id, Aspect::DomainVerified).state != Cell::State::NotRead);
}

void TestEstate::saysWhatItCouldNotRead()
{
    EstateBench bench({"error-in-200:on=single_sender_emails/view,count=1"});
    const QList<Subaccount> all = bench.subaccounts(2);
    QVERIFY(bench.wait(State::Idle));
    bench.gatherer->start(all);
    QVERIFY(bench.wait(State::Idle));
    QCOMPARE(bench.gatherer->failures(), 1);
    QVERIFY(bench.gatherer->error());
    const Cell failed = bench.cell(all[0].id, Aspect::SingleSenders);
    QCOMPARE(failed.state, Cell::State::Failed);
    QVERIFY(!failed.detail.isEmpty());
    QVERIFY(bench.cell(all[0].id, Aspect::RestrictedSenders).state != Cell::State::Failed);
    QVERIFY(bench.cell(all[1].id, Aspect::SingleSenders).state != Cell::State::Failed);
}

void TestEstate::keepsWhatItKnewWhenAReadFails()
{
    EstateBench bench({"error-in-200:on=single_sender_emails/view,after=1,count=1"});
    const QList<Subaccount> all = bench.subaccounts(1);
    QVERIFY(bench.wait(State::Idle));
    bench.gatherer->start(all);
    QVERIFY(bench.wait(State::Idle));
    const Cell known = bench.cell(all[0].id, Aspect::SingleSenders);
    QVERIFY(known.state != Cell::State::Failed);
    bench.service.clock().advance(1h);
    bench.gatherer->start(all);
    QVERIFY(bench.wait(State::Idle));
    QCOMPARE(bench.gatherer->failures(), 1);
    QCOMPARE(bench.cell(all[0].id, Aspect::SingleSenders), known); // with its date
}

void TestEstate::pausesAfterManyFailures()
{
    EstateBench bench({"error-in-200:on=stats/email_history"});
    const QList<Subaccount> all = bench.subaccounts();
    QVERIFY(bench.wait(State::Idle));
    bench.gatherer->start(all);
    QVERIFY(bench.wait(State::Paused));
    QCOMPARE(bench.gatherer->callsDone(), callsAhead);
    QVERIFY(bench.gatherer->error());
    bench.gatherer->resume();
    QVERIFY(bench.wait(State::Idle));
    QVERIFY(bench.cell(all.first().id, Aspect::DomainVerified).state != Cell::State::Failed);
}

void TestEstate::tellsNamesakesApart()
{
    EstateBench bench;
    QList<Subaccount> all = bench.subaccounts();
    const auto busy = std::find_if(all.begin(), all.end(),
                                   [](const Subaccount &each) { return each.id == u"Kx3f9Q"_s; });
    Subaccount namesake = *busy;
    namesake.id = u"9hJw2r"_s;
    QVERIFY(bench.wait(State::Idle));
    bench.gatherer->start({*busy, namesake});
    QVERIFY(bench.wait(State::Idle));
    for (const QString &id : {u"Kx3f9Q"_s, u"9hJw2r"_s}) {
        QCOMPARE(bench.cell(id, Aspect::BounceRate).state, Cell::State::Failed);
        QCOMPARE(bench.cell(id, Aspect::LastMail).state, Cell::State::Failed);
        QVERIFY(bench.cell(id, Aspect::DomainVerified).state != Cell::State::Failed);
    }
}

void TestEstate::leavesTheRowsOfOthers()
{
    EstateBench bench;
    const QList<Subaccount> all = bench.subaccounts();
    QVERIFY(bench.wait(State::Idle));
    bench.gatherer->start(all.first(1));
    QVERIFY(bench.wait(State::Idle));
    bench.gatherer->start(all.mid(1, 1));
    QVERIFY(bench.wait(State::Idle));
    QCOMPARE(bench.gatherer->matrix().size(), 2);
}

void TestEstate::forgets()
{
    EstateBench bench;
    const QList<Subaccount> all = bench.subaccounts(1);
    QVERIFY(bench.wait(State::Idle));
    bench.gatherer->start(all);
    QVERIFY(bench.wait(State::Idle));
    QVERIFY(!bench.store.forget(u"id-1"_s).result());
    QCOMPARE(bench.store.load(u"id-1"_s).result().size(), 0);
    QVERIFY(QDir(folderIn(bench.folder)).entryList(QDir::Files).isEmpty());
}

void TestEstate::refreshesByAPlan()
{
    EstateBench bench;
    QCOMPARE(bench.gatherer->refreshEvery(), 0h); // off at first
    QVERIFY(bench.wait(State::Idle));
    bench.gatherer->setRefreshEvery(6h);
    QCOMPARE(bench.gatherer->refreshEvery(), 6h);
}

QTEST_GUILESS_MAIN(TestEstate)
#include "tst_estate.moc"
