// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/changes/changelog.h"
#include "api/changes/changeplan.h"
#include "api/changes/remadechange.h"
#include "api/emulatedservice.h"
#include "api/suppressions/changes/suppressionaddition.h"
#include "api/suppressions/changes/suppressionfreeing.h"
#include "api/suppressions/suppressionservice.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Kind = Suppression::Kind;
using State = ChangePlan::State;

/// Changes against the emulator, and what takes them back.
class TestChangeUndo : public QObject {
    Q_OBJECT
private slots:
    void init();
    void takesBackToTheByte_data();
    void takesBackToTheByte();
    void takesBackAfterARestart_data();
    void takesBackAfterARestart();
    void saysBeforeWhatCanNotBeTakenBack();
    void tellsALostAnswer();

private:
    [[nodiscard]] std::shared_ptr<ChangeAction> action(bool adds);
    [[nodiscard]] std::unique_ptr<ChangePlan> made(std::shared_ptr<ChangeAction> action,
                                                   const LoggedChange &undone = {});
    [[nodiscard]] bool addByHand();
    [[nodiscard]] QByteArray world();

    std::unique_ptr<EmulatedService> m_service;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ChangeLog> m_log;
};

void TestChangeUndo::init()
{
    m_service = std::make_unique<EmulatedService>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_log = std::make_unique<ChangeLog>(m_folder->filePath(u"changes.jsonl"_s));
}

/// What the service has, but when.
QByteArray TestChangeUndo::world()
{
    QObject owner;
    const auto *all = SuppressionService(m_service->client())
                          .view(SuppressionQuery::everything(m_service->clock().now()), {}, &owner);
    if (!m_service->wait(all) || all->error())
        return {};
    QByteArrayList lines;
    for (const Suppression &suppression : all->result()) {
        QJsonObject json = suppression.json;
        if (suppression.address.startsWith(u"rosa@"_s))
            json.remove("timestamp"_L1); // when it was suppressed again
        lines += QJsonDocument(json).toJson(QJsonDocument::Compact);
    }
    std::sort(lines.begin(), lines.end());
    return lines.join('\n');
}

std::shared_ptr<ChangeAction> TestChangeUndo::action(bool adds)
{
    if (adds)
        return std::make_shared<SuppressionAddition>(
            m_service->client(),
            NewSuppression{.address = u"rosa@pine.example"_s, .description = u"left"_s});
    return std::make_shared<SuppressionFreeing>(
        m_service->client(),
        SuppressionRemoval{.address = u"rosa@pine.example"_s, .kinds = {Kind::Manual}});
}

bool TestChangeUndo::addByHand()
{
    return made(action(true))->state() == State::Done;
}

std::unique_ptr<ChangePlan> TestChangeUndo::made(std::shared_ptr<ChangeAction> action,
                                                 const LoggedChange &undone)
{
    auto plan = std::make_unique<ChangePlan>(std::move(action), m_service->client(), *m_log,
                                             m_service->clock());
    plan->setDelays({std::chrono::milliseconds(0)});
    if (!undone.id.isNull())
        plan->setUndoes(undone);
    plan->start();
    const ChangePlan *made = plan.get();
    if (m_service->wait([made] { return made->state() != State::Reading; }))
        plan->apply();
    (void)m_service->wait([made] { return made->isFinished(); });
    return plan;
}

void TestChangeUndo::takesBackToTheByte_data()
{
    QTest::addColumn<bool>("adds");
    QTest::newRow("added") << true;
    QTest::newRow("freed") << false;
}

void TestChangeUndo::takesBackToTheByte()
{
    QFETCH(const bool, adds);
    QVERIFY(adds || addByHand());
    const QByteArray before = world();
    QVERIFY(!before.isEmpty());
    const auto plan = made(action(adds));
    QCOMPARE(plan->state(), State::Done);
    QVERIFY(world() != before);
    const auto undo = made(plan->undo(), plan->entry());
    QCOMPARE(undo->state(), State::Done);
    QCOMPARE(world(), before);
}

void TestChangeUndo::takesBackAfterARestart_data()
{
    takesBackToTheByte_data();
}

void TestChangeUndo::takesBackAfterARestart()
{
    QFETCH(const bool, adds);
    QVERIFY(adds || addByHand());
    const QByteArray before = world();
    QVERIFY(made(action(adds))->state() == State::Done);
    m_service->restart();
    const LoggedChange entry = m_log->entries().result().constLast();
    const auto remade = remadeChange(entry, m_service->client());
    QVERIFY(remade);
    const auto undo = made(remade->undo(entry.before, entry.after), entry);
    QCOMPARE(undo->state(), State::Done);
    QCOMPARE(world(), before);
    const QList<LoggedChange> entries = m_log->entries().result();
    QCOMPARE(entries.last().undoes, entry.id);
    QCOMPARE(entries.at(entries.size() - 2).undoneBy, entries.last().id);
}

void TestChangeUndo::saysBeforeWhatCanNotBeTakenBack()
{
    QObject owner;
    const auto *all = SuppressionService(m_service->client())
                          .view(SuppressionQuery::everything(m_service->clock().now()), {}, &owner);
    QVERIFY(m_service->wait(all));
    const auto found
        = std::find_if(all->result().begin(), all->result().end(),
                       [](const Suppression &each) { return each.kind == Kind::Spam; });
    QVERIFY(found != all->result().end());
    const auto plan = made(std::make_shared<SuppressionFreeing>(
        m_service->client(), SuppressionRemoval{.address = found->address, .kinds = {Kind::Spam}}));
    QVERIFY(plan->summary().undo.isEmpty());
    QVERIFY(!plan->summary().whyNotUndone.isEmpty());
    QCOMPARE(plan->state(), State::Done);
    QVERIFY(!plan->undo());
}

void TestChangeUndo::tellsALostAnswer()
{
    m_service = std::make_unique<EmulatedService>(QByteArrayList{"lost-answer:on=suppression/add"});
    const auto plan = made(action(true));
    QCOMPARE(plan->state(), State::Unknown);
    QCOMPARE(m_service->requests("/suppression/add"), 1);
    QVERIFY(plan->entry().holds);
    QVERIFY(plan->undo());
}

QTEST_GUILESS_MAIN(TestChangeUndo)
#include "tst_changeundo.moc"
