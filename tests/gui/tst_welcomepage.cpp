// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/welcomepage.h"
#include "support/namelesscontrols.h"

#include <QCommandLinkButton>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestWelcomePage : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void asksNewcomers();
    void asksForAKeyWhenWished();
    void offersNoHiddenDemo();
    void listsAccounts();
    void asksForTheKeyOfAnAddress();
    void fitsASmallScreen();

private:
    template <typename Widget> Widget *part(const char *name) const
    {
        return m_page->findChild<Widget *>(QString::fromLatin1(name));
    }
    void show(const QList<Profile> &profiles);

    std::unique_ptr<WelcomePage> m_page;
    Profile m_demo;
    Profile m_shop;
};

void TestWelcomePage::init()
{
    m_page = std::make_unique<WelcomePage>();
    m_demo.id = QUuid::createUuid();
    m_demo.kind = Profile::Kind::Demo;
    m_demo.hidden = false;
    m_shop.id = QUuid::createUuid();
    m_shop.name = u"Shop"_s;
}

void TestWelcomePage::cleanup()
{
    m_page.reset();
}

void TestWelcomePage::show(const QList<Profile> &profiles)
{
    m_page->resize(1000, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->setProfiles(profiles);
}

void TestWelcomePage::asksNewcomers()
{
    const QSignalSpy demo(m_page.get(), &WelcomePage::demoRequested);
    const QSignalSpy add(m_page.get(), &WelcomePage::addRequested);
    const QSignalSpy help(m_page.get(), &WelcomePage::helpRequested);
    show({m_demo});
    QVERIFY(part<QCommandLinkButton>("demoChoice")->hasFocus());
    QVERIFY(!part<QLineEdit>("key")->isVisible());
    QVERIFY(!part<QListWidget>("accounts")->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(demo.size(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(demo.size(), 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(add.size(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(help.size(), 1);
    QCOMPARE(help.at(0).at(0).toString(), u"keys.md"_s);
    const QStringList nameless = namelessControls();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void TestWelcomePage::asksForAKeyWhenWished()
{
    show({m_demo});
    part<QPushButton>("onceChoice")->click();
    QVERIFY(part<QLineEdit>("key")->hasFocus());
    QVERIFY(part<QPushButton>("connectButton")->isVisible());
}

void TestWelcomePage::offersNoHiddenDemo()
{
    m_demo.hidden = true;
    show({m_demo});
    QVERIFY(!part<QWidget>("demoChoice")->isVisible());
    QVERIFY(part<QWidget>("addChoice")->hasFocus());
}

void TestWelcomePage::listsAccounts()
{
    const QSignalSpy opened(m_page.get(), &WelcomePage::openRequested);
    show({m_demo, m_shop});
    QVERIFY(!part<QWidget>("choices")->isVisible());
    QVERIFY(part<QWidget>("demoButton")->isVisible());
    QVERIFY(part<QWidget>("addButton")->isVisible());
    QVERIFY(part<QListWidget>("accounts")->hasFocus());
    QTest::keyClick(part<QListWidget>("accounts"), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
}

void TestWelcomePage::asksForTheKeyOfAnAddress()
{
    show({m_demo});
    m_page->setBaseUrl(QUrl(u"http://127.0.0.1:1/v3"_s));
    QVERIFY(part<QLineEdit>("key")->hasFocus());
    QVERIFY(!part<QWidget>("region")->isVisible());
}

/// A screen of 1280 by 800 at a scale of 3.
void TestWelcomePage::fitsASmallScreen()
{
    show({m_demo});
    m_page->resize(426, 240);
    QVERIFY(m_page->minimumSizeHint().height() <= 240);
    QVERIFY(m_page->minimumSizeHint().width() <= 426);
    part<QPushButton>("onceChoice")->click();
    QTRY_VERIFY(!part<QLineEdit>("key")->visibleRegion().isEmpty()); // scrolled to
}

QTEST_MAIN(TestWelcomePage)
#include "tst_welcomepage.moc"
