// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountbench.h"
#include "gui/accounts/addaccountdialog.h"
#include "support/namelesscontrols.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The assistant, as a person goes through it.
class TestAddAccountDialog : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void namesEveryControl();
    void addsAnAccount();
    void sendsNothingForWhatIsNoKey_data();
    void sendsNothingForWhatIsNoKey();
    void findsTheRegionOfAKey();
    void triesEachRegionOnce();
    void takesAKeyWithoutRights();
    void tellsThreeKindsOfBadKeyApart();
    void keepsNothingWhenItIsClosed();
    void offersWaysAroundALockedStore();
    void keepsTheKeyInMemoryIfTold();
    void refusesANameTwice();

private:
    template <typename Part> [[nodiscard]] Part *part(const char *name) const
    {
        return m_dialog->findChild<Part *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString text(const char *name) const { return part<QLabel>(name)->text(); }
    void enter(const QString &key) const;
    void next() const { part<QPushButton>("next")->click(); }
    void goToForm() const;

    const QString m_key = u"api-0123456789ABCDEF0123456789ABCDEF"_s;
    std::unique_ptr<AccountBench> m_bench;
    std::unique_ptr<AddAccountDialog> m_dialog;
};

void TestAddAccountDialog::init()
{
    m_bench = std::make_unique<AccountBench>();
    QTRY_VERIFY(m_bench->store.isLoaded());
    m_dialog = std::make_unique<AddAccountDialog>(m_bench->store, m_bench->keys, *m_bench);
    m_dialog->show();
}

void TestAddAccountDialog::cleanup()
{
    m_dialog.reset();
    m_bench.reset();
}

void TestAddAccountDialog::enter(const QString &key) const
{
    part<QLineEdit>("key")->setText(key);
    next();
}

void TestAddAccountDialog::goToForm() const
{
    enter(m_key);
    QTRY_VERIFY(!m_bench->asked().isEmpty());
    m_bench->answerWithRights({u"/activity/search"_s});
    QTRY_VERIFY(part<QPushButton>("next")->isEnabled());
    next();
    QVERIFY(part<QLineEdit>("name")->isVisible());
}

void TestAddAccountDialog::namesEveryControl()
{
    const QStringList nameless = namelessControls();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
}

void TestAddAccountDialog::addsAnAccount()
{
    const QSignalSpy added(m_dialog.get(), &AddAccountDialog::accountAdded);
    QCOMPARE(part<QLineEdit>("key")->echoMode(), QLineEdit::Password);
    enter(u"  "_s + m_key + u" \n"_s);
    QTRY_COMPARE(m_bench->asked(), u"api.smtp2go.com"_s);
    QVERIFY(!part<QPushButton>("next")->isEnabled());
    QCOMPARE(m_bench->transport->sent.front().request.key.reveal(), m_key.toLatin1());
    m_bench->answerWithRights({u"/activity/search"_s});
    QTRY_COMPARE(text("caption"), u"SMTP2GO knows this key"_s);
    const auto *abilities = part<QListWidget>("abilities");
    QVERIFY(abilities->count() > 3);
    QVERIFY(!abilities->findItems(u"Can search activity"_s, Qt::MatchExactly).isEmpty());
    QVERIFY(!abilities->findItems(u"Can\u2019t"_s, Qt::MatchStartsWith).isEmpty());
    next();
    QCOMPARE(part<QLineEdit>("name")->text(), u"SMTP2GO"_s);
    part<QLineEdit>("name")->setText(u" Shop "_s);
    part<QComboBox>("colour")->setCurrentIndex(2);
    next();
    QTRY_COMPARE(added.size(), 1);
    QVERIFY(!m_dialog->isVisible());
    const Profile profile = *m_bench->store.find(added.first().first().toUuid());
    QCOMPARE(profile.name, u"Shop"_s);
    QVERIFY(!profile.colour.isEmpty());
    QCOMPARE(m_bench->system.keys.value(profile.id), Secret(m_key.toLatin1()));
}

void TestAddAccountDialog::sendsNothingForWhatIsNoKey_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("nothing") << QString();
    QTest::newRow("other text") << u"hunter2"_s;
    QTest::newRow("too short") << u"api-0123"_s;
    QTest::newRow("header injection") << m_key + u"\r\nX-Evil: 1"_s;
}

void TestAddAccountDialog::sendsNothingForWhatIsNoKey()
{
    QFETCH(QString, key);
    enter(key);
    QVERIFY(part<QLabel>("fault")->isVisible());
    QVERIFY(!text("fault").isEmpty());
    QVERIFY(part<QLineEdit>("key")->isVisible());
    QCOMPARE(m_bench->probes, 0);
}

void TestAddAccountDialog::findsTheRegionOfAKey()
{
    enter(m_key);
    QTRY_VERIFY(!m_bench->asked().isEmpty());
    m_bench->answerUnknown();
    auto *others = part<QPushButton>("tryOthers");
    QTRY_VERIFY(others->isVisible());
    QVERIFY(!part<QPushButton>("next")->isEnabled());
    others->click();
    QTRY_COMPARE(m_bench->asked(), u"us-api.smtp2go.com"_s);
    QCOMPARE(m_bench->transport->sent.size(), 1U);
    m_bench->answerUnknown();
    QTRY_COMPARE(m_bench->asked(), u"eu-api.smtp2go.com"_s);
    m_bench->answerWithRights({u"/activity/search"_s});
    QTRY_VERIFY(part<QPushButton>("next")->isEnabled());
    QCOMPARE(m_bench->probes, 3);
    next();
    next();
    QTRY_COMPARE(m_bench->store.profiles().size(), 2);
    QCOMPARE(m_bench->store.profiles().last().region, Region::Eu);
}

void TestAddAccountDialog::triesEachRegionOnce()
{
    enter(m_key);
    for (int region = 0; region < 4; ++region) {
        QTRY_COMPARE(m_bench->transport->total, region + 1);
        m_bench->answerUnknown();
        if (region == 0) {
            QTRY_VERIFY(part<QPushButton>("tryOthers")->isVisible());
            part<QPushButton>("tryOthers")->click();
        }
    }
    QTRY_COMPARE(text("caption"), u"No region knows this key"_s);
    QVERIFY(!part<QPushButton>("next")->isEnabled());
    QVERIFY(!part<QPushButton>("tryOthers")->isVisible());
    QCOMPARE(m_bench->probes, 4);
}

void TestAddAccountDialog::takesAKeyWithoutRights()
{
    enter(m_key);
    QTRY_VERIFY(!m_bench->asked().isEmpty());
    m_bench->answerWithRights({});
    QTRY_COMPARE(text("caption"), u"This key has no rights"_s);
    QVERIFY(part<QPushButton>("next")->isEnabled());
}

void TestAddAccountDialog::tellsThreeKindsOfBadKeyApart()
{
    QSet<QString> told;
    enter(u"api-none"_s);
    told.insert(text("fault"));
    enter(m_key);
    QTRY_VERIFY(!m_bench->asked().isEmpty());
    m_bench->answerUnknown();
    QTRY_VERIFY(!m_bench->transport->sent.size() && part<QPushButton>("tryOthers")->isVisible());
    told.insert(text("caption"));
    part<QPushButton>("tryOthers")->click();
    QTRY_VERIFY(!m_bench->asked().isEmpty());
    m_bench->answerWithRights({});
    QTRY_VERIFY(part<QPushButton>("next")->isEnabled());
    told.insert(text("caption"));
    QCOMPARE(told.size(), 3);
}

void TestAddAccountDialog::keepsNothingWhenItIsClosed()
{
    enter(m_key);
    QTRY_VERIFY(!m_bench->asked().isEmpty());
    m_dialog->reject();
    m_dialog.reset();
    QTRY_COMPARE(m_bench->transport->aborted, 1);
    QVERIFY(m_bench->system.keys.isEmpty());
    QCOMPARE(m_bench->store.profiles().size(), 1); // the demo
}

void TestAddAccountDialog::offersWaysAroundALockedStore()
{
    goToForm();
    m_bench->system.trouble = KeyStatus::Locked;
    next();
    auto *unlock = part<QPushButton>("unlock");
    QTRY_VERIFY(unlock->isVisible());
    QCOMPARE(m_bench->store.profiles().size(), 1);
    QVERIFY(m_bench->system.keys.isEmpty());
    unlock->click();
    QTRY_COMPARE(m_bench->store.profiles().size(), 2);
    QCOMPARE(m_bench->system.unlocks, 1);
    QCOMPARE(m_bench->system.keys.size(), 1);
}

void TestAddAccountDialog::keepsTheKeyInMemoryIfTold()
{
    goToForm();
    m_bench->system.trouble = KeyStatus::NoService;
    next();
    QTRY_VERIFY(part<QPushButton>("session")->isVisible());
    QVERIFY(!part<QPushButton>("unlock")->isVisible());
    part<QPushButton>("session")->click();
    QTRY_COMPARE(m_bench->store.profiles().size(), 2);
    QCOMPARE(m_bench->store.profiles().last().keyPlace, Profile::KeyPlace::Session);
    QVERIFY(m_bench->system.keys.isEmpty());
    const std::unique_ptr<KeyReply> reply(
        m_bench->session.read(m_bench->store.profiles().last().id, nullptr));
    QTRY_COMPARE(reply->outcome().status, KeyStatus::Found);
}

void TestAddAccountDialog::refusesANameTwice()
{
    QVERIFY(m_bench->store.add({.name = u"Shop"_s}));
    goToForm();
    part<QLineEdit>("name")->setText(u"shop"_s);
    next();
    QVERIFY(m_dialog->isVisible());
    QVERIFY(part<QLabel>("message")->isVisible());
    QCOMPARE(m_bench->store.profiles().size(), 2);
    QVERIFY2(m_bench->system.keys.isEmpty(), "a key without an account");
}

QTEST_MAIN(TestAddAccountDialog)

#include "tst_addaccountdialog.moc"
