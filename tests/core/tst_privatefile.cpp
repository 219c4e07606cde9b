// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privatefile.h"

#include "core/settings.h"
#include "support/modesweep.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <atomic>
#include <barrier>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

class TestPrivateFile : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void keepsOthersOut();
    void narrowsWhatIsThere();
    void replacesTheContent();
    void keepsTheOldContentWhenItFails();
    void isMadeByManyAtOnce();
    void settingsArePrivate();
};

void TestPrivateFile::initTestCase()
{
    ::umask(0); // the worst one
}

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("can't be read");
}

void TestPrivateFile::keepsOthersOut()
{
    const QTemporaryDir home;
    const QString folder = home.filePath(u"a/b"_s);
    QVERIFY(!writePrivateFile(folder + u"/file"_s, "content"));
    QCOMPARE(openToOthers(folder), QStringList());
    QCOMPARE(contentOf(folder + u"/file"_s), QByteArray("content"));
}

void TestPrivateFile::narrowsWhatIsThere()
{
    const QTemporaryDir home;
    const QString folder = home.filePath(u"wide"_s);
    QVERIFY(QDir().mkdir(folder));
    QFile file(folder + u"/file"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QCOMPARE(openToOthers(folder).size(), 2);
    QVERIFY(!writePrivateFile(file.fileName(), "content"));
    QCOMPARE(openToOthers(folder), QStringList());
}

void TestPrivateFile::replacesTheContent()
{
    const QTemporaryDir home;
    const QString path = home.filePath(u"folder/file"_s);
    QVERIFY(!writePrivateFile(path, "a longer content"));
    QVERIFY(!writePrivateFile(path, "short"));
    QCOMPARE(contentOf(path), QByteArray("short"));
    QCOMPARE(QDir(home.filePath(u"folder"_s)).entryList(QDir::Files | QDir::Hidden),
             QStringList(u"file"_s));
}

void TestPrivateFile::keepsTheOldContentWhenItFails()
{
    const QTemporaryDir home;
    QFile inTheWay(home.filePath(u"folder"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.write("old");
    inTheWay.close();
    const auto problem = writePrivateFile(inTheWay.fileName() + u"/file"_s, "new");
    QVERIFY(problem.has_value());
    QVERIFY(!problem->isEmpty());
    QCOMPARE(contentOf(inTheWay.fileName()), QByteArray("old"));
}

void TestPrivateFile::isMadeByManyAtOnce()
{
    const QTemporaryDir home;
    QThreadPool threads;
    threads.setMaxThreadCount(8);
    for (int round = 0; round < 500; ++round) {
        std::atomic<int> made = 0;
        std::barrier begin(8);
        for (int i = 0; i < 8; ++i)
            threads.start([&, path = home.filePath(u"%1/a/b"_s.arg(round))] {
                begin.arrive_and_wait();
                made += makePrivateFolder(path) ? 1 : 0;
            });
        QVERIFY(threads.waitForDone());
        QCOMPARE(made.load(), 8);
    }
}

void TestPrivateFile::settingsArePrivate()
{
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    Settings().setShowsMoreFilters(true);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    QVERIFY(folder.startsWith(home.path()));
    QVERIFY(QFile::exists(folder + u"/outpost.ini"_s));
    QCOMPARE(openToOthers(folder), QStringList());
    QVERIFY(Settings().showsMoreFilters());
}

QTEST_GUILESS_MAIN(TestPrivateFile)
#include "tst_privatefile.moc"
