// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/entrytexts.h"

#include <QComboBox>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Texts of entries that change with the language.
class TestEntryTexts : public QObject {
    Q_OBJECT
private slots:
    void keepsTheChoice();
    void makesRoomForLongerOnes();
};

void TestEntryTexts::keepsTheChoice()
{
    QComboBox box;
    setEntryTexts(box, {u"Hour"_s, u"Day"_s});
    box.setCurrentIndex(1);
    setEntryTexts(box, {u"Stunde"_s, u"Tag"_s});
    QCOMPARE(box.count(), 2);
    QCOMPARE(box.currentText(), u"Tag"_s);
}

void TestEntryTexts::makesRoomForLongerOnes()
{
    QComboBox box;
    setEntryTexts(box, {u"Last day"_s});
    box.show();
    QVERIFY(QTest::qWaitForWindowExposed(&box));
    const int before = box.sizeHint().width();
    setEntryTexts(box, {u"Die letzten vierundzwanzig Stunden"_s});
    QVERIFY(box.sizeHint().width() > before);
}

QTEST_MAIN(TestEntryTexts)
#include "tst_entrytexts.moc"
