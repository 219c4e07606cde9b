// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/dns/senderhistory.h"
#include "api/senders/dns/senderhistoryfile.h"
#include "support/freshstate.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto exampleName = "example.com"_L1;

SenderRef exampleRef()
{
    return {exampleName, {}};
}

const SenderBelief verified{true, true, false};
const SenderBelief fallen{true, false, false};

QDateTime minute(int number)
{
    return QDateTime::fromString(QStringLiteral("2026-03-01T12:00:00Z"), Qt::ISODate)
        .addSecs(60 * number);
}

DomainFindings findings(DnsFault dkim, DnsFault returnPath, int at)
{
    DomainFindings findings;
    findings.domain = exampleName;
    RecordFinding record;
    record.fault = dkim;
    findings.records.append(record);
    record.purpose = DnsPurpose::ReturnPath;
    record.fault = returnPath;
    findings.records.append(record);
    findings.at = minute(at);
    return findings;
}

} // namespace

class TestSenderHistory : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void notesChangesOnly();
    void keepsWhatWasNotTold();
    void survivesARestart();
    void survivesHalfALine();
    void isForTheUserOnly();
    void waitsForItsFile();
    void writesAfterAFailure();
    void keepsSubaccountsApart();
    void isBounded();
    void dropsTheDomainUnchangedForLongest();
    void writesALongFileAnew();
    void readsEveryFault();
    void knowsTheNumbersOfOtherAccounts();
    void livesWithTheState();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("a/b.jsonl")); }
    [[nodiscard]] std::unique_ptr<SenderHistory> open() const;
    void reopen(std::unique_ptr<SenderHistory> &history) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

std::unique_ptr<SenderHistory> TestSenderHistory::open() const
{
    auto history = std::make_unique<SenderHistory>(file());
    [&] { QTRY_VERIFY(history->isLoaded()); }();
    return history;
}

void TestSenderHistory::reopen(std::unique_ptr<SenderHistory> &history) const
{
    history.reset();
    history = open();
}

void TestSenderHistory::notesChangesOnly()
{
    const auto history = open();
    history->noteBelief(exampleRef(), verified, minute(0));
    history->noteBelief(exampleRef(), verified, minute(1));
    history->noteDns(findings(DnsFault::None, DnsFault::None, 2));
    history->noteDns(findings(DnsFault::None, DnsFault::None, 3));
    history->noteBelief(exampleRef(), fallen, minute(4));
    history->noteDns(findings(DnsFault::None, DnsFault::Missing, 5));

    const QList<SenderNote> notes = history->notes(exampleRef());
    QCOMPARE(notes.size(), 4);
    QCOMPARE(notes.at(0), (SenderNote{minute(0), verified, {}}));
    QCOMPARE(notes.at(1).at, minute(2));
    QCOMPARE(notes.at(2), (SenderNote{minute(4), fallen, {}}));
    QCOMPARE(notes.at(3).dns->value(DnsPurpose::ReturnPath), DnsFault::Missing);
    QVERIFY(history->wasVerified(exampleRef()));
    QVERIFY(!history->wasVerified({QStringLiteral("example.org"), {}}));
    QCOMPARE(history->lastBelief(exampleRef()), fallen);
}

void TestSenderHistory::keepsWhatWasNotTold()
{
    const auto history = open();
    history->noteBelief(exampleRef(), verified, minute(0));
    history->noteBelief(exampleRef(), {std::nullopt, true, std::nullopt}, minute(1));
    history->noteDns(findings(DnsFault::Missing, DnsFault::None, 2));
    history->noteDns(findings(DnsFault::NoAnswer, DnsFault::NoAnswer, 3));
    QCOMPARE(history->notes(exampleRef()).size(), 2);
    QCOMPARE(history->lastDns(exampleRef())->value(DnsPurpose::Dkim), DnsFault::Missing);
    history->noteDns(findings(DnsFault::NoAnswer, DnsFault::Missing, 4));
    QCOMPARE(history->lastDns(exampleRef())->value(DnsPurpose::Dkim), DnsFault::Missing);
    QCOMPARE(history->notes(exampleRef()).size(), 3);
}

void TestSenderHistory::survivesARestart()
{
    auto history = open();
    history->noteBelief(exampleRef(), verified, minute(0));
    history->noteDns(findings(DnsFault::None, DnsFault::WrongTarget, 1));
    const QList<SenderNote> notes = history->notes(exampleRef());
    reopen(history);
    QCOMPARE(history->notes({QStringLiteral("Example.COM."), {}}), notes);
    QVERIFY(history->wasVerified(exampleRef()));
    history->noteBelief(exampleRef(), fallen, minute(2));
    QTRY_COMPARE(SenderHistoryFile::load(file(), {100, 100}).value(exampleName).notes.size(), 3);
}

void TestSenderHistory::survivesHalfALine()
{
    auto history = open();
    history->noteBelief(exampleRef(), verified, minute(0));
    history.reset();
    QFile torn(file());
    QVERIFY(torn.open(QIODevice::Append));
    torn.write("{\"at\":\"2026-03-01T12:0");
    torn.close();
    reopen(history);
    history->noteBelief(exampleRef(), fallen, minute(1));
    reopen(history);
    QCOMPARE(history->notes(exampleRef()).size(), 2);
}

void TestSenderHistory::isForTheUserOnly()
{
    auto history = open();
    QVERIFY(!QFileInfo::exists(file()));
    history->noteBelief(exampleRef(), verified, minute(0));
    history.reset();
    constexpr QFile::Permissions own
        = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(file()), own);
    QCOMPARE(QFile::permissions(QFileInfo(file()).path()), own | QFile::ExeOwner | QFile::ExeUser);
}

void TestSenderHistory::waitsForItsFile()
{
    auto history = open();
    history->noteBelief(exampleRef(), verified, minute(0));
    history.reset();
    history = std::make_unique<SenderHistory>(file());
    QSignalSpy loaded(history.get(), &SenderHistory::loaded);
    QVERIFY(!history->isLoaded());
    history->noteBelief(exampleRef(), verified, minute(1));
    history->noteBelief(exampleRef(), fallen, minute(2));
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(history->notes(exampleRef()).size(), 2);
    // Also when it ends before.
    history.reset();
    history = std::make_unique<SenderHistory>(file());
    history->noteBelief(exampleRef(), verified, minute(3));
    reopen(history);
    QCOMPARE(history->notes(exampleRef()).size(), 3);
}

void TestSenderHistory::writesAfterAFailure()
{
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("a/b.jsonl")));
    auto history = open();
    QSignalSpy problem(history.get(), &SenderHistory::problemChanged);
    history->noteBelief(exampleRef(), verified, minute(0));
    QTRY_COMPARE(problem.size(), 1);
    QVERIFY(!history->problem().isEmpty());
    QVERIFY(QDir().rmdir(file()));
    history->noteBelief(exampleRef(), fallen, minute(1));
    QTRY_COMPARE(problem.size(), 2);
    QVERIFY(history->problem().isEmpty());
    reopen(history);
    QCOMPARE(history->notes(exampleRef()).size(), 2);
}

void TestSenderHistory::keepsSubaccountsApart()
{
    const auto history = open();
    history->noteBelief({exampleName, QStringLiteral("abc123")}, verified, minute(0));
    QVERIFY(!history->wasVerified(exampleRef()));
    QVERIFY(history->wasVerified({exampleName, QStringLiteral("abc123")}));
    // Identifiers of subaccounts are case-sensitive.
    QVERIFY(!history->wasVerified({exampleName, QStringLiteral("ABC123")}));
}

void TestSenderHistory::isBounded()
{
    auto history = open();
    history->noteBelief(exampleRef(), verified, minute(0));
    for (int i = 1; i <= 3 * SenderHistory::mostNotes; ++i)
        history->noteBelief(exampleRef(), {i % 2 == 0, false, false}, minute(i));
    QCOMPARE(history->notes(exampleRef()).size(), SenderHistory::mostNotes);
    QVERIFY(history->wasVerified(exampleRef()));
    reopen(history);
    QCOMPARE(history->notes(exampleRef()).size(), SenderHistory::mostNotes);
    QVERIFY(history->wasVerified(exampleRef()));
}

void TestSenderHistory::dropsTheDomainUnchangedForLongest()
{
    SenderPasts pasts;
    for (int i = 0; i < 10; ++i)
        pasts[QStringLiteral("d%1").arg(i)].add({{}, {minute((i + 5) % 10), verified, {}}, false},
                                                100);
    dropOldest(pasts, 9);
    QCOMPARE(pasts.size(), 9);
    QVERIFY(!pasts.contains(QStringLiteral("d5")));
}

void TestSenderHistory::writesALongFileAnew()
{
    QByteArray lines;
    for (int i = 0; i < 5000; ++i)
        lines += encodeNote({QStringLiteral("example.com"),
                             {minute(i), SenderBelief{i % 2 == 0, true, {}}, {}},
                             false});
    QVERIFY(!SenderHistoryFile::append(file(), lines));
    const qint64 before = QFileInfo(file()).size();
    const SenderPasts pasts = SenderHistoryFile::load(file(), {100, 100});
    QVERIFY(QFileInfo(file()).size() < before / 40);
    QCOMPARE(SenderHistoryFile::load(file(), {100, 100}).value(QStringLiteral("example.com")).notes,
             pasts.value(QStringLiteral("example.com")).notes);
    QVERIFY(SenderHistoryFile::load(file(), {100, 100})
                .value(QStringLiteral("example.com"))
                .wasVerified);
}

void TestSenderHistory::readsEveryFault()
{
    for (int fault = 0; fault <= int(DnsFault::NoAnswer); ++fault) {
        const KeptNote kept{QStringLiteral("example.com abc"),
                            {minute(fault), {}, DnsFaults{{DnsPurpose::Dkim, DnsFault(fault)}}},
                            fault == 0};
        QCOMPARE(decodeNote(encodeNote(kept)), kept);
    }
    QVERIFY(!decodeNote("[]"));
    QVERIFY(!decodeNote("{\"sender\":\"a\",\"at\":7}"));
    const auto strange = decodeNote("{\"sender\":\"a\",\"at\":\"2026-03-01T12:00:00Z\",\"dns\":"
                                    "{\"dkim\":\"of_a_later_version\"},\"service\":{\"dkim\":7}}");
    QVERIFY(strange && strange->note.dns && strange->note.belief);
    QCOMPARE(strange->note.dns->size(), 0);
    QCOMPARE(strange->note.dns, DnsFaults());
    QCOMPARE(strange->note.belief, SenderBelief());
}

void TestSenderHistory::knowsTheNumbersOfOtherAccounts()
{
    const auto wanted = [](const char *number) -> WantedDomain {
        return {exampleName,
                {{DnsPurpose::Dkim,
                  QStringLiteral("s%1._domainkey.example.com").arg(QLatin1String(number)),
                  QStringLiteral("dkim.smtp2go.net")}},
                {},
                {},
                {}};
    };
    {
        SenderHistory other(m_folder->filePath(QStringLiteral("a/other.jsonl")));
        QTRY_VERIFY(other.isLoaded());
        QCOMPARE(other.withOtherNumbers(wanted("111222"), minute(0)), wanted("111222"));
    }
    auto history = open();
    WantedDomain expected = wanted("999888");
    expected.otherNumbers = QStringList{QStringLiteral("111222")};
    QCOMPARE(history->withOtherNumbers(wanted("999888"), minute(1)), expected);
    QCOMPARE(history->withOtherNumbers(wanted("999888"), minute(2)), expected);
    reopen(history);
    // A number that it had itself, earlier.
    QCOMPARE(history->withOtherNumbers(wanted("777666"), minute(3)).otherNumbers.size(), 2);
    QCOMPARE(history->notes(exampleRef()).size(), 0);
}

void TestSenderHistory::livesWithTheState()
{
    freshState();
    const QUuid profile = QUuid::createUuid();
    QVERIFY(senderHistoryFile(profile).startsWith(statePath() + QStringLiteral("/senders/")));
    QVERIFY(senderHistoryFile(profile) != senderHistoryFile(QUuid::createUuid()));
}

QTEST_GUILESS_MAIN(TestSenderHistory)
#include "tst_senderhistory.moc"
