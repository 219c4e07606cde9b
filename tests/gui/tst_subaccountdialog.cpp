// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/subaccountbench.h"
#include "gui/subaccounts/subaccountdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace SubaccountBench;

/// What can be entered for a subaccount, and what comes of it.
class TestSubaccountDialog : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::English); }
    void asksForANewOne();
    void offersThePlansThatAreSold();
    void dedicatedIpNeedsALargePlan();
    void namesCosts();
    void tellsOfNamesakes();
    void sendsOnlyWhatDiffers();
    void leavesAloneWhatIsNotKnown();
    void keepsAPlanThatIsNotSold();

private:
    template <typename Widget> static Widget *part(QDialog &dialog, const char *name)
    {
        return dialog.findChild<Widget *>(QLatin1String(name));
    }
    static QPushButton *next(QDialog &dialog)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->accessibleName() == u"Next"_s)
                return button;
        }
        return nullptr;
    }
    static void choosePlan(QDialog &dialog, int size)
    {
        auto *plan = part<QComboBox>(dialog, "plan");
        plan->setCurrentIndex(plan->findData(size));
    }
};

void TestSubaccountDialog::asksForANewOne()
{
    SubaccountDialog dialog(QStringList{});
    QVERIFY(!next(dialog)->isEnabled());
    QVERIFY(!part<QLabel>(dialog, "problem")->text().isEmpty());
    part<QLineEdit>(dialog, "name")->setText(u"Pine"_s);
    QVERIFY(next(dialog)->isEnabled());
    part<QLineEdit>(dialog, "email")->setText(u" jo@pine.example "_s);
    QCOMPARE(dialog.newSubaccount(),
             (NewSubaccount{.name = u"Pine"_s, .email = u"jo@pine.example"_s}));
}

void TestSubaccountDialog::offersThePlansThatAreSold()
{
    SubaccountDialog dialog(QStringList{});
    const auto *plan = part<QComboBox>(dialog, "plan");
    QCOMPARE(plan->count(), int(NewSubaccount::planSizes.size()));
    QCOMPARE(plan->currentText(), u"10,000 e-mails a month"_s);
}

void TestSubaccountDialog::dedicatedIpNeedsALargePlan()
{
    SubaccountDialog dialog(QStringList{});
    part<QLineEdit>(dialog, "name")->setText(u"Pine"_s);
    auto *box = part<QCheckBox>(dialog, "dedicatedIp");
    choosePlan(dialog, 100'000);
    QVERIFY(!box->isEnabled());
    choosePlan(dialog, 250'000);
    QVERIFY(box->isEnabled());
    box->setChecked(true);
    QVERIFY(dialog.newSubaccount().dedicatedIp);
    choosePlan(dialog, 2'000);
    QVERIFY(!box->isEnabled());
    QVERIFY(!dialog.newSubaccount().dedicatedIp);
    QVERIFY(next(dialog)->isEnabled());
}

void TestSubaccountDialog::namesCosts()
{
    SubaccountDialog dialog(QStringList{});
    QVERIFY(part<QLabel>(dialog, "smsHint")->text().contains(u"charged"_s));
    QVERIFY(part<QLabel>(dialog, "emailHint")->text().contains(u"invited by e-mail"_s));
    QVERIFY(!part<QSpinBox>(dialog, "smsLimit")->isEnabled());
    part<QCheckBox>(dialog, "sms")->setChecked(true);
    QVERIFY(part<QSpinBox>(dialog, "smsLimit")->isEnabled());
    part<QSpinBox>(dialog, "smsLimit")->setValue(50);
    QCOMPARE(dialog.newSubaccount().smsLimit, 50);
}

void TestSubaccountDialog::tellsOfNamesakes()
{
    SubaccountDialog dialog(QStringList{u"Pine"_s});
    part<QLineEdit>(dialog, "name")->setText(u"Pine"_s);
    QVERIFY(part<QLabel>(dialog, "problem")->text().contains(u"Another subaccount"_s));
    QVERIFY(next(dialog)->isEnabled()); // it is allowed
}

void TestSubaccountDialog::sendsOnlyWhatDiffers()
{
    SubaccountDialog dialog(subaccount(u"p1"_s, u"Pine"_s), {});
    QVERIFY(!next(dialog)->isEnabled());
    choosePlan(dialog, 20'000);
    QVERIFY(next(dialog)->isEnabled());
    QCOMPARE(dialog.edit(), (SubaccountEdit{.id = u"p1"_s, .planSize = 20'000}));
    choosePlan(dialog, 10'000);
    QVERIFY(!next(dialog)->isEnabled());
    part<QLineEdit>(dialog, "name")->setText(u"Pine & Sons"_s);
    QCOMPARE(dialog.edit(), (SubaccountEdit{.id = u"p1"_s, .name = u"Pine & Sons"_s}));
}

void TestSubaccountDialog::leavesAloneWhatIsNotKnown()
{
    SubaccountDialog dialog(subaccount(u"p1"_s, u"Pine"_s), {});
    auto *box = part<QCheckBox>(dialog, "enforces2fa");
    QCOMPARE(box->checkState(), Qt::PartiallyChecked);
    QVERIFY(!dialog.edit().enforces2fa);
    box->setCheckState(Qt::Checked);
    QCOMPARE(dialog.edit().enforces2fa, std::optional(true));
}

void TestSubaccountDialog::keepsAPlanThatIsNotSold()
{
    Subaccount old = subaccount(u"p1"_s, u"Pine"_s);
    old.planSize = 12'345;
    SubaccountDialog dialog(old, {});
    QVERIFY(part<QComboBox>(dialog, "plan")->currentText().startsWith(u"12,345"_s));
    part<QLineEdit>(dialog, "name")->setText(u"Pines"_s);
    QVERIFY(!dialog.edit().planSize);
}

QTEST_MAIN(TestSubaccountDialog)
#include "tst_subaccountdialog.moc"
