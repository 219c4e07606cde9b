// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/notifications/sendernotices.h"

#include "api/dns/fakeresolver.h"
#include "api/senders/dns/senderhistory.h"
#include "api/senders/dns/senderwatch.h"
#include "gui/notifications/desktopnotices.h"
#include "support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

namespace {

class FakeNotices final : public DesktopNotices {
public:
    void show(const DesktopNotice &notice) override { shown.append(notice); }
    QList<DesktopNotice> shown;
};

class NoSource final : public SenderSource {
public:
    ApiReplyOf<QList<WatchedSender>> *senders(QObject *) override { return nullptr; }
};

} // namespace

class TestSenderNotices : public QObject {
    Q_OBJECT

private slots:
    void showsASender();
    void showsManyAsOne();
    void opensWhatWasChosen();

private:
    struct World {
        FakeResolver dns;
        ManualClock clock;
        NoSource source;
        SenderHistory history{QString()};
        SenderWatch watch{{source, dns, history, clock}};
        FakeNotices desktop;
        SenderNotices notices{watch, desktop};

        void worsen(const QString &domain)
        {
            emit watch.worsened({domain, QStringLiteral("abc")}, QStringLiteral("It fell."));
        }
    };
};

void TestSenderNotices::showsASender()
{
    World world;
    emit world.watch.looked();
    QVERIFY(world.desktop.shown.isEmpty());
    world.worsen(QStringLiteral("xn--bcher-kva.com"));
    emit world.watch.looked();
    QCOMPARE(world.desktop.shown.size(), 1);
    QCOMPARE(world.desktop.shown.first().title, QStringLiteral("bücher.com got worse"));
    QCOMPARE(world.desktop.shown.first().text, QStringLiteral("It fell."));
    emit world.watch.looked();
    QCOMPARE(world.desktop.shown.size(), 1);
}

void TestSenderNotices::showsManyAsOne()
{
    World world;
    for (int i = 0; i < 500; ++i)
        world.worsen(QStringLiteral("d%1.test").arg(i));
    emit world.watch.looked();
    QCOMPARE(world.desktop.shown.size(), 1);
    QVERIFY(world.desktop.shown.first().title.startsWith(QLatin1String("500 ")));
    QVERIFY(
        world.desktop.shown.first().text.startsWith(QLatin1String("d0.test, d1.test, d2.test")));
}

void TestSenderNotices::opensWhatWasChosen()
{
    World world;
    QSignalSpy opened(&world.notices, &SenderNotices::openRequested);
    world.worsen(QStringLiteral("example.com"));
    emit world.watch.looked();
    emit world.desktop.activated(QStringLiteral("another's"), {});
    QCOMPARE(opened.size(), 0);
    emit world.desktop.activated(world.desktop.shown.first().key, QStringLiteral("token"));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<SenderRef>(),
             (SenderRef{QStringLiteral("example.com"), QStringLiteral("abc")}));
    QCOMPARE(opened.first().at(1).toString(), QStringLiteral("token"));
}

QTEST_GUILESS_MAIN(TestSenderNotices)
#include "tst_sendernotices.moc"
