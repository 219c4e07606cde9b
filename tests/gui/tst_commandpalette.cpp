// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/commands/actioncommands.h"
#include "gui/shell/commands/commandmodel.h"
#include "gui/shell/commands/commandpalette.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/plaintooltip.h"
#include "support/contrast.h"
#include "support/findwidget.h"
#include "support/namelesscontrols.h"

#include <QAbstractItemModelTester>
#include <QActionGroup>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>
#include <functional>

class TestCommandPalette : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void readsMenus();
    void leavesOutWhatCannotBeSeen();
    void saysWhyAnActionIsGrey();
    void keepsNoTextInIds();
    void readsChoicesOfMenus();
    void filtersAsOneTypes();
    void putsWhatWasUsedLastFirst();
    void runsTheChosenOne();
    void runsNothingGrey();
    void movesByArrows();
    void closesByEscape();
    void closesWhenTheFocusLeaves();
    void givesTheFocusBackBeforeItRuns();
    void showsIconsOnTheMark();
    void hasNames();

private:
    [[nodiscard]] QList<Command> commands() const
    {
        return ActionCommands::of(m_window->menuBar()->actions());
    }
    QLineEdit *open(const QStringList &recent = {});
    [[nodiscard]] QStringList shown() const;
    void press(Qt::Key key) { QTest::keyClick(findWidget<QLineEdit>("Command"), key); }

    std::unique_ptr<QMainWindow> m_window;
    QLineEdit *m_field = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_add = nullptr;
    QAction *m_dark = nullptr;
    QPointer<CommandPalette> m_palette;
};

namespace {

/// Those of the icon of the chosen row, which is the first, that are \p such ones.
int iconPixels(const QListView &list, const std::function<bool(const QColor &)> &such)
{
    const QRect row = list.visualRect(list.model()->index(0, 0));
    const QImage icon
        = list.viewport()->grab(QRect(row.topLeft(), QSize(24, row.height()))).toImage();
    int count = 0;
    for (int y = 0; y < icon.height(); ++y) {
        for (int x = 0; x < icon.width(); ++x)
            count += such(icon.pixelColor(x, y)) ? 1 : 0;
    }
    return count;
}

} // namespace

void TestCommandPalette::init()
{
    m_window = std::make_unique<QMainWindow>();
    m_field = new QLineEdit;
    m_field->setAccessibleName(QStringLiteral("Field"));
    m_window->setCentralWidget(m_field);
    QMenu *edit = m_window->menuBar()->addMenu(QStringLiteral("&Edit"));
    m_copy = edit->addAction(QStringLiteral("Copy &rows"));
    m_copy->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y));
    edit->addSeparator();
    m_add = edit->addAction(QStringLiteral("&Add domain…"));
    QMenu *look = m_window->menuBar()
                      ->addMenu(QStringLiteral("&View"))
                      ->addMenu(QStringLiteral("&Appearance"));
    m_dark = look->addAction(QStringLiteral("&Dark"));
    m_dark->setCheckable(true);
    m_window->resize(900, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
}

void TestCommandPalette::cleanup()
{
    m_window.reset();
}

QLineEdit *TestCommandPalette::open(const QStringList &recent)
{
    m_palette = new CommandPalette(*m_window, commands(), recent);
    m_palette->open();
    return findWidget<QLineEdit>("Command");
}

QStringList TestCommandPalette::shown() const
{
    const auto *list = findWidget<QListView>("Commands");
    QStringList titles;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        titles.append(list->model()->index(row, 0).data().toString());
    return titles;
}

void TestCommandPalette::readsMenus()
{
    const QList<Command> found = commands();
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(0).title, QStringLiteral("Copy rows"));
    QCOMPARE(found.at(0).path, QStringLiteral("Edit"));
    QCOMPARE(found.at(0).shortcut, QStringLiteral("Ctrl+Shift+Y"));
    QCOMPARE(found.at(2).path, QStringLiteral("View › Appearance"));
    QVERIFY(!found.at(2).isOn);
    m_dark->setChecked(true);
    QVERIFY(commands().at(2).isOn);
}

void TestCommandPalette::leavesOutWhatCannotBeSeen()
{
    m_add->setVisible(false);
    QCOMPARE(commands().size(), 2);
    m_window->menuBar()->actions().constFirst()->setVisible(false);
    QCOMPARE(commands().size(), 1);
}

void TestCommandPalette::saysWhyAnActionIsGrey()
{
    QVERIFY(commands().at(1).hindrance.isEmpty());
    m_add->setEnabled(false);
    QVERIFY(!commands().at(1).hindrance.isEmpty());
    m_add->setToolTip(plainToolTip(QStringLiteral("Ask for <senders> & more")));
    QCOMPARE(commands().at(1).hindrance, QStringLiteral("Ask for <senders> & more"));
}

void TestCommandPalette::keepsNoTextInIds()
{
    m_add->setText(QStringLiteral("Filter for jo@example.com"));
    QVERIFY(!commands().at(1).id.contains(QStringLiteral("jo")));
    m_add->setObjectName(QStringLiteral("filterForValue"));
    QCOMPARE(commands().at(1).id, QStringLiteral("filterForValue"));
}

void TestCommandPalette::readsChoicesOfMenus()
{
    QMenu views(QStringLiteral("Saved &views"));
    QActionGroup group(&views);
    QAction *bounces = views.addAction(QStringLiteral("Bounces && more"));
    bounces->setCheckable(true);
    group.addAction(bounces);
    views.addAction(QStringLiteral("Save"));
    const QList<Command> found
        = ActionCommands::choicesOf({views.menuAction(), m_copy}, QStringLiteral("Activity"));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().title, QStringLiteral("Bounces & more"));
    QCOMPARE(found.constFirst().path, QStringLiteral("Activity › Saved views"));
}

void TestCommandPalette::filtersAsOneTypes()
{
    QLineEdit *field = open();
    const QAbstractItemModelTester tester(findWidget<QListView>("Commands")->model());
    QCOMPARE(shown().size(), 3);
    QTest::keyClicks(field, QStringLiteral("app da"));
    QCOMPARE(shown(), QStringList(QStringLiteral("Dark"))); // by its path
    field->clear();
    QTest::keyClicks(field, QStringLiteral("ro co"));
    QCOMPARE(shown(), QStringList(QStringLiteral("Copy rows")));
    const QModelIndex found = findWidget<QListView>("Commands")->currentIndex();
    QCOMPARE(found.data(CommandModel::PlacesRole).value<QList<int>>(), QList<int>({0, 1, 5, 6}));
    QTest::keyClicks(field, QStringLiteral("qqq"));
    QVERIFY(shown().isEmpty());
}

void TestCommandPalette::putsWhatWasUsedLastFirst()
{
    const QList<Command> all = commands();
    open({all.at(2).id, all.at(1).id});
    QCOMPARE(shown(),
             QStringList({QStringLiteral("Dark"), QStringLiteral("Add domain…"),
                          QStringLiteral("Copy rows")}));
}

void TestCommandPalette::runsTheChosenOne()
{
    const QSignalSpy ran(m_copy, &QAction::triggered);
    QLineEdit *field = open();
    const QSignalSpy chosen(m_palette, &CommandPalette::chosen);
    const QString id = commands().constFirst().id;
    QTest::keyClicks(field, QStringLiteral("rows"));
    press(Qt::Key_Return);
    QCOMPARE(ran.size(), 1);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toString(), id);
    QTRY_VERIFY(!m_palette);
}

void TestCommandPalette::runsNothingGrey()
{
    m_add->setEnabled(false);
    m_add->setToolTip(QStringLiteral("The key may not"));
    const QSignalSpy ran(m_add, &QAction::triggered);
    QLineEdit *field = open();
    QTest::keyClicks(field, QStringLiteral("add"));
    const QModelIndex index = findWidget<QListView>("Commands")->currentIndex();
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Add domain…, Edit, not available: The key may not"));
    QVERIFY(findWidget<QLabel>("The key may not"));
    press(Qt::Key_Return);
    QVERIFY(ran.isEmpty());
    QVERIFY(m_palette->isVisible());
}

void TestCommandPalette::movesByArrows()
{
    open();
    const auto *list = findWidget<QListView>("Commands");
    QCOMPARE(list->currentIndex().row(), 0);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 2);
    press(Qt::Key_Up);
    QCOMPARE(list->currentIndex().row(), 1);
    QVERIFY(findWidget<QLineEdit>("Command")->hasFocus());
}

void TestCommandPalette::closesByEscape()
{
    const QSignalSpy ran(m_copy, &QAction::triggered);
    open();
    QVERIFY(!m_field->hasFocus());
    press(Qt::Key_Escape);
    QVERIFY(m_field->hasFocus());
    QTRY_VERIFY(!m_palette);
    QVERIFY(ran.isEmpty());
}

void TestCommandPalette::closesWhenTheFocusLeaves()
{
    open();
    m_field->setFocus();
    QTRY_VERIFY(!m_palette);
    QVERIFY(m_field->hasFocus());
}

void TestCommandPalette::givesTheFocusBackBeforeItRuns()
{
    connect(m_copy, &QAction::triggered, m_field, [field = m_field] {
        field->setText(field->hasFocus() ? QStringLiteral("had the focus") : QString());
    });
    open();
    press(Qt::Key_Return);
    QCOMPARE(m_field->text(), QStringLiteral("had the focus"));
}

/// In the colour of the text there, a grey one fainter.
void TestCommandPalette::showsIconsOnTheMark()
{
    m_copy->setIcon(bundledIcon(QStringLiteral("edit-copy")));
    open();
    const auto *list = findWidget<QListView>("Commands");
    const QColor text = list->palette().color(QPalette::HighlightedText);
    const int light
        = iconPixels(*list, [&](const QColor &pixel) { return contrast(pixel, text) < 1.02; });
    QVERIFY(light > 10);
    press(Qt::Key_Escape);
    m_copy->setEnabled(false);
    open();
    list = findWidget<QListView>("Commands");
    const QColor mark = list->palette().color(QPalette::Highlight);
    QCOMPARE(iconPixels(*list, [&](const QColor &pixel) { return contrast(pixel, text) < 1.02; }),
             0);
    QVERIFY(iconPixels(*list, [&](const QColor &pixel) { return contrast(pixel, mark) > 2; })
            >= light);
}

void TestCommandPalette::hasNames()
{
    QTest::keyClicks(open(), QStringLiteral("a")); // the clear button shows
    const QStringList nameless = namelessControls();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
