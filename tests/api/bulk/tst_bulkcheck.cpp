// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/bulk/bulkcell.h"
#include "api/bulk/bulkcheck.h"
#include "api/bulk/bulkoperation.h"
#include "api/bulk/bulkoperations.h"
#include "api/bulk/bulkworld.h"
#include "api/senders/senderdomainservice.h"
#include "api/subaccounts/subaccountservice.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

BulkRow row(int line, const QMap<QString, QString> &values)
{
    return {.line = line, .values = values};
}

/// "line good", "line wrong: …" or "line doubtful: …".
QStringList shown(const QList<CheckedBulkRow> &rows)
{
    QStringList lines;
    for (const CheckedBulkRow &each : rows) {
        const QString text = each.isGood() ? QString() : each.problems.first().text;
        lines += QString::number(each.row.line)
            + (each.isGood()        ? u" good"_s
                   : each.isWrong() ? u" wrong: "_s + text
                                    : u" doubtful: "_s + text);
    }
    return lines;
}

} // namespace

class TestBulkCheck : public QObject {
    Q_OBJECT
private slots:
    void readsCells_data();
    void readsCells();
    void checksNewSubaccounts();
    void checksEdits();
    void editsWhatTheListSays();
    void checksAndAddsDomains();
    void verifiesDomains();
    void saysItsPrice();
    void knowsItsOperations_data();
    void knowsItsOperations();
    void tellsThatItCouldNotRead();

private:
    static QStringList checked(BulkWorld &world, QStringView operation, const QList<BulkRow> &rows,
                               QList<CheckedBulkRow> *result = nullptr);
    static BulkRun *run(BulkWorld &world, QStringView operation, const QList<BulkRow> &rows);
};

QStringList TestBulkCheck::checked(BulkWorld &world, QStringView operation,
                                   const QList<BulkRow> &rows, QList<CheckedBulkRow> *result)
{
    BulkCheck check(world.runs().operation(operation), rows);
    bool isOver = false;
    connect(&check, &BulkCheck::finished, &check, [&isOver] { isOver = true; });
    if (!world.wait([&isOver] { return isOver; }) || check.error())
        return {u"no answer"_s};
    if (result)
        *result = check.rows();
    return shown(check.rows());
}

BulkRun *TestBulkCheck::run(BulkWorld &world, QStringView operation, const QList<BulkRow> &rows)
{
    QList<CheckedBulkRow> all;
    checked(world, operation, rows, &all);
    QList<BulkRow> good;
    for (const CheckedBulkRow &each : all) {
        if (each.isGood())
            good += each.row;
    }
    BulkRun *run = world.runs().start(world.runs().operation(operation), good).value();
    return world.wait([run] { return run->state() == BulkRun::State::Finished; }) ? run : nullptr;
}

void TestBulkCheck::readsCells_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("flag"); ///< -1: none
    QTest::addColumn<int>("number");
    const auto row = [](const char *cell, int flag, int number) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << flag << number;
    };
    row("yes", 1, -1);
    row("TRUE", 1, -1);
    row("x", 1, -1);
    row("No", 0, -1);
    row("off", 0, -1);
    row("1", 1, 1);
    row("0", 0, 0);
    row("maybe", -1, -1);
    row("10000", -1, 10'000);
    row("10,000", -1, 10'000);
    row("10.000", -1, 10'000);
    row("1 000 000", -1, 1'000'000);
    row("1'000", -1, 1'000);
    row("1.5", -1, -1);
    row("10,00", -1, -1);
    row("1,000.000", -1, -1);
    row("10k", -1, -1);
    row("", -1, -1);
}

void TestBulkCheck::readsCells()
{
    QFETCH(const QString, cell);
    QFETCH(const int, flag);
    QFETCH(const int, number);
    const auto isYes = bulkFlag(cell);
    QCOMPARE(isYes ? int(*isYes) : -1, flag);
    QCOMPARE(bulkNumber(cell).value_or(-1), number);
}

void TestBulkCheck::checksNewSubaccounts()
{
    BulkWorld world;
    QObject owner;
    SubaccountService service(world.service().client());
    const auto *added = service.add({.name = u"Pine"_s}, &owner);
    QVERIFY(world.wait([added] { return added->isFinished(); }));
    const QStringList lines
        = checked(world, bulk::subaccountAdd,
                  {row(1, {{u"name"_s, u"Oak"_s}, {u"plan_size"_s, u"10.000"_s}}),
                   row(2, {{u"email"_s, u"a@b.example"_s}}),
                   row(3, {{u"name"_s, u"Elm"_s}, {u"plan_size"_s, u"12345"_s}}),
                   row(4, {{u"name"_s, u"Elm"_s}, {u"email"_s, u"not an address"_s}}),
                   row(5, {{u"name"_s, u"Elm"_s}, {u"sms"_s, u"perhaps"_s}}),
                   row(6, {{u"name"_s, u"oak"_s}}), row(7, {{u"name"_s, u"PINE"_s}}),
                   row(8, {{u"name"_s, u"Fir"_s}, {u"dedicated_ip"_s, u"yes"_s}}),
                   row(9,
                       {{u"name"_s, u"Fir"_s},
                        {u"dedicated_ip"_s, u"yes"_s},
                        {u"plan_size"_s, u"250,000"_s}})});
    const QString id = added->result().id;
    const QStringList expected{
        u"1 good"_s,
        u"2 wrong: Name is missing."_s,
        u"3 wrong: SMTP2GO has no plan of 12,345 e-mails a month."_s,
        u"4 wrong: “not an address” is not an e-mail address."_s,
        u"5 wrong: “perhaps” is neither yes nor no."_s,
        u"6 doubtful: The same as in line 1."_s,
        u"7 doubtful: There is a subaccount of this name: Pine (%1)."_s.arg(id),
        u"8 wrong: A dedicated IP address needs a plan of more than 100,000 e-mails a month."_s,
        u"9 good"_s};
    QCOMPARE(lines, expected);
    QCOMPARE(world.service().requests("/subaccount/add"), 1); // nothing was sent
}

void TestBulkCheck::checksEdits()
{
    BulkWorld world;
    QObject owner;
    SubaccountService service(world.service().client());
    QStringList ids;
    for (const QString &name : {u"Pine"_s, u"Pine"_s, u"Oak"_s}) {
        const auto *added = service.add({.name = name}, &owner);
        QVERIFY(world.wait([added] { return added->isFinished(); }));
        ids += added->result().id;
    }
    const auto wish = [](int line, const QString &who, const QString &size) {
        return row(line, {{u"subaccount"_s, who}, {u"plan_size"_s, size}});
    };
    const QStringList lines
        = checked(world, bulk::subaccountEdit,
                  {wish(1, u"Pine"_s, u"20000"_s), wish(2, ids.at(0), u"20000"_s),
                   wish(3, u"oak"_s, u"20000"_s), wish(4, u"Nobody"_s, u"20000"_s),
                   wish(5, ids.at(1), u"10000"_s), wish(6, ids.at(2), u"50000"_s),
                   wish(7, ids.at(1), {}), wish(8, ids.at(1), u"7"_s)});
    QCOMPARE(lines.size(), 8);
    QVERIFY(lines.at(0).startsWith(u"1 wrong: Several"_s) && lines.at(0).contains(ids.at(1)));
    QCOMPARE(lines.at(1), u"2 good"_s);
    QCOMPARE(lines.at(2), u"3 good"_s);
    QVERIFY(lines.at(3).startsWith(u"4 wrong: There is no"_s));
    QCOMPARE(lines.at(4), u"5 wrong: It is so already."_s);
    QCOMPARE(lines.at(5), u"6 wrong: The same as in line 3."_s); // by another word for it
    QCOMPARE(lines.at(6), u"7 wrong: Nothing would change."_s);
    QCOMPARE(lines.at(7), u"8 wrong: SMTP2GO has no plan of 7 e-mails a month."_s);
}

void TestBulkCheck::editsWhatTheListSays()
{
    BulkWorld world;
    QObject owner;
    const auto *added
        = SubaccountService(world.service().client()).add({.name = u"Pine"_s}, &owner);
    QVERIFY(world.wait([added] { return added->isFinished(); }));
    const BulkRun *done = run(world, bulk::subaccountEdit,
                              {row(1,
                                   {{u"subaccount"_s, u"Pine"_s},
                                    {u"plan_size"_s, u"20,000"_s},
                                    {u"new_name"_s, u"Pine Two"_s}})});
    QVERIFY(done);
    QCOMPARE(done->progress().done, 1);
    const QJsonObject body
        = QJsonDocument::fromJson(world.service().lastBody("/subaccount/edit")).object();
    const QJsonObject expected{
        {u"id"_s, added->result().id}, {u"fullname"_s, u"Pine Two"_s}, {u"limit"_s, 20'000}};
    QCOMPARE(body, expected);
}

void TestBulkCheck::checksAndAddsDomains()
{
    BulkWorld world;
    const QList<BulkRow> rows{row(1, {{u"domain"_s, u"pine-one.example"_s}}),
                              row(2, {{u"domain"_s, u"PINE-one.example."_s}}),
                              row(3, {{u"domain"_s, u"not a domain"_s}}),
                              row(4, {{u"domain"_s, u"bücher-pine.example"_s}})};
    const QStringList lines = checked(world, bulk::domainAdd, rows);
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(0), u"1 good"_s);
    QCOMPARE(lines.at(1), u"2 wrong: The same as in line 1."_s);
    QVERIFY(lines.at(2).startsWith(u"3 wrong: "_s));
    QCOMPARE(lines.at(3), u"4 good"_s);
    const BulkRun *done = run(world, bulk::domainAdd, rows);
    QVERIFY(done);
    QCOMPARE(done->progress().done, 2);
    QCOMPARE(world.service().requests("/domain/add"), 2);
    QCOMPARE(checked(world, bulk::domainAdd, rows).at(0),
             u"1 wrong: It is among the sender domains already."_s);
}

void TestBulkCheck::verifiesDomains()
{
    BulkWorld world;
    const QList<BulkRow> rows{row(1, {{u"domain"_s, u"pine-one.example"_s}}),
                              row(2, {{u"domain"_s, u"nowhere.example"_s}})};
    QVERIFY(run(world, bulk::domainAdd, rows.mid(0, 1)));
    world.runs().close(world.runs().runs().constFirst());
    QCOMPARE(checked(world, bulk::domainVerify, rows),
             (QStringList{u"1 good"_s, u"2 wrong: It is not among the sender domains."_s}));
    const BulkRun *done = run(world, bulk::domainVerify, rows);
    QVERIFY(done);
    QCOMPARE(done->progress().done, 1);
    QVERIFY(!done->rows().constFirst().text.isEmpty());
    QCOMPARE(world.service().requests("/domain/verify"), 1);
}

void TestBulkCheck::saysItsPrice()
{
    BulkWorld world;
    const auto add = world.runs().operation(bulk::subaccountAdd);
    QCOMPARE(add->price(120).writes, 120);
    QCOMPARE(add->price(120).limit, u"50 an hour"_s);
    QVERIFY(add->price(10).time <= 30s);
    QVERIFY(add->price(50).time < 1h);
    QVERIFY(add->price(51).time > 1h);
    QVERIFY(add->price(120).time > 2h && add->price(120).time < 2h + 10min);
    const auto verify = world.runs().operation(bulk::domainVerify);
    QVERIFY(verify->price(500).time > 3min && verify->price(500).time < 15min);
    QVERIFY(verify->price(500).limit.isEmpty());
    QVERIFY(add->costOf({row(1, {{u"name"_s, u"Pine"_s}, {u"archiving"_s, u"yes"_s}})})
                .contains(u"archiving: 1"_s));
}

void TestBulkCheck::knowsItsOperations_data()
{
    QTest::addColumn<QString>("id");
    for (const QStringView id :
         {bulk::subaccountAdd, bulk::subaccountEdit, bulk::domainAdd, bulk::domainVerify})
        QTest::newRow(qPrintable(id.toString())) << id.toString();
}

void TestBulkCheck::knowsItsOperations()
{
    QFETCH(const QString, id);
    BulkWorld world;
    const auto operation = world.runs().operation(id);
    QVERIFY(operation);
    QCOMPARE(operation->id(), id);
    QVERIFY(!operation->title().isEmpty());
    QCOMPARE(operation->columns().constFirst().need, BulkColumn::Need::Required);
    QVERIFY(!world.runs().operation(u"another"));
}

void TestBulkCheck::tellsThatItCouldNotRead()
{
    BulkWorld world;
    world.service().client().setPermissions(KeyPermissions());
    QCOMPARE(checked(world, bulk::subaccountAdd, {row(1, {{u"name"_s, u"Oak"_s}})}),
             QStringList{u"no answer"_s});
}

QTEST_GUILESS_MAIN(TestBulkCheck)
#include "tst_bulkcheck.moc"
