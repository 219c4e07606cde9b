// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/caller.h"
#include "emulator/jsonwriter.h"
#include "emulator/search/eventwriter.h"
#include "emulator/world/history.h"
#include "emulator/world/mail.h"

#include <QtTest>

using namespace Emulator;

namespace {

QJsonArray everything(const Options &options)
{
    Options unlimited = options;
    unlimited.searchesPerMinute = 1'000'000;
    Caller caller(unlimited);
    return caller.walked(merged(wholeHistory(), {{QStringLiteral("limit"), 1000}}));
}

Instant launch()
{
    using namespace std::chrono;
    return sys_days(2026y / March / 5) + 15h;
}

QByteArray written(const History &history, const std::vector<Occurrence> &events)
{
    JsonWriter out;
    out.beginObject();
    writeEvents(out, history, events, {HeaderText::Included, {}, launch()});
    out.endObject();
    return out.json();
}

} // namespace

class tst_EmulatorWorld : public QObject {
    Q_OBJECT

private slots:
    void sameSeedSameWorld();
    void otherSeedOtherWorld();
    void everyEventIsValidJson();
    void everyKindHappens();
    void everyLifeIsInOrder();
    void officeHoursAreBusier();
    void twinsHappenInOneSecond();
    void absenceHasManyForms();
    void textsHaveManyScripts();
    void queuedMailsTellTheirAttempts();
    void keysShowAsUsernames();
    void largeWorldsAreNotKept();
    void blocksHoldEquallyMany();
};

void tst_EmulatorWorld::sameSeedSameWorld()
{
    const Options options{.seed = 7, .events = 2'000};
    QCOMPARE(everything(options), everything(options));
}

void tst_EmulatorWorld::otherSeedOtherWorld()
{
    const QJsonArray one = everything({.seed = 7, .events = 2'000});
    const QJsonArray other = everything({.seed = 8, .events = 2'000});
    QCOMPARE(one.size(), other.size());
    QVERIFY(one[0] != other[0]);
}

void tst_EmulatorWorld::everyEventIsValidJson()
{
    const History history(3, 60'000, launch());
    qsizetype count = 0;
    for (qint64 block = -1; count < 20'000; --block) {
        const std::vector<Occurrence> events = history.eventsIn(block);
        QJsonParseError error{};
        const QJsonDocument document = QJsonDocument::fromJson(written(history, events), &error);
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
        QCOMPARE(document[QStringLiteral("events")].toArray().size(), std::ssize(events));
        count += std::ssize(events);
    }
}

void tst_EmulatorWorld::everyKindHappens()
{
    QSet<QString> kinds;
    const QJsonArray events = everything({.events = 2'000});
    for (const QJsonValue &event : events)
        kinds += event[QStringLiteral("event")].toString();
    QCOMPARE(kinds.size(), 10);
}

void tst_EmulatorWorld::everyLifeIsInOrder()
{
    for (const qint64 size : {50, 3'000, 60'000, 10'000'000}) {
        const History history(5, size, launch());
        for (qint64 block = -30; block < 3; ++block) {
            for (int slot = 0; slot < mailsPerBlock; ++slot) {
                const std::vector<Occurrence> events = history.eventsOf({block, slot});
                QVERIFY(std::ranges::is_sorted(events));
                QVERIFY(events.front().at == history.sentAt({block, slot}));
            }
        }
    }
}

void tst_EmulatorWorld::officeHoursAreBusier()
{
    std::array<int, 24> byHour{};
    const QJsonArray events = everything({.events = 10'000});
    for (const QJsonValue &event : events)
        ++byHour[event[QStringLiteral("date")].toString().mid(11, 2).toUInt()];
    QVERIFY(byHour[10] > 3 * byHour[3]);
}

void tst_EmulatorWorld::twinsHappenInOneSecond()
{
    const QJsonArray events = everything({.events = 2'000});
    int twins = 0;
    for (qsizetype i = 1; i < events.size(); ++i)
        twins += events[i] == events[i - 1] ? 1 : 0;
    QVERIFY(twins > 10);
}

void tst_EmulatorWorld::absenceHasManyForms()
{
    const QJsonArray events = everything({.events = 2'000});
    for (const char *name : {"cc", "bcc", "reply_to", "smtp_response", "reason", "error", "host"}) {
        QSet<QJsonValue::Type> forms;
        for (const QJsonValue &event : events)
            forms += event.toObject().value(QLatin1StringView(name)).type();
        QVERIFY2(forms.contains(QJsonValue::Undefined), name);
        QVERIFY2(forms.contains(QJsonValue::Null), name);
        QVERIFY2(forms.contains(QJsonValue::String), name);
    }
}

void tst_EmulatorWorld::textsHaveManyScripts()
{
    QSet<int> scripts;
    bool hasMarkup = false;
    qsizetype longest = 0;
    const History history(1, 60'000, launch());
    for (qint64 block = -20; block < 0; ++block) {
        for (int slot = 0; slot < mailsPerBlock; ++slot) {
            const QString subject = mailAt(history, {block, slot}).subject;
            for (const QChar c : subject)
                scripts += c.script();
            hasMarkup = hasMarkup || subject.contains(QLatin1StringView("<img"));
            longest = std::max(longest, subject.size());
        }
    }
    for (const auto script : {QChar::Script_Latin, QChar::Script_Han, QChar::Script_Hiragana,
                              QChar::Script_Arabic, QChar::Script_Hebrew, QChar::Script_Cyrillic})
        QVERIFY(scripts.contains(script));
    QVERIFY(hasMarkup);
    QVERIFY(longest > 1'000);
}

void tst_EmulatorWorld::queuedMailsTellTheirAttempts()
{
    int queued = 0;
    const QJsonArray events = everything({.events = 5'000});
    for (const QJsonValue &event : events) {
        const QJsonArray attempts = event[QStringLiteral("delivery_attempts")].toArray();
        if (attempts.isEmpty())
            continue;
        ++queued;
        QCOMPARE(event[QStringLiteral("event")].toString(), QStringLiteral("processed"));
        QVERIFY(attempts[0][QStringLiteral("smtptime")].toString()
                >= event[QStringLiteral("date")].toString());
        QVERIFY(!attempts[0][QStringLiteral("smtpresponse")].toString().isEmpty());
    }
    QVERIFY(queued > 20);
}

void tst_EmulatorWorld::keysShowAsUsernames()
{
    static const QRegularExpression key(QStringLiteral("^api-[A-Za-z0-9]{12}$"));
    const QJsonArray events = everything({.events = 2'000});
    QVERIFY(std::any_of(events.begin(), events.end(), [](const QJsonValue &event) {
        return key.match(event[QStringLiteral("username")].toString()).hasMatch();
    }));
}

// What there is of a history does not grow with it; the first and the last event are at hand.
void tst_EmulatorWorld::largeWorldsAreNotKept()
{
    static_assert(sizeof(History) < 4'096);
    Options options;
    options.events = 10'000'000;
    Caller caller(options);
    const QJsonObject month{{QStringLiteral("start_date"), QStringLiteral("2026-02-03T15:30:10Z")},
                            {QStringLiteral("end_date"), QStringLiteral("2026-02-03T15:31:10Z")}};
    const QJsonObject data = caller.found(month);
    QVERIFY(data[QStringLiteral("total_events")].toInteger() > 100);
    QVERIFY(data[QStringLiteral("total_events")].toInteger() < 2'000);
}

void tst_EmulatorWorld::blocksHoldEquallyMany()
{
    const History history(9, 60'000, launch());
    for (qint64 block = -300; block < 20; ++block) {
        qint64 count = 0;
        for (const Occurrence &event : history.eventsIn(block))
            count += accountOfSlot(event.mail.slot).region == masterRegion ? 1 : 0;
        QCOMPARE(count, history.eventsPerBlock(masterRegion));
    }
}

QTEST_GUILESS_MAIN(tst_EmulatorWorld)
#include "tst_emulatorworld.moc"
