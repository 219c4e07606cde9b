// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountbench.h"
#include "gui/accounts/accountsdialog.h"
#include "gui/accounts/editaccountdialog.h"
#include "support/namelesscontrols.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Managing accounts that are there.
class TestAccountsDialog : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void namesEveryControl();
    void removesKeyAndAccount();
    void keepsTheAccountWhoseKeyStays_data();
    void keepsTheAccountWhoseKeyStays();
    void movesAndHides();
    void replacesAKey();
    void movesAKeyToMemory();
    void testsTheKeptKey();
    void leavesTheKeyOfAnEditedAccountAlone();

private:
    template <typename Part> [[nodiscard]] Part *part(const char *name) const
    {
        return m_dialog->findChild<Part *>(QString::fromLatin1(name));
    }
    void manage();
    void edit();
    void save() const
    {
        part<QDialogButtonBox>("buttons")->button(QDialogButtonBox::Save)->click();
    }

    const Secret m_key{"api-0123456789ABCDEF0123456789ABCDEF"};
    std::unique_ptr<AccountBench> m_bench;
    std::unique_ptr<QDialog> m_dialog;
    QUuid m_id;
};

void TestAccountsDialog::init()
{
    m_bench = std::make_unique<AccountBench>();
    QTRY_VERIFY(m_bench->store.isLoaded());
    m_id = m_bench->store.add({.name = u"Shop"_s}).value();
    m_bench->system.keys.insert(m_id, m_key);
}

void TestAccountsDialog::cleanup()
{
    m_dialog.reset();
    m_bench.reset();
}

void TestAccountsDialog::manage()
{
    m_dialog = std::make_unique<AccountsDialog>(m_bench->store, m_bench->keys);
    m_dialog->show();
    part<QListWidget>("accounts")->setCurrentRow(1);
}

void TestAccountsDialog::edit()
{
    m_dialog = std::make_unique<EditAccountDialog>(*m_bench->store.find(m_id), m_bench->store,
                                                   m_bench->keys, *m_bench);
    m_dialog->show();
}

void TestAccountsDialog::namesEveryControl()
{
    manage();
    QCOMPARE(namelessControls(), QStringList());
    edit();
    const QStringList nameless = namelessControls();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
}

void TestAccountsDialog::removesKeyAndAccount()
{
    manage();
    part<QPushButton>("remove")->click();
    QVERIFY(part<QLabel>("questionText")->text().contains(u"Shop"_s));
    part<QPushButton>("keep")->click();
    QVERIFY(!part<QWidget>("question")->isVisible());
    QVERIFY(m_bench->store.find(m_id));
    part<QPushButton>("remove")->click();
    part<QPushButton>("doRemove")->click();
    QTRY_VERIFY(!m_bench->store.find(m_id));
    QVERIFY(m_bench->system.keys.isEmpty());
    QCOMPARE(part<QListWidget>("accounts")->count(), 1);
    QVERIFY2(!part<QPushButton>("remove")->isEnabled(), "the demo can't be removed");
}

void TestAccountsDialog::keepsTheAccountWhoseKeyStays_data()
{
    QTest::addColumn<KeyStatus>("trouble");
    QTest::newRow("locked") << KeyStatus::Locked;
    QTest::newRow("frozen") << KeyStatus::Frozen;
    QTest::newRow("no service") << KeyStatus::NoService;
    QTest::newRow("refused") << KeyStatus::Refused;
}

void TestAccountsDialog::keepsTheAccountWhoseKeyStays()
{
    QFETCH(KeyStatus, trouble);
    m_bench->system.trouble = trouble;
    manage();
    part<QPushButton>("remove")->click();
    part<QPushButton>("doRemove")->click();
    auto *problem = m_dialog->findChild<QWidget *>(u"problem"_s);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(m_bench->store.find(m_id));
    QCOMPARE(m_bench->system.keys.size(), 1);
    const bool locked = trouble == KeyStatus::Locked || trouble == KeyStatus::Refused;
    QCOMPARE(part<QPushButton>("unlock")->isVisible(), locked);
    m_bench->system.trouble = KeyStatus::Done;
    part<QPushButton>(locked ? "unlock" : "retry")->click();
    QTRY_VERIFY(!m_bench->store.find(m_id));
    QVERIFY(m_bench->system.keys.isEmpty());
    QVERIFY(!problem->isVisible());
}

void TestAccountsDialog::movesAndHides()
{
    manage();
    part<QPushButton>("up")->click();
    QCOMPARE(m_bench->store.profiles().first().id, m_id);
    QCOMPARE(part<QListWidget>("accounts")->currentRow(), 0);
    part<QPushButton>("down")->click();
    QCOMPARE(m_bench->store.profiles().last().id, m_id);
    part<QListWidget>("accounts")->setCurrentRow(0);
    part<QCheckBox>("hideDemo")->setChecked(true);
    QVERIFY(m_bench->store.profiles().first().hidden);
    const QSignalSpy editing(qobject_cast<AccountsDialog *>(m_dialog.get()),
                             &AccountsDialog::editRequested);
    part<QPushButton>("edit")->click();
    QCOMPARE(editing.size(), 1);
}

void TestAccountsDialog::replacesAKey()
{
    edit();
    const QSignalSpy edited(qobject_cast<EditAccountDialog *>(m_dialog.get()),
                            &EditAccountDialog::accountEdited);
    part<QLineEdit>("key")->setText(u"api-short"_s);
    save();
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_bench->system.keys.value(m_id), m_key);
    part<QLineEdit>("key")->setText(u"api-FEDCBA9876543210FEDCBA9876543210"_s);
    save();
    QTRY_COMPARE(edited.size(), 1);
    QCOMPARE(edited.first().at(1).toBool(), true);
    QCOMPARE(m_bench->system.keys.value(m_id), Secret("api-FEDCBA9876543210FEDCBA9876543210"));
}

void TestAccountsDialog::movesAKeyToMemory()
{
    edit();
    part<QComboBox>("keyPlace")->setCurrentIndex(1);
    save();
    QTRY_VERIFY(m_bench->system.keys.isEmpty());
    QCOMPARE(m_bench->store.find(m_id)->keyPlace, Profile::KeyPlace::Session);
    const std::unique_ptr<KeyReply> reply(m_bench->session.read(m_id, nullptr));
    QTRY_COMPARE(reply->outcome().status, KeyStatus::Found);
    QCOMPARE(reply->outcome().key, m_key);
}

void TestAccountsDialog::testsTheKeptKey()
{
    edit();
    part<QPushButton>("test")->click();
    QTRY_COMPARE(m_bench->transport->total, 1);
    QCOMPARE(m_bench->transport->sent.front().request.key, m_key);
    m_bench->answerWithRights({u"/activity/search"_s});
    QTRY_COMPARE(part<QLabel>("caption")->text(), u"SMTP2GO knows this key"_s);
}

void TestAccountsDialog::leavesTheKeyOfAnEditedAccountAlone()
{
    edit();
    m_bench->system.trouble = KeyStatus::Locked;
    part<QLineEdit>("name")->setText(u"Store"_s);
    part<QCheckBox>("readOnly")->setChecked(true);
    save();
    QTRY_COMPARE(m_bench->store.find(m_id)->name, u"Store"_s);
    QVERIFY(m_bench->store.find(m_id)->readOnly);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_bench->system.keys.value(m_id), m_key);
}

QTEST_MAIN(TestAccountsDialog)

#include "tst_accountsdialog.moc"
