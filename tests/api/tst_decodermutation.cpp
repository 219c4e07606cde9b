// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/eventdecoder.h"
#include "api/activity/eventorder.h"
#include "api/envelope.h"
#include "net/httpanswer.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <random>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounds = 4000;

QByteArrayList goldenAnswers()
{
    const QDir dir(QStringLiteral(OUTPOST_TEST_DATA "/activity"));
    const QStringList names = dir.entryList({u"*.json"_s});
    QByteArrayList bodies;
    for (const QString &name : names) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            bodies += file.readAll();
    }
    return bodies;
}

/// Changes an answer in one or two places, half of the time in a way that leaves it JSON.
class Mutator {
public:
    explicit Mutator(unsigned seed)
        : m_random(seed)
    {
    }

    QByteArray mutated(QByteArray body)
    {
        for (int i = below(2); i >= 0; --i)
            mutate(body);
        return body;
    }

    int below(qsizetype limit)
    {
        return int(m_random() % std::uint32_t(std::max<qsizetype>(limit, 1)));
    }

private:
    void mutate(QByteArray &body)
    {
        static const QByteArrayList pieces{
            "null",      "{}",      "[",     "]",    "}",    "\"",  ",",    ":",
            "\\u",       "\\ud800", "1e999", "\xff", "true", "-",   "\x01", "[[[[[[[[[[",
            "\"date\":", "{\"a\":", "/",     "\\",   "0x",   "\xc3"};
        const int place = below(body.size());
        switch (below(10)) {
        case 0:
            body[place] = char(below(256));
            break;
        case 1:
            body.remove(place, 1 + below(20));
            break;
        case 2:
            body.insert(place, pieces[below(pieces.size())]);
            break;
        case 3:
            body.insert(place, body.mid(below(body.size()), below(200)));
            break;
        case 4:
            body.truncate(body.size() - below(30));
            break;
        default:
            replaceLetter(body, place);
        }
        if (body.isEmpty())
            body = " ";
    }

    /// Most often in a string; sometimes it makes a key one that isn't known.
    void replaceLetter(QByteArray &body, qsizetype from)
    {
        while (from < body.size() && !QChar(QLatin1Char(body[from])).isLetter())
            ++from;
        if (from < body.size())
            body.replace(from, 1, below(2) == 0 ? "x" : "\\u00e9");
    }

    std::mt19937 m_random;
};

/// How many events a strict and independent parser finds; -1 where it finds no answer.
qsizetype countOfEvents(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonValue events = document.object().value(u"data"_s).toObject().value(u"events"_s);
    return events.isArray() ? events.toArray().size() : -1;
}

void readAll(const EventPage &page)
{
    EventTable table;
    table.append(std::make_shared<const EventPage>(page));
    const EventTable::Row last = table.rowCount() - 1;
    for (int i = 0; i < eventColumnCount; ++i)
        (void)table.text(last, EventColumn(i)).size();
    (void)sortedRows(table, {EventColumn::Subject, Qt::AscendingOrder}).size();
    QVERIFY(!table.raw(last).isEmpty());
}

} // namespace

/// Whatever comes: all events or one clear error.
class TestDecoderMutation : public QObject {
    Q_OBJECT
private slots:
    void neverLosesEvents_data();
    void neverLosesEvents();
};

void TestDecoderMutation::neverLosesEvents_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestDecoderMutation::neverLosesEvents()
{
    QFETCH(unsigned, seed);
    const QByteArrayList answers = goldenAnswers();
    QVERIFY(answers.size() > 10);
    Mutator mutator(seed);
    int decoded = 0;
    EventDecoder decoder;
    for (int round = 0; round < rounds / 4; ++round) {
        const QByteArray body = mutator.mutated(answers[mutator.below(answers.size())]);
        HttpAnswer answer;
        answer.status = 200;
        answer.body = body;
        const bool isOpen = openEnvelope(answer).hasValue();
        const auto page = decoder.decode(body);
        const qsizetype expected = countOfEvents(body);
        if (!page) {
            QCOMPARE(page.error().kind, ApiError::Kind::UnexpectedAnswer);
            continue;
        }
        ++decoded;
        if (expected >= 0)
            QVERIFY2(qsizetype(page.value().rowCount()) >= expected, body.constData());
        QVERIFY2(isOpen || body.contains("error"), body.constData());
        if (page.value().rowCount() > 0 && round % 8 == 0) {
            EventDecoder fresh;
            readAll(fresh.decode(body).value());
        }
    }
    // The mutations are mild enough to say something.
    QVERIFY2(decoded > rounds / 4 / 5, qPrintable(QString::number(decoded)));
}

QTEST_APPLESS_MAIN(TestDecoderMutation)
#include "tst_decodermutation.moc"
