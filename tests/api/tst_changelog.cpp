// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/changes/changefile.h"
#include "api/changes/changelog.h"
#include "api/changes/changerows.h"
#include "api/changes/loggedchangejson.h"
#include "api/csvreader.h"
#include "api/export/exporter.h"
#include "support/filesizelimit.h"
#include "support/freshstate.h"
#include "support/modesweep.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Outcome = LoggedChange::Outcome;

namespace {

LoggedChange change(int number, Outcome outcome = Outcome::Done)
{
    const QString subject = u"a%1.example"_s.arg(number);
    return {.id = QUuid::createUuidV5(QUuid(), QString::number(number)),
            .time = QDateTime(QDate(2026, 3, 1), QTime(12, 0, 0, number % 1000), Qt::UTC),
            .account = number % 2 ? u"odd"_s : u"even"_s,
            .accountName = u"Harbour"_s,
            .worker = u"Kx3f9Q"_s,
            .subaccount = u"34mPq7"_s,
            .operation = u"/domain/remove"_s,
            .title = u"Remove “%1”"_s.arg(subject),
            .subject = subject,
            .fields = {{u"Domain"_s, subject, {}}},
            .before = {{"domain"_L1, subject}, {"trackers"_L1, QJsonArray{1, 2}}},
            .after = {{"domain"_L1, QJsonValue::Null}},
            .outcome = outcome,
            .holds = true,
            .problem = u"none"_s,
            .requestId = u"r-%1"_s.arg(number),
            .undoes = QUuid::createUuid(),
            .undoneBy = QUuid::createUuid()};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void append(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write(bytes);
}

/// The program that is killed: records one change after the other and says which are safe.
int runVictim(const QString &path)
{
    ChangeLog log(path);
    log.setLength(20'000);
    for (int number = 0;; ++number) {
        if (log.record(change(number)).result())
            return 1;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}

} // namespace

class TestChangeLog : public QObject {
    Q_OBJECT
private slots:
    void init();
    void keepsEverything();
    void keepsTheNewestRecordOfAChange();
    void knowsWhatARunBeforeLeft();
    void losesNothingToAKill();
    void toleratesATornLine_data();
    void toleratesATornLine();
    void staysWholeOnAFullDisk();
    void growsNoLongerThanItMay();
    void keepsNoSecret();
    void leavesAVeryLongStateOut();
    void forgetsAnAccount();
    void canOnlyBeReadByItsUser();
    void saysWhenItHasChanged();
    void needsAFolder();
    void isExported_data();
    void isExported();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"o/changes.jsonl"_s); }
    [[nodiscard]] QStringList subjects() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestChangeLog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QStringList TestChangeLog::subjects() const
{
    QStringList subjects;
    const QList<LoggedChange> entries = ChangeLog(path()).entries().result();
    for (const LoggedChange &entry : entries)
        subjects += entry.subject;
    return subjects;
}

void TestChangeLog::keepsEverything()
{
    {
        ChangeLog log(path());
        log.record(change(1));
        log.record(change(2, Outcome::Refused));
        log.record({.id = QUuid::createUuid(), .title = u"bare"_s});
    } // waits
    const QList<LoggedChange> entries = ChangeLog(path()).entries().result();
    QCOMPARE(entries.size(), 3);
    LoggedChange first = change(1);
    first.undoes = entries.at(0).undoes;
    first.undoneBy = entries.at(0).undoneBy;
    QVERIFY(!first.undoes.isNull() && !first.undoneBy.isNull());
    QCOMPARE(entries.at(0), first);
    QCOMPARE(entries.at(1).outcome, Outcome::Refused);
    QCOMPARE(entries.at(2).title, u"bare"_s);
    QVERIFY(entries.at(2).undoes.isNull());
    QCOMPARE(contentOf(path()).count('\n'), 3);
}

void TestChangeLog::keepsTheNewestRecordOfAChange()
{
    ChangeLog log(path());
    log.record(change(1, Outcome::Planned));
    log.record(change(2, Outcome::Planned));
    log.record(change(1, Outcome::Unknown));
    const QList<LoggedChange> entries = log.entries().result();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.at(0).subject, u"a1.example"_s);
    QCOMPARE(entries.at(0).outcome, Outcome::Unknown);
    QCOMPARE(entries.at(1).outcome, Outcome::Planned);
}

void TestChangeLog::knowsWhatARunBeforeLeft()
{
    (void)ChangeLog(path()).record(change(1, Outcome::Planned)).result();
    QCOMPARE(ChangeLog(path()).entries().result().constFirst().outcome, Outcome::Interrupted);
}

void TestChangeLog::losesNothingToAKill()
{
    int last = -1;
    for (int kill = 0; kill < 5; ++kill) {
        QFile::remove(path());
        QFile::remove(path() + u".old"_s);
        QProcess victim;
        victim.start(QCoreApplication::arguments().constFirst(), {u"victim"_s, path()});
        last = -1;
        while (last < 5 + 7 * kill) {
            QVERIFY(victim.canReadLine() || victim.waitForReadyRead(30'000));
            while (victim.canReadLine())
                last = victim.readLine().toInt();
        }
        ::kill(pid_t(victim.processId()), SIGKILL);
        QVERIFY(victim.waitForFinished(30'000));
        QCOMPARE(victim.exitStatus(), QProcess::CrashExit);
        while (victim.canReadLine())
            last = victim.readLine().toInt();
        const QStringList kept = subjects();
        // The one that nobody heard of may be there, too.
        QVERIFY2(kept.endsWith(u"a%1.example"_s.arg(last))
                     || kept.endsWith(u"a%1.example"_s.arg(last + 1)),
                 qPrintable(u"%1 said, %2 kept"_s.arg(last).arg(kept.size())));
        for (int i = 1; i < kept.size(); ++i) // without a gap
            QCOMPARE(
                kept.at(i),
                u"a%1.example"_s.arg(QStringView(kept.at(i - 1)).mid(1).chopped(8).toInt() + 1));
        QVERIFY(kept.size() >= std::min(last + 1, 15));
    }
}

void TestChangeLog::toleratesATornLine_data()
{
    QTest::addColumn<int>("kept");
    const auto size = int(lineOf(change(9)).size());
    for (const int kept : {0, 1, size / 2, size - 1})
        QTest::addRow("%d bytes", kept) << kept;
}

void TestChangeLog::toleratesATornLine()
{
    QFETCH(const int, kept);
    (void)ChangeLog(path()).record(change(1)).result();
    append(path(), lineOf(change(9)).first(kept));
    QCOMPARE(subjects(), QStringList{u"a1.example"_s});
    (void)ChangeLog(path()).record(change(2)).result();
    QCOMPARE(subjects(), (QStringList{u"a1.example"_s, u"a2.example"_s}));
}

void TestChangeLog::staysWholeOnAFullDisk()
{
    ChangeLog log(path());
    QVERIFY(!log.record(change(1)).result());
    const QByteArray before = contentOf(path());
    {
        const FileSizeLimit full(rlim_t(before.size() + 20));
        QVERIFY(log.record(change(2)).result());
    }
    QCOMPARE(contentOf(path()), before);
    QVERIFY(!log.record(change(3)).result());
    QCOMPARE(subjects(), (QStringList{u"a1.example"_s, u"a3.example"_s}));
}

void TestChangeLog::growsNoLongerThanItMay()
{
    ChangeLog log(path());
    log.setLength(5'000);
    for (int number = 0; number < 60; ++number)
        QVERIFY(!log.record(change(number)).result());
    QVERIFY(QFileInfo(path()).size() <= 5'000);
    QVERIFY(QFileInfo(path() + u".old"_s).size() <= 5'000);
    QCOMPARE(QDir(QFileInfo(path()).path()).entryList(QDir::Files).size(), 2);
    const QStringList kept = subjects();
    QVERIFY(kept.size() >= 10 && kept.size() < 20);
    QCOMPARE(kept.last(), u"a59.example"_s);
    // One that is longer than everything is kept all the same.
    LoggedChange longOne = change(99);
    longOne.before = {{"text"_L1, QString(20'000, u'x')}};
    QVERIFY(!log.record(longOne).result());
    QCOMPARE(subjects().constLast(), longOne.subject);
}

void TestChangeLog::keepsNoSecret()
{
    const QString key = u"api-0123456789ABCDEF0123456789ABCDEF"_s;
    LoggedChange secretive = change(1);
    secretive.title = u"Add "_s + key;
    secretive.problem = key;
    secretive.fields = {{key, key, key}};
    secretive.before = {
        {"api_key"_L1, u"hidden"_s},
        {"note"_L1, key},
        {key, 1},
        {"deep"_L1, QJsonArray{QJsonObject{{"email_password"_L1, u"hidden"_s}, {"a"_L1, key}}}},
        {"auth_header_value"_L1, u"hidden"_s},
    };
    (void)ChangeLog(path()).record(secretive).result();
    const QByteArray kept = contentOf(path());
    QVERIFY(!kept.contains(key.toLatin1()));
    QVERIFY(!kept.contains("hidden"));
    QVERIFY(kept.contains("api-0123456789AB"));
    QCOMPARE(subjects(), QStringList{u"a1.example"_s});
}

void TestChangeLog::leavesAVeryLongStateOut()
{
    LoggedChange longOne = change(1);
    longOne.before = {{"text"_L1, QString(maximumKeptState, u'x')}};
    (void)ChangeLog(path()).record(longOne).result();
    QVERIFY(contentOf(path()).size() < 2'000);
    QVERIFY(ChangeLog(path()).entries().result().constFirst().before.isEmpty());
}

void TestChangeLog::forgetsAnAccount()
{
    ChangeLog log(path());
    log.setLength(5'000);
    for (int number = 0; number < 12; ++number)
        QVERIFY(!log.record(change(number)).result());
    QVERIFY(QFile::exists(path() + u".old"_s));
    append(path(), lineOf(change(13)).chopped(1));
    QVERIFY(!log.forget(u"odd"_s).result());
    const QStringList kept = subjects();
    QCOMPARE(kept.size(), 6);
    QVERIFY(!kept.contains(u"a1.example"_s));
    const QByteArray bytes = contentOf(path()) + contentOf(path() + u".old"_s);
    QVERIFY(!bytes.contains("\"odd\""));
    QVERIFY(openToOthers(QFileInfo(path()).path()).isEmpty());
}

void TestChangeLog::canOnlyBeReadByItsUser()
{
    const mode_t before = ::umask(0);
    ChangeLog log(path());
    log.setLength(1'000);
    for (int number = 0; number < 5; ++number)
        (void)log.record(change(number)).result();
    ::umask(before);
    QCOMPARE(openToOthers(QFileInfo(path()).path()), QStringList());
}

void TestChangeLog::saysWhenItHasChanged()
{
    ChangeLog log(path());
    QSignalSpy changed(&log, &ChangeLog::changed);
    log.record(change(1));
    QCOMPARE(changed.size(), 0);
    QTRY_COMPARE(changed.size(), 1);
    log.forget(u"odd"_s);
    QTRY_COMPARE(changed.size(), 2);
}

void TestChangeLog::needsAFolder()
{
    QVERIFY(ChangeLog(QString()).record(change(1)).result());
    QVERIFY(ChangeLog(u"/proc/nowhere/changes.jsonl"_s).record(change(1)).result());
    freshState();
    QVERIFY(ChangeLog::defaultPath().endsWith(u"/outpost/changes.jsonl"_s));
}

void TestChangeLog::isExported_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::newRow("csv") << ExportFormat::Csv;
    QTest::newRow("jsonl") << ExportFormat::JsonLines;
    QTest::newRow("markdown") << ExportFormat::Markdown;
}

void TestChangeLog::isExported()
{
    QFETCH(const ExportFormat, format);
    using Column = ChangeRows::Column;
    LoggedChange odd = change(1, Outcome::Unknown);
    odd.title = u"=cmd()"_s;
    ChangeRows rows({odd, change(2)},
                    {Column::Time, Column::Change, Column::Fields, Column::Outcome, Column::After},
                    u"UTC"_s);
    const ExportOutcome outcome = exportToText(
        rows, {.format = format, .times = ExportOptions::Times::Utc}, [](qint64) { return true; });
    QCOMPARE(outcome.kind, ExportOutcome::Kind::Done);
    QCOMPARE(outcome.rows, 2);
    QVERIFY(outcome.text.contains("a2.example"));
    QVERIFY2(outcome.text.contains(format == ExportFormat::JsonLines ? "\"unknown\"" : "Unknown"),
             outcome.text.constData());
    if (format == ExportFormat::Csv)
        QVERIFY(!outcome.text.contains(",=cmd"));
    if (format == ExportFormat::JsonLines)
        QCOMPARE(outcome.text.split('\n').first(), lineOf(odd));
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc > 2 && qstrcmp(argv[1], "victim") == 0)
        return runVictim(QString::fromLocal8Bit(argv[2]));
    TestChangeLog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_changelog.moc"
