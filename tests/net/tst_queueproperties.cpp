// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/queueworld.h"

#include <QCoreApplication>
#include <QTest>
#include <cstdio>
#include <rapidcheck.h>

/// I5, I6, I13 and I18 of a whole RequestQueue with its journal, before a service, persons and a
/// machine that do what chance wants. Seeds and counts as in tst_schedulerproperties.
class TestQueueProperties : public QObject {
    Q_OBJECT
private slots:
    void keepsItsPromises();
};

void TestQueueProperties::keepsItsPromises()
{
    QueueWorld::Counts total;
    QVERIFY(rc::check("I5, I6, I13, I18: writes once and never lost, keys their own", [&] {
        for (int i = 0; i < 10; ++i) {
            QueueWorld world(*rc::gen::arbitrary<unsigned>());
            for (int steps = *rc::gen::inRange(1, 150); steps > 0; --steps)
                world.step();
            world.drain();
            if (!world.violations().isEmpty())
                RC_FAIL(world.violations().constFirst().toStdString());
            total += world.counts();
        }
    }));
    std::printf("figure I5, I6, I13, I18: %d reads, %d writes sent, %d kills, %d accounts removed, "
                "%d writes in doubt: each listed, none sent twice, every key its account's\n",
                total.reads, total.writes, total.kills, total.removals, total.inDoubt);
    QVERIFY(total.inDoubt > 0 && total.kills > 0 && total.removals > 0);
}

QTEST_GUILESS_MAIN(TestQueueProperties)
#include "tst_queueproperties.moc"
