// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/mnemonics.h"

#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestMnemonics : public QObject {
    Q_OBJECT
private slots:
    void givesEachItsOwn_data();
    void givesEachItsOwn();
    void separatesAMenuWhenItOpens();
    void leavesTheMenuBarItsLetters();
};

void TestMnemonics::givesEachItsOwn_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("distinct already")
        << QStringList{u"&Open"_s, u"&Save"_s} << QStringList{u"&Open"_s, u"&Save"_s};
    QTest::newRow("another word") << QStringList{u"&Load"_s, u"&Leave page"_s}
                                  << QStringList{u"&Load"_s, u"Leave &page"_s};
    QTest::newRow("a letter within")
        << QStringList{u"&Copy"_s, u"&Cut"_s} << QStringList{u"&Copy"_s, u"C&ut"_s};
    QTest::newRow("a later one keeps its own") << QStringList{u"&Copy"_s, u"&Cut"_s, u"&Undo"_s}
                                               << QStringList{u"&Copy"_s, u"Cu&t"_s, u"&Undo"_s};
    QTest::newRow("none left") << QStringList{u"&A"_s, u"&A"_s} << QStringList{u"&A"_s, u"A"_s};
    QTest::newRow("apart, as in Japanese")
        << QStringList{u"名前(&N)"_s, u"次へ(&N)…"_s} << QStringList{u"名前(&N)"_s, u"次へ(&A)…"_s};
    QTest::newRow("a shown ampersand")
        << QStringList{u"&Q && A"_s, u"&Quit"_s} << QStringList{u"&Q && A"_s, u"Q&uit"_s};
}

void TestMnemonics::givesEachItsOwn()
{
    QFETCH(QStringList, texts);
    QFETCH(QStringList, expected);
    QCOMPARE(withDistinctMnemonics(texts), expected);
}

void TestMnemonics::separatesAMenuWhenItOpens()
{
    QMenu menu;
    separateMnemonics(menu);
    menu.addAction(u"&Follow"_s);
    const QAction *filter = menu.addAction(u"&Filter"_s);
    emit menu.aboutToShow();
    QCOMPARE(filter->text(), u"F&ilter"_s);
}

void TestMnemonics::leavesTheMenuBarItsLetters()
{
    QMainWindow window;
    window.menuBar()->addMenu(u"&File"_s);
    window.menuBar()->addMenu(u"Without"_s);
    auto *form = new QWidget;
    auto *field = new QLineEdit(form);
    auto *label = new QLabel(u"&Free text"_s, form);
    label->setBuddy(field);
    auto *other = new QLineEdit(form);
    auto *plain = new QLabel(u"Plain"_s, form);
    plain->setBuddy(other);
    separateMnemonics(*form);
    QCOMPARE(label->text(), u"&Free text"_s);
    window.setCentralWidget(form);
    window.show();
    QCOMPARE(label->text(), u"Free &text"_s);
    QCOMPARE(plain->text(), u"Plain"_s);
    label->setText(u"&Freitext"_s); // as in another language
    separateMnemonics(*form);
    QTRY_COMPARE(label->text(), u"F&reitext"_s);
}

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
