// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the client's answers to random filters against a second reading of what they mean.
#include "api/activity/eventdecoder.h"
#include "api/activity/filter/eventfilter.h"
#include "api/activity/filter/filterplan.h"
#include "api/activity/filter/filterreading.h"
#include "api/filter/randomfilter.h"
#include "emulator/demokeys.h"
#include "emulator/service/service.h"
#include "emulator/world/account.h"
#include "support/lesswatched.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QDateTime launch()
{
    return QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
}

Emulator::Options options()
{
    Emulator::Options options;
    options.events = 1000;
    options.searchesPerMinute = 1'000'000;
    options.clock
        = [] { return Emulator::Instant(std::chrono::milliseconds(launch().toMSecsSinceEpoch())); };
    return options;
}

/// What makes an event what it is, whatever headers were asked for with it.
QByteArray keyOf(QJsonObject event)
{
    event.remove("headers"_L1);
    event.remove("custom_headers"_L1);
    return QJsonDocument(event).toJson(QJsonDocument::Compact);
}

} // namespace

class TestFilterAnswers : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void equalTheJudges();

private:
    struct Answer {
        EventTable table;
        QList<QJsonObject> events;
    };

    [[nodiscard]] Answer answer(const ActivityQuery &query);
    [[nodiscard]] QByteArrayList expected(const Judge &judge) const;
    [[nodiscard]] QByteArrayList shown(const Answer &answer, const FilterExpression &filter) const;

    Emulator::Service m_service{options()};
    ActivityQuery m_base;
    SubaccountNames m_subaccounts;
    QHash<QString, QString> m_nameOfId;
    Answer m_all;
    QByteArrayList m_keys; ///< of m_all
};

void TestFilterAnswers::initTestCase()
{
    m_base.start = launch().addDays(-31);
    m_base.end = launch().addDays(1);
    for (const Emulator::Account &account : Emulator::accounts()) {
        if (account.id.isEmpty())
            continue;
        m_subaccounts.add(account.id.toString(), account.name.toString());
        m_nameOfId.insert(account.id.toString(), account.name.toString());
    }
    ActivityQuery everything = m_base;
    everything.customHeaders
        = {u"X-Ticket"_s, u"X-Campaign"_s, u"X-Customer-Number"_s, u"Cc"_s, u"X-Nowhere"_s};
    m_all = answer(everything);
    QCOMPARE(m_all.events.size(), 1000);
    for (const QJsonObject &event : m_all.events)
        m_keys.append(keyOf(event));
}

TestFilterAnswers::Answer TestFilterAnswers::answer(const ActivityQuery &query)
{
    Answer answer;
    EventDecoder decoder;
    QString token;
    do {
        const Emulator::Answer page
            = m_service.answer({.path = u"/v3/activity/search"_s,
                                .body = query.toJson(token),
                                .keyHeader = QByteArray(Emulator::demoKey.data()),
                                .authorization = {},
                                .address = u"127.0.0.1"_s});
        auto decoded = decoder.decode(page.body);
        if (page.status != 200 || !decoded) {
            qWarning("%s", page.body.constData());
            return {};
        }
        token = decoded.value().continueToken;
        answer.table.append(std::make_shared<const EventPage>(std::move(decoded).value()));
        const QJsonObject data = QJsonDocument::fromJson(page.body).object()["data"_L1].toObject();
        const QJsonArray events = data["events"_L1].toArray();
        for (const QJsonValue &event : events)
            answer.events.append(event.toObject());
    } while (!token.isEmpty());
    return answer;
}

QByteArrayList TestFilterAnswers::expected(const Judge &judge) const
{
    QByteArrayList keys;
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        if (judge.verdict(m_all.events.at(i), m_nameOfId).value_or(true))
            keys.append(m_keys.at(i));
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}

QByteArrayList TestFilterAnswers::shown(const Answer &answer, const FilterExpression &filter) const
{
    QByteArrayList keys;
    for (const EventTable::Row row :
         EventFilter(filter, m_subaccounts, launch()).rows(answer.table))
        keys.append(keyOf(answer.events.at(row)));
    std::sort(keys.begin(), keys.end());
    return keys;
}

void TestFilterAnswers::equalTheJudges()
{
    RandomFilter random(m_all.events, m_nameOfId.keys(), 5);
    constexpr int filters = lessWatched(1000);
    int withRows = 0;
    int asked = 0;
    int whole = 0;
    for (int i = 0; i < filters; ++i) {
        const Judge judge = random.next();
        const QString text = judge.filterText();
        const FilterReading reading = readFilter(text);
        const QByteArray words = text.toUtf8();
        if (reading.state != FilterReading::State::Valid)
            QFAIL((words + ": " + reading.problems.value(0).sentence().toUtf8()).constData());
        const QByteArrayList wanted = expected(judge);
        const FilterPlan plan = planFilter(reading.expression, m_base, m_subaccounts, launch());
        QVERIFY2(shown(m_all, reading.expression) == wanted, (words + " (here)").constData());
        if (plan.query.problem()) // since: after until:
            continue;
        QVERIFY2(shown(answer(plan.query), plan.rows) == wanted, (words + " (asked)").constData());
        withRows += wanted.isEmpty() ? 0 : 1;
        asked += plan.askedCount > 0 ? 1 : 0;
        whole += plan.askedCount > 0 && plan.appliedCount == 0 ? 1 : 0;
    }
    qInfo("figure: of %d filters %d found something, %d were asked in part, %d as a whole", filters,
          withRows, asked, whole);
    QVERIFY(withRows > filters * 3 / 10 && asked > filters * 3 / 10);
}

QTEST_GUILESS_MAIN(TestFilterAnswers)
#include "tst_filteranswers.moc"
