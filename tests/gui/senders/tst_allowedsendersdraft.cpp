// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "api/changes/changeaction.h"
#include "gui/senders/allowedsendersdraft.h"
#include "gui/senders/allowedsendersmodel.h"
#include "net/requestqueue.h"
#include "support/faketransport.h"
#include "support/manualclock.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Mode = AllowedSenders::Mode;

class TestAllowedSendersDraft : public QObject {
    Q_OBJECT
private slots:
    void isTheSmallestWrite_data();
    void isTheSmallestWrite();
    void knowsWhatItSwitchesOff_data();
    void knowsWhatItSwitchesOff();
};

void TestAllowedSendersDraft::isTheSmallestWrite_data()
{
    QTest::addColumn<bool>("adds");
    QTest::addColumn<bool>("removes");
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<QString>("operation"); // none: nothing is changed
    QTest::addColumn<QString>("summary");
    QTest::newRow("nothing") << false << false << Mode::Whitelist << QString() << u"2 entries"_s;
    QTest::newRow("added") << true << false << Mode::Whitelist << u"/allowed_senders/add"_s
                           << u"2 entries · 1 to be added · not applied yet"_s;
    QTest::newRow("removed") << false << true << Mode::Whitelist << u"/allowed_senders/remove"_s
                             << u"2 entries · 1 to be removed · not applied yet"_s;
    QTest::newRow("both") << true << true << Mode::Whitelist << u"/allowed_senders/update"_s
                          << u"2 entries · 1 to be added · 1 to be removed · not applied yet"_s;
    QTest::newRow("mode") << false << false << Mode::Blacklist << u"/allowed_senders/update"_s
                          << u"2 entries · another mode · not applied yet"_s;
    QTest::newRow("added and mode")
        << true << false << Mode::Disabled << u"/allowed_senders/update"_s
        << u"2 entries · 1 to be added · another mode · not applied yet"_s;
}

void TestAllowedSendersDraft::isTheSmallestWrite()
{
    QFETCH(bool, adds);
    QFETCH(bool, removes);
    QFETCH(Mode, mode);
    QFETCH(QString, operation);
    QFETCH(QString, summary);
    const AllowedSenders known{.mode = Mode::Whitelist,
                               .modeText = u"whitelist"_s,
                               .senders = {u"a@harbour.example"_s, u"b.example"_s},
                               .json = {}};
    AllowedSendersModel entries;
    entries.setEntries(known.senders);
    if (adds)
        QVERIFY(entries.add(u"c.example"_s));
    if (removes)
        entries.toggleRemoved({0});
    const AllowedSendersDraft draft(known, entries, mode);
    QCOMPARE(draft.isChanged(), !operation.isEmpty());
    QCOMPARE(draft.isModeChanged(), mode != known.mode);
    QCOMPARE(draft.summary(), summary);
    ManualClock clock;
    RequestQueue queue(std::make_unique<FakeTransport>(), clock);
    ApiClient client({.id = u"id-1"_s, .name = u"Harbour"_s, .baseUrl = {}, .key = {}}, queue);
    if (!operation.isEmpty())
        QCOMPARE(draft.action(client)->operation(), operation);
}

void TestAllowedSendersDraft::knowsWhatItSwitchesOff_data()
{
    QTest::addColumn<Mode>("known");
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<bool>("switchesOff");
    QTest::newRow("stays off") << Mode::Disabled << Mode::Disabled << false;
    QTest::newRow("from off") << Mode::Disabled << Mode::Whitelist << true;
    QTest::newRow("from off, the other way") << Mode::Disabled << Mode::Blacklist << true;
    QTest::newRow("decides already") << Mode::Whitelist << Mode::Blacklist << false;
    QTest::newRow("to off") << Mode::Whitelist << Mode::Disabled << false;
    QTest::newRow("not known yet") << Mode::Unknown << Mode::Whitelist << false;
}

void TestAllowedSendersDraft::knowsWhatItSwitchesOff()
{
    QFETCH(Mode, known);
    QFETCH(Mode, mode);
    QFETCH(bool, switchesOff);
    const AllowedSenders list{.mode = known, .modeText = {}, .senders = {}, .json = {}};
    const AllowedSendersModel entries;
    QCOMPARE(AllowedSendersDraft(list, entries, mode).switchesOthersOff(), switchesOff);
}

QTEST_GUILESS_MAIN(TestAllowedSendersDraft)
#include "tst_allowedsendersdraft.moc"
