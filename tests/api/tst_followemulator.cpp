// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/activitysearch.h"
#include "api/activity/fetch/fetchplan.h"
#include "api/activity/fetch/livetail.h"
#include "api/activity/fetch/pageline.h"
#include "api/emulatedservice.h"

#include <QElapsedTimer>
#include <QTest>
#include <algorithm>

using namespace std::chrono_literals;
using State = ActivitySearch::State;

/// Following the emulator's live traffic, late events and all, through queue and HTTP: what is
/// shown in the end is what a search afterwards finds.
class TestFollowEmulator : public QObject {
    Q_OBJECT
private slots:
    void showsWhatASearchFindsAfterwards();
};

namespace {

QList<quint64> identitiesOf(const ActivitySearch &search)
{
    QList<quint64> identities;
    for (EventTable::Row row = 0; row < search.table().rowCount(); ++row)
        identities += search.table().identity(row);
    std::sort(identities.begin(), identities.end());
    return identities;
}

} // namespace

void TestFollowEmulator::showsWhatASearchFindsAfterwards()
{
    EmulatedService emulated;
    ActivityService service(emulated.client());
    ActivityQuery query;
    query.start = emulated.clock().now().addDays(-30);
    query.end = emulated.clock().now().addSecs(1);
    query.pageSize = 7; // so that looks have several pages
    const auto isDone = [](ActivitySearch &search) {
        return [&search] { return search.state() == State::Complete; };
    };
    ActivitySearch search(service, emulated.clock(), query);
    search.fetchAll(FetchScope::AllRegions);
    QVERIFY(emulated.wait(isDone(search)));
    QCOMPARE(search.plan().regionsWithRows().size(), 2);
    const EventTable::Row before = search.table().rowCount();
    LiveTail tail(search, emulated.clock());
    for (int second = 0; second < 3600; ++second) {
        emulated.clock().advance(1s);
        emulated.queue().wake();
        tail.wake();
        QVERIFY(emulated.wait([&] { return tail.state() != LiveTail::State::Looking; }));
    }
    QCOMPARE(tail.state(), LiveTail::State::Waiting);
    QVERIFY(search.table().rowCount() > before + 50);
    QVERIFY(tail.plan().latestSeen() > 20s);

    ActivityQuery afterwards = query;
    afterwards.pageSize = 1000;
    afterwards.end = QDateTime::fromMSecsSinceEpoch(tail.completeUpTo() / 1000 * 1000, Qt::UTC);
    ActivitySearch all(service, emulated.clock(), afterwards);
    all.fetchAll(FetchScope::AllRegions);
    QVERIFY(emulated.wait(isDone(all)));
    QList<quint64> shown = identitiesOf(search);
    QList<quint64> found;
    for (EventTable::Row row = 0; row < search.table().rowCount(); ++row) {
        if (search.table().time(row) < tail.completeUpTo() / 1000 * 1000)
            found += search.table().identity(row);
    }
    std::sort(found.begin(), found.end());
    QCOMPARE(found, identitiesOf(all));
    qInfo("%lld events, %u of them followed in an hour, with %d requests; the latest %lld s late",
          shown.size(), search.table().rowCount() - before, emulated.requests("/activity/search"),
          static_cast<long long>(tail.plan().latestSeen().count() / 1000));
}

QTEST_GUILESS_MAIN(TestFollowEmulator)
#include "tst_followemulator.moc"
