// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/keyring.h"
#include "account/keyringtest.h"
#include "account/keystore.h"
#include "account/profilekeys.h"
#include "account/sessionkeystore.h"
#include "account/systemkeystore.h"

#include <QSet>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using Status = KeyStatus;

namespace {

/// A ring that always gives the same view, or none at all.
class ScriptedRing final : public KeyRing {
public:
    explicit ScriptedRing(std::optional<RingView> view)
        : m_view(std::move(view))
    {
    }
    void look(const QString &, QObject *context,
              std::function<void(const RingView &)> seen) override
    {
        if (m_view)
            QMetaObject::invokeMethod(
                context, [this, seen] { seen(*m_view); }, Qt::QueuedConnection);
    }
    void unlock(QObject *, std::function<void(const KeyOutcome &)> done) override
    {
        done({.status = Status::Done});
    }
    [[nodiscard]] std::chrono::milliseconds patience() const override
    {
        return std::chrono::milliseconds(50);
    }

private:
    std::optional<RingView> m_view;
};

} // namespace

class TestKeyStore : public QObject {
    Q_OBJECT
private slots:
    void repliesFinishOnceAndLater();
    void keepsKeysInMemory();
    void keepsKeysWhereTheProfileSays();
    void takesTheRingAtItsWord_data();
    void takesTheRingAtItsWord();
    void choosesTheRingOfTheDesktop();
    void hasWordsForEverything();
};

void TestKeyStore::repliesFinishOnceAndLater()
{
    KeyReply reply;
    QSignalSpy finished(&reply, &KeyReply::finished);
    reply.settle({.status = Status::Missing});
    reply.settle({.status = Status::Locked});
    QVERIFY(!reply.isFinished());
    QTRY_COMPARE(finished.size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(reply.outcome().status, Status::Missing);
}

void TestKeyStore::keepsKeysInMemory()
{
    SessionKeyStore store;
    const QUuid id = QUuid::createUuid();
    QCOMPARE(outcomeOf(store.read(id, nullptr)).status, Status::Missing);
    QCOMPARE(outcomeOf(store.write(id, keyOf('a'), nullptr)).status, Status::Done);
    QCOMPARE(outcomeOf(store.read(id, nullptr)).status, Status::Found);
    QCOMPARE(outcomeOf(store.read(id, nullptr)).key, keyOf('a'));
    QCOMPARE(outcomeOf(store.read(QUuid::createUuid(), nullptr)).status, Status::Missing);
    QCOMPARE(outcomeOf(store.unlock(nullptr)).status, Status::Done);
    QCOMPARE(outcomeOf(store.remove(id, nullptr)).status, Status::Done);
    QCOMPARE(outcomeOf(store.remove(id, nullptr)).status, Status::Missing);
    QCOMPARE(outcomeOf(store.read(id, nullptr)).status, Status::Missing);
}

void TestKeyStore::keepsKeysWhereTheProfileSays()
{
    SessionKeyStore system;
    SessionKeyStore session;
    ProfileKeys keys(system, session);
    Profile kept;
    kept.id = QUuid::createUuid();
    Profile lent = kept;
    lent.keyPlace = Profile::KeyPlace::Session;
    QCOMPARE(outcomeOf(keys.write(kept, keyOf('a'), nullptr)).status, Status::Done);
    QCOMPARE(outcomeOf(keys.write(lent, keyOf('b'), nullptr)).status, Status::Done);
    QCOMPARE(outcomeOf(system.read(kept.id, nullptr)).key, keyOf('a'));
    QCOMPARE(outcomeOf(keys.read(kept, nullptr)).key, keyOf('a'));
    QCOMPARE(outcomeOf(keys.read(lent, nullptr)).key, keyOf('b'));
    QCOMPARE(outcomeOf(keys.remove(lent, nullptr)).status, Status::Done);
    QCOMPARE(outcomeOf(session.read(lent.id, nullptr)).status, Status::Missing);
    QCOMPARE(outcomeOf(keys.read(kept, nullptr)).key, keyOf('a'));
}

void TestKeyStore::takesTheRingAtItsWord_data()
{
    using Answer = RingView::Answer;
    QTest::addColumn<std::optional<RingView>>("view");
    QTest::addColumn<Status>("read");
    QTest::addColumn<Status>("write");
    QTest::addColumn<Status>("remove");
    const auto row = [](const char *name, std::optional<RingView> view, Status read, Status write,
                        Status remove) { QTest::newRow(name) << view << read << write << remove; };
    row("frozen", {}, Status::Frozen, Status::Frozen, Status::Frozen);
    row("no service", RingView{.answer = Answer::NoService}, Status::NoService, Status::NoService,
        Status::NoService);
    row("failed", RingView{.answer = Answer::Failed}, Status::Failed, Status::Failed,
        Status::Failed);
    row("locked item", RingView{.hasLockedItem = true, .isLocked = true}, Status::Locked,
        Status::Locked, Status::Locked);
    row("locked elsewhere", RingView{.hasLockedItem = true}, Status::Locked, Status::Locked,
        Status::Locked);
    row("locked, hides its items", RingView{.isLocked = true}, Status::Locked, Status::Locked,
        Status::Locked);
    row("no ring", RingView{.exists = false}, Status::Missing, Status::Locked, Status::Missing);
}

void TestKeyStore::takesTheRingAtItsWord()
{
    QFETCH(std::optional<RingView>, view);
    SystemKeyStore store(u"outpost-test"_s, std::make_unique<ScriptedRing>(view));
    const QUuid id = QUuid::createUuid();
    QTEST(outcomeOf(store.read(id, nullptr)).status, "read");
    QTEST(outcomeOf(store.write(id, keyOf('a'), nullptr)).status, "write");
    QTEST(outcomeOf(store.remove(id, nullptr)).status, "remove");
}

/// KWallet can't be asked without its own prompt: it gets the time that a person needs.
void TestKeyStore::choosesTheRingOfTheDesktop()
{
    qputenv("XDG_CURRENT_DESKTOP", "GNOME");
    QVERIFY(systemKeyRing(u"outpost-test"_s)->patience() < std::chrono::seconds(3));
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    const auto ring = systemKeyRing(u"outpost-test"_s);
    qunsetenv("XDG_CURRENT_DESKTOP");
    QVERIFY(ring->patience() > std::chrono::minutes(1));
    QObject context;
    std::optional<RingView> seen;
    ring->look(u"item"_s, &context, [&seen](const RingView &view) { seen = view; });
    QTRY_VERIFY(seen.has_value());
    QCOMPARE(seen->answer, RingView::Answer::CannotBeAsked);
}

void TestKeyStore::hasWordsForEverything()
{
    QSet<QString> texts;
    for (const Status status : {Status::Missing, Status::Locked, Status::NoService, Status::Frozen,
                                Status::Refused, Status::Failed})
        texts += keyOutcomeText({.status = status});
    QCOMPARE(texts.size(), 6);
    QVERIFY(!texts.contains(QString()));
    QVERIFY(keyOutcomeText({.status = Status::Found}).isEmpty());
    QVERIFY(keyOutcomeText({.status = Status::Done}).isEmpty());
    QVERIFY(keyOutcomeText({.detail = u"disk on fire"_s}).contains(u"disk on fire"_s));
}

QTEST_GUILESS_MAIN(TestKeyStore)
#include "tst_keystore.moc"
