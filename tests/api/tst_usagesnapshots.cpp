// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/usagesnapshots.h"
#include "api/subaccounts/usagetext.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString account(u"profile-1"_s);

QDateTime at(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

Subaccount using_(const QString &id, qint64 used)
{
    return {.id = id, .name = u"Pine"_s, .planSize = 10'000, .planUsed = used};
}

} // namespace

class TestUsageSnapshots : public QObject {
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void keepsOneADay();
    void survivesARestart();
    void keepsAccountsApart();
    void keepsCaseApart();
    void forgetsWhatIsTooOld();
    void forgetsAnAccount();
    void isForThisUserOnly();
    void staysInItsFolder_data();
    void staysInItsFolder();
    void leavesOutWhatIsNotTold();
    void readsWhatIsBroken();
    void isBounded();
    void saysWhenThereIsNoFolder();
    void tellsOfChanges();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"usage"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestUsageSnapshots::keepsOneADay()
{
    UsageSnapshots snapshots(folder());
    QVERIFY(
        !snapshots.record(account, {using_(u"a"_s, 10)}, at(u"2026-03-02T08:00:00Z"_s)).result());
    QVERIFY(
        !snapshots.record(account, {using_(u"a"_s, 15)}, at(u"2026-03-02T20:00:00Z"_s)).result());
    QVERIFY(
        !snapshots.record(account, {using_(u"a"_s, 30)}, at(u"2026-03-03T08:00:00Z"_s)).result());
    const UsageSeries series = snapshots.series(account).result().value(u"a"_s);
    QCOMPARE(series,
             (UsageSeries{{at(u"2026-03-02T20:00:00Z"_s), 15, 10'000},
                          {at(u"2026-03-03T08:00:00Z"_s), 30, 10'000}}));
}

void TestUsageSnapshots::survivesARestart()
{
    {
        UsageSnapshots snapshots(folder());
        snapshots.record(account, {using_(u"a"_s, 10), using_(u"b"_s, 20)},
                         at(u"2026-03-02T08:00:00Z"_s));
    }
    UsageSnapshots snapshots(folder());
    const UsageSeriesById all = snapshots.series(account).result();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.value(u"b"_s).constFirst().used, 20);
}

void TestUsageSnapshots::keepsAccountsApart()
{
    UsageSnapshots snapshots(folder());
    snapshots.record(account, {using_(u"a"_s, 10)}, at(u"2026-03-02T08:00:00Z"_s));
    QVERIFY(snapshots.series(u"profile-2"_s).result().isEmpty());
}

void TestUsageSnapshots::keepsCaseApart()
{
    UsageSnapshots snapshots(folder());
    snapshots.record(account, {using_(u"34l8oj"_s, 1), using_(u"34L8oj"_s, 2)},
                     at(u"2026-03-02T08:00:00Z"_s));
    const UsageSeriesById all = snapshots.series(account).result();
    QCOMPARE(all.value(u"34l8oj"_s).constFirst().used, 1);
    QCOMPARE(all.value(u"34L8oj"_s).constFirst().used, 2);
}

void TestUsageSnapshots::forgetsWhatIsTooOld()
{
    UsageSnapshots snapshots(folder());
    const QDateTime begin = at(u"2026-03-02T08:00:00Z"_s);
    for (int day = 0; day < UsageSnapshots::keptDays + 30; ++day) {
        QList<Subaccount> all{using_(u"a"_s, day)};
        if (day == 0)
            all += using_(u"gone"_s, 1);
        snapshots.record(account, all, begin.addDays(day));
    }
    const UsageSeriesById all = snapshots.series(account).result();
    QCOMPARE(all.keys(), QStringList{u"a"_s});
    QCOMPARE(all.value(u"a"_s).size(), UsageSnapshots::keptDays + 1);
    QCOMPARE(all.value(u"a"_s).constLast().used, UsageSnapshots::keptDays + 29);
}

void TestUsageSnapshots::forgetsAnAccount()
{
    UsageSnapshots snapshots(folder());
    snapshots.record(account, {using_(u"a"_s, 10)}, at(u"2026-03-02T08:00:00Z"_s));
    snapshots.record(u"profile-2"_s, {using_(u"b"_s, 10)}, at(u"2026-03-02T08:00:00Z"_s));
    QVERIFY(!snapshots.forget(account).result());
    QVERIFY(snapshots.series(account).result().isEmpty());
    QCOMPARE(snapshots.series(u"profile-2"_s).result().size(), 1);
    QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 1);
    QVERIFY(!snapshots.forget(account).result()); // once more is no problem
}

void TestUsageSnapshots::isForThisUserOnly()
{
    UsageSnapshots snapshots(folder());
    QVERIFY(
        !snapshots.record(account, {using_(u"a"_s, 10)}, at(u"2026-03-02T08:00:00Z"_s)).result());
    const QFileInfo file = QDir(folder()).entryInfoList(QDir::Files).first();
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther
        | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(!(file.permissions() & others));
    QVERIFY(!(QFileInfo(folder()).permissions()
              & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther)));
}

void TestUsageSnapshots::staysInItsFolder_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"../outside", "/etc/outside", "", "a/b/c", "."})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestUsageSnapshots::staysInItsFolder()
{
    QFETCH(const QString, name);
    UsageSnapshots snapshots(folder());
    QVERIFY(!snapshots.record(name, {using_(u"a"_s, 10)}, at(u"2026-03-02T08:00:00Z"_s)).result());
    QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 1);
    QCOMPARE(snapshots.series(name).result().size(), 1);
}

void TestUsageSnapshots::leavesOutWhatIsNotTold()
{
    UsageSnapshots snapshots(folder());
    Subaccount unknown = using_(u"a"_s, 1);
    unknown.planUsed.reset();
    Subaccount nameless = using_(QString(), 1);
    Subaccount odd = using_(u"b 1 2 3\nc 4"_s, 1);
    snapshots.record(account, {unknown, nameless, odd}, at(u"2026-03-02T08:00:00Z"_s));
    QVERIFY(snapshots.series(account).result().isEmpty());
}

void TestUsageSnapshots::readsWhatIsBroken()
{
    const QByteArray text("a 1772438400 5 10000 177243\nb x 1 2\n\n c\nd 1772438400 1 2 1 1 1\n");
    const UsageSeriesById all = usageSeriesIn(text);
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.value(u"a"_s).size(), 1);
    QCOMPARE(all.value(u"d"_s).size(), 1); // time runs forwards
    QCOMPARE(usageSeriesIn(usageText(all)), all);
}

void TestUsageSnapshots::isBounded()
{
    UsageSnapshots snapshots(folder());
    const QDateTime first = at(u"2026-03-02T08:00:00Z"_s);
    QList<Subaccount> all;
    for (int i = 0; i < UsageSnapshots::mostSubaccounts; ++i)
        all += using_(u"id%1"_s.arg(i), i);
    snapshots.record(account, all, first);
    snapshots.record(account, {using_(u"new"_s, 1)}, first.addDays(1));
    const UsageSeriesById kept = snapshots.series(account).result();
    QVERIFY(kept.size() <= UsageSnapshots::mostSubaccounts);
    QVERIFY(kept.contains(u"new"_s));
}

void TestUsageSnapshots::saysWhenThereIsNoFolder()
{
    UsageSnapshots snapshots{QString()};
    QVERIFY(snapshots.record(account, {using_(u"a"_s, 1)}, at(u"2026-03-02T08:00:00Z"_s)).result());
    QVERIFY(snapshots.series(account).result().isEmpty());
    QVERIFY(!snapshots.forget(account).result());
}

void TestUsageSnapshots::tellsOfChanges()
{
    UsageSnapshots snapshots(folder());
    QSignalSpy changed(&snapshots, &UsageSnapshots::changed);
    snapshots.record(account, {using_(u"a"_s, 1)}, at(u"2026-03-02T08:00:00Z"_s));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toString(), account);
}

QTEST_GUILESS_MAIN(TestUsageSnapshots)
#include "tst_usagesnapshots.moc"
