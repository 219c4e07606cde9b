// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings.h"
#include "support/modesweep.h"

#include <QDir>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

Preferences someChoices()
{
    Preferences chosen;
    chosen.language = u"en"_s;
    chosen.appearance = Appearance::Dark;
    chosen.time = {.zone = TimeFormat::Zone::Utc, .style = TimeFormat::Style::Locale};
    chosen.startUp = {.opens = StartUp::Opens::Account, .account = QUuid::createUuid()};
    chosen.senders = {.checkEvery = 30min};
    chosen.activity = {.columns = {u"event"_s, u"subject"_s}, .pageSize = 250, .range = 1h};
    chosen.desktop = {.reduceMotion = DesktopPreferences::ReduceMotion::Always,
                      .tray = DesktopPreferences::Tray::KeepsRunning};
    chosen.proxy = {.use = ProxyPreferences::Use::Manual,
                    .kind = ProxyPreferences::Kind::Socks5,
                    .host = u"proxy.example.com"_s,
                    .port = 1080,
                    .user = u"someone, \"else\" \u00e9"_s,
                    .passwordPlace = ProxyPreferences::PasswordPlace::Session};
    return chosen;
}

} // namespace

class TestSettings : public QObject {
    Q_OBJECT
private slots:
    void init();
    void keepsWhatWasChosen();
    void readsTheFormOfBefore();
    void savesOffThisThread();
    void setsAside_data();
    void setsAside();
    void neverOverwritesWhatIsAside();
    void keepsWhatItCantMeanAsItIs();
    void neverGoesAroundAnUnreadableProxy();
    void leavesAFileAloneThatCantBeMoved();
    void saysThatItCantSave();
    void isPrivate();
    void forgetsAnAccount();

private:
    std::unique_ptr<QTemporaryDir> m_home;
    QString m_path;
};

void TestSettings::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_path = m_home->filePath(u"outpost/outpost.ini"_s);
    QVERIFY(QDir(m_home->path()).mkdir(u"outpost"_s));
}

void TestSettings::keepsWhatWasChosen()
{
    const Preferences chosen = someChoices();
    {
        Settings settings(m_path);
        QCOMPARE(settings.preferences(), Preferences());
        const QSignalSpy changed(&settings, &Settings::preferencesChanged);
        settings.setPreferences(chosen);
        settings.setPreferences(chosen);
        QCOMPARE(changed.size(), 1);
        settings.setColumns(u"activity"_s, QByteArray("\0\xff;,=", 5));
    }
    const Settings again(m_path);
    QCOMPARE(again.preferences(), chosen);
    QCOMPARE(again.columns(u"activity"_s), QByteArray("\0\xff;,=", 5));
    QCOMPARE(again.message(), QString());
    QVERIFY(contentOf(m_path).contains("version=1"));
}

void TestSettings::readsTheFormOfBefore()
{
    write(m_path,
          "[activity]\nmoreFilters=true\n\n[window]\nappearance=dark\n"
          "geometry=@ByteArray(\\x1\\xd9)\n");
    const Settings settings(m_path);
    QCOMPARE(settings.message(), QString());
    QCOMPARE(settings.appearance(), Appearance::Dark);
    QVERIFY(settings.showsMoreFilters());
    QCOMPARE(settings.windowGeometry(), QByteArray("\x01\xd9"));
}

void TestSettings::savesOffThisThread()
{
    Settings settings(m_path);
    for (int size = 1; size <= 100; ++size)
        settings.setColumns(u"activity"_s, QByteArray(size, 'x'));
    QVERIFY(!QFile::exists(m_path)); // nothing yet: what changes together is written together
    QTRY_VERIFY(contentOf(m_path).contains(QByteArray(100, 'x')));
}

void TestSettings::setsAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("keepsTheTheme");
    const QByteArray theme = "[window]\nappearance=dark\n";
    QTest::newRow("newer") << "[General]\nversion=2\n" + theme << u"newer version"_s << false;
    QTest::newRow("much newer") << QByteArray("[General]\nversion=2147483647\n")
                                << u"newer version"_s << false;
    QTest::newRow("no number") << "[General]\nversion=two\n" + theme << u"damaged"_s << true;
    QTest::newRow("version 0") << "[General]\nversion=0\n" + theme << u"damaged"_s << true;
    QTest::newRow("a line that is none") << theme + "\nappear" << u"damaged"_s << true;
    QTest::newRow("zeroes") << QByteArray(200, '\0') << u"damaged"_s << false;
    QTest::newRow("zeroes at the end") << theme + QByteArray(50, '\0') << u"damaged"_s << false;
    QTest::newRow("something else") << QByteArray("\x7f"
                                                  "ELF\x02\x01\x01 nothing of ours")
                                    << u"damaged"_s << false;
    QTest::newRow("huge") << "[a]\nb=" + QByteArray(5'000'000, 'c') + '\n' << u"damaged"_s << false;
}

void TestSettings::setsAside()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    QFETCH(bool, keepsTheTheme);
    write(m_path, content);
    {
        Settings settings(m_path);
        QVERIFY2(settings.message().contains(says), qPrintable(settings.message()));
        QVERIFY(settings.message().contains(u"outpost-set-aside-1.ini"_s));
        QCOMPARE(settings.appearance() == Appearance::Dark, keepsTheTheme);
        settings.setShowsMoreFilters(true);
    }
    QCOMPARE(contentOf(m_home->filePath(u"outpost/outpost-set-aside-1.ini"_s)), content);
    const Settings again(m_path);
    QCOMPARE(again.message(), QString());
    QVERIFY(again.showsMoreFilters());
}

void TestSettings::neverOverwritesWhatIsAside()
{
    for (const char *content : {"[General]\nversion=7\n", "[General]\nversion=8\n"}) {
        write(m_path, content);
        QVERIFY(!Settings(m_path).message().isEmpty());
    }
    QCOMPARE(contentOf(m_home->filePath(u"outpost/outpost-set-aside-1.ini"_s)),
             QByteArray("[General]\nversion=7\n"));
    QCOMPARE(contentOf(m_home->filePath(u"outpost/outpost-set-aside-2.ini"_s)),
             QByteArray("[General]\nversion=8\n"));
}

void TestSettings::keepsWhatItCantMeanAsItIs()
{
    write(m_path,
          "[senders]\ncheckEveryMinutes=1\n[activity]\npageSize=5000\nrangeSeconds=-1\n[start]"
          "\nopens=everything\n"
          "[time]\nzone=utc\nstyle=roman\n[future]\nthing=kept\n");
    {
        Settings settings(m_path);
        QCOMPARE(settings.message(), QString());
        const Preferences read = settings.preferences();
        QCOMPARE(read.activity, ActivityPreferences());
        QCOMPARE(read.senders, SenderPreferences());
        QCOMPARE(read.startUp, StartUp());
        QCOMPARE(read.time, (TimeFormat{.zone = TimeFormat::Zone::Utc}));
        settings.setAppearance(Appearance::Light);
    }
    const QByteArray kept = contentOf(m_path);
    for (const char *line : {"pageSize=5000", "opens=everything", "style=roman", "thing=kept"})
        QVERIFY2(kept.contains(line), line);
}

void TestSettings::neverGoesAroundAnUnreadableProxy()
{
    write(m_path, "[proxy]\nuse=somehow\n");
    const ProxyPreferences proxy = Settings(m_path).preferences().proxy;
    QCOMPARE(proxy.use, ProxyPreferences::Use::Manual);
    QVERIFY(proxy.host.isEmpty());
}

void TestSettings::leavesAFileAloneThatCantBeMoved()
{
    // A folder of that name can't be read, whoever asks.
    QVERIFY(QDir(m_home->path()).mkpath(u"outpost/outpost.ini/in it"_s));
    Settings settings(m_path);
    QVERIFY(settings.message().contains(u"left as it is"_s));
    const QSignalSpy failed(&settings, &Settings::saveFailed);
    settings.setShowsMoreFilters(true);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(QFileInfo(m_path).isDir());
}

void TestSettings::saysThatItCantSave()
{
    write(m_home->filePath(u"file"_s), "in the way");
    Settings settings(m_home->filePath(u"file/outpost.ini"_s));
    const QSignalSpy failed(&settings, &Settings::saveFailed);
    settings.setShowsMoreFilters(true);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(u"can't be saved"_s));
}

void TestSettings::isPrivate()
{
    const mode_t before = ::umask(0);
    write(m_path, "[General]\nversion=9\n");
    Settings(m_path).setPreferences(someChoices());
    ::umask(before);
    QCOMPARE(openToOthers(m_home->filePath(u"outpost"_s)), QStringList());
}

void TestSettings::forgetsAnAccount()
{
    const QUuid account = QUuid::createUuid();
    const QUuid other = QUuid::createUuid();
    {
        Settings settings(m_path);
        settings.setLastAccount(account);
        Preferences chosen;
        chosen.startUp = {.opens = StartUp::Opens::Account, .account = account};
        settings.setPreferences(chosen);
        settings.forgetAccount(other);
        QCOMPARE(settings.lastAccount(), account);
        settings.forgetAccount(account);
        QVERIFY(settings.lastAccount().isNull());
    }
    QVERIFY(!contentOf(m_path).contains(account.toByteArray(QUuid::WithoutBraces)));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
