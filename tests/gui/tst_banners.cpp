// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/queuemonitor.h"
#include "gui/requestbench.h"
#include "gui/shell/appearance.h"
#include "gui/shell/pausebanner.h"
#include "gui/unknownwrites/unknownwritesbanner.h"
#include "net/wirecall.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace std::chrono_literals;

/// The lines above every page.
class TestBanners : public QObject {
    Q_OBJECT
private slots:
    void pauseComesAndGoesByItself();
    void pauseOffersHelp();
    void doubtIsShown();
    void followsTheLook();
};

/// A queue that SMTP2GO has just paused, with \c calls that wait.
struct PausedQueue {
    explicit PausedQueue(int calls)
    {
        auto own = std::make_unique<FakeTransport>();
        transport = own.get();
        queue = std::make_unique<RequestQueue>(std::move(own), clock);
        HttpRequest request = WireCall::readFrom(QUrl(QStringLiteral("http://127.0.0.1:9")));
        for (int i = 0; i < calls; ++i) {
            request.body = QByteArray::number(i);
            (void)queue->submit(request, queue.get());
        }
        QCoreApplication::processEvents();
    }

    ManualClock clock;
    FakeTransport *transport = nullptr;
    std::unique_ptr<RequestQueue> queue;
};

void TestBanners::pauseComesAndGoesByItself()
{
    PausedQueue paused(1);
    const QueueMonitor monitor(*paused.queue);
    PauseBanner banner(monitor);
    QVERIFY(banner.isHidden());
    paused.transport->answer(429);
    QVERIFY(!banner.isHidden());
    const auto caption = [&] { return banner.content().caption; };
    QVERIFY2(caption().startsWith(QStringLiteral("Paused by SMTP2GO, resumes in 1:")),
             qPrintable(caption()));
    QVERIFY2(banner.content().text.contains(QStringLiteral("1 request(s) wait; nothing is lost")),
             qPrintable(banner.content().text));
    QVERIFY(banner.findChild<QToolButton *>(QStringLiteral("closeBar"))->isHidden());
    paused.clock.advance(60s);
    QTRY_VERIFY(caption().startsWith(QStringLiteral("Paused by SMTP2GO, resumes in 0:")));
    paused.clock.advance(20s);
    paused.queue->wake();
    QTRY_COMPARE(caption(), QStringLiteral("Paused by SMTP2GO, trying one request"));
    paused.transport->answer(200);
    QTRY_VERIFY(banner.isHidden());
}

void TestBanners::pauseOffersHelp()
{
    PausedQueue paused(1);
    const QueueMonitor monitor(*paused.queue);
    PauseBanner banner(monitor);
    paused.transport->answer(429);
    const QSignalSpy asked(&banner, &MessageBar::actionRequested);
    banner.findChild<QPushButton *>(QStringLiteral("action"))->click();
    QCOMPARE(asked.size(), 1);
}

void TestBanners::doubtIsShown()
{
    UnknownWritesBanner banner;
    banner.setWrites({});
    QVERIFY(banner.isHidden());
    UnknownWrite write;
    write.number = 1;
    write.summary = QStringLiteral("Add subaccount <b>“Acme”</b>");
    banner.setWrites({write});
    QVERIFY(!banner.isHidden());
    QCOMPARE(banner.content().caption, QStringLiteral("1 change(s) may or may not have happened"));
    QCOMPARE(banner.content().text, write.summary);
    QCOMPARE(banner.findChild<QLabel *>(QStringLiteral("text"))->textFormat(), Qt::PlainText);
    write.number = 2;
    banner.setWrites({write, write});
    QCOMPARE(banner.content().caption, QStringLiteral("2 change(s) may or may not have happened"));
    banner.setWrites({});
    QVERIFY(banner.isHidden());
}

void TestBanners::followsTheLook()
{
    const QPalette before = QApplication::palette();
    applyAppearance(*qApp, Settings::Appearance::Light);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *banner = new UnknownWritesBanner;
    column->addWidget(banner);
    banner->setWrites({UnknownWrite()});
    window.show();
    const auto contrast = [banner] {
        const auto *caption = banner->findChild<QLabel *>(QStringLiteral("caption"));
        return qAbs(banner->palette().color(QPalette::Window).lightness()
                    - caption->palette().color(QPalette::WindowText).lightness());
    };
    QVERIFY(contrast() > 100);
    applyAppearance(*qApp, Settings::Appearance::Dark);
    QTRY_VERIFY(banner->palette().color(QPalette::Window).lightness() < 128);
    QVERIFY(contrast() > 100);
    QApplication::setPalette(before);
}

QTEST_MAIN(TestBanners)
#include "tst_banners.moc"
