// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tour/tour.h"
#include "gui/tour/tourplace.h"
#include "gui/tour/tourpopover.h"
#include "gui/tour/tourring.h"

#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

class TestTour : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void liesBeside_data();
    void liesBeside();
    void goesThroughFourSteps();
    void goesBack();
    void isSkipped_data();
    void isSkipped();
    void leavesEscToThePageElsewhere();
    void givesTheFocusBack();
    void passesTypingOn();
    void passesOverWhatIsHidden();
    void followsWhatItPointsAt();
    void goesWithWhatItPointsAt();
    void isReadOut();
    void endsWithThePages();

private:
    [[nodiscard]] TourPopover *popover() const { return m_window->findChild<TourPopover *>(); }
    [[nodiscard]] TourRing *ring() const { return m_window->findChild<TourRing *>(); }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return popover()->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString title() const
    {
        return popover()->findChild<QLabel *>(u"title"_s)->text();
    }
    [[nodiscard]] QRect boxOf(const QWidget *widget) const
    {
        return {widget->mapTo(m_window.get(), QPoint()), widget->size()};
    }
    void show();

    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<Tour> m_tour;
    QLineEdit *m_line = nullptr;
    QTableWidget *m_table = nullptr;
    QDockWidget *m_details = nullptr;
    QListWidget *m_navigation = nullptr;
};

void TestTour::init()
{
    m_window = std::make_unique<QMainWindow>();
    m_window->resize(1200, 760);
    auto *page = new QWidget;
    page->setObjectName(u"ActivityPage"_s);
    m_line = new QLineEdit(page);
    m_line->setObjectName(u"line"_s);
    m_table = new QTableWidget(page);
    m_table->setObjectName(u"table"_s);
    auto *column = new QVBoxLayout(page);
    column->addWidget(m_line);
    column->addWidget(m_table);
    m_navigation = new QListWidget;
    m_navigation->setObjectName(u"navigation"_s);
    auto *central = new QWidget;
    auto *row = new QHBoxLayout(central);
    row->addWidget(m_navigation);
    row->addWidget(page, 1);
    m_window->setCentralWidget(central);
    m_details = new QDockWidget;
    m_details->setObjectName(u"detailsDock"_s);
    m_details->setWidget(new QTextEdit);
    m_window->addDockWidget(Qt::RightDockWidgetArea, m_details);
    m_tour = std::make_unique<Tour>(*m_window);
}

void TestTour::cleanup()
{
    m_tour.reset();
    m_window.reset();
}

void TestTour::show()
{
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_line->setFocus();
    m_tour->start();
}

void TestTour::liesBeside_data()
{
    QTest::addColumn<QRect>("target");
    QTest::addColumn<int>("arrow");
    QTest::newRow("line above") << QRect(200, 40, 700, 30) << int(Qt::TopEdge);
    QTest::newRow("column at the left") << QRect(0, 30, 130, 740) << int(Qt::LeftEdge);
    QTest::newRow("column at the right") << QRect(900, 30, 380, 740) << int(Qt::RightEdge);
    QTest::newRow("line below") << QRect(0, 740, 1280, 60) << int(Qt::BottomEdge);
    QTest::newRow("nearly everything") << QRect(130, 100, 1100, 690) << 0;
    QTest::newRow("partly outside") << QRect(1100, -200, 800, 260) << int(Qt::TopEdge);
}

void TestTour::liesBeside()
{
    QFETCH(QRect, target);
    QFETCH(int, arrow);
    const QRect room(0, 0, 1280, 800);
    const TourPlace place = tourPlace({380, 170}, target, room);
    QVERIFY(room.contains(place.popover));
    QCOMPARE(place.arrow ? int(*place.arrow) : 0, arrow);
    if (arrow == 0)
        QVERIFY(target.contains(place.popover));
    else
        QVERIFY(!place.popover.intersects(target));
}

void TestTour::goesThroughFourSteps()
{
    const QSignalSpy finished(m_tour.get(), &Tour::finished);
    show();
    QStringList titles;
    const QList<QWidget *> targets{m_line, m_table, m_details, m_navigation};
    for (QWidget *target : targets) {
        QVERIFY(m_tour->isShown());
        titles.append(title());
        QVERIFY(ring()->geometry().intersects(boxOf(target)));
        QVERIFY(m_window->rect().contains(popover()->geometry()));
        QVERIFY(button("next")->hasFocus());
        QCOMPARE(finished.size(), 0);
        QTest::keyClick(button("next"), Qt::Key_Return);
    }
    QCOMPARE(titles.removeDuplicates(), 0);
    QCOMPARE(finished.size(), 1);
    QVERIFY(!m_tour->isShown());
}

void TestTour::goesBack()
{
    show();
    QVERIFY(!button("back")->isEnabled());
    const QString first = title();
    button("next")->click();
    QVERIFY(title() != first);
    button("back")->click();
    QCOMPARE(title(), first);
}

void TestTour::isSkipped_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("Esc") << true;
    QTest::newRow("button") << false;
}

void TestTour::isSkipped()
{
    QFETCH(bool, byKey);
    QAction cancel;
    cancel.setShortcut(Qt::Key_Escape);
    m_window->addAction(&cancel);
    const QSignalSpy cancelled(&cancel, &QAction::triggered);
    const QSignalSpy finished(m_tour.get(), &Tour::finished);
    show();
    if (byKey)
        QTest::keyClick(button("next"), Qt::Key_Escape);
    else
        button("skip")->click();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(cancelled.size(), 0);
    QVERIFY(!m_tour->isShown());
}

void TestTour::leavesEscToThePageElsewhere()
{
    QAction cancel;
    cancel.setShortcut(Qt::Key_Escape);
    m_window->addAction(&cancel);
    const QSignalSpy cancelled(&cancel, &QAction::triggered);
    show();
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(m_tour->isShown());
}

void TestTour::givesTheFocusBack()
{
    show();
    QTest::keyClick(button("next"), Qt::Key_Escape);
    QVERIFY(m_line->hasFocus());
    m_tour->start();
    m_table->setFocus(); // the person works elsewhere meanwhile
    button("skip")->click();
    QVERIFY(m_table->hasFocus());
}

void TestTour::passesTypingOn()
{
    show();
    QTest::keyClick(button("next"), 't');
    QTest::keyClick(m_line, 'o');
    QCOMPARE(m_line->text(), u"to"_s);
    QVERIFY(m_line->hasFocus());
    QVERIFY(m_tour->isShown());
}

void TestTour::passesOverWhatIsHidden()
{
    m_navigation->hide();
    m_details->hide();
    show();
    button("next")->click();
    QVERIFY(ring()->geometry().intersects(boxOf(m_table)));
    const QSignalSpy finished(m_tour.get(), &Tour::finished);
    button("next")->click();
    QCOMPARE(finished.size(), 1);
}

void TestTour::followsWhatItPointsAt()
{
    show();
    const QRect before = ring()->geometry();
    m_window->resize(900, 600);
    QTRY_VERIFY(ring()->geometry() != before);
    QTRY_VERIFY(ring()->geometry().contains(boxOf(m_line)));
    QVERIFY(m_window->rect().contains(popover()->geometry()));
    auto *bar = new QLabel(u"A message"_s);
    m_window->setMenuWidget(bar); // all moves down, the line within its page does not
    QTRY_VERIFY(ring()->geometry().contains(boxOf(m_line)));
}

void TestTour::goesWithWhatItPointsAt()
{
    const QSignalSpy finished(m_tour.get(), &Tour::finished);
    show();
    QVERIFY(m_tour->isShown());
    m_window->centralWidget()->hide();
    QTRY_VERIFY(!m_tour->isShown());
    QCOMPARE(finished.size(), 0); // it was not seen
}

void TestTour::isReadOut()
{
    show();
    QVERIFY(popover()->accessibleName().contains(title()));
    QVERIFY(popover()->accessibleName().contains(u"1"_s));
    const QString text = popover()->findChild<QLabel *>(u"text"_s)->text();
    QVERIFY(button("next")->accessibleDescription().contains(text));
    const QSignalSpy focus(qApp, &QApplication::focusChanged);
    button("next")->click();
    QVERIFY(focus.size() >= 2); // left and entered again: read again
    QVERIFY(!button("next")->accessibleDescription().contains(text));
}

void TestTour::endsWithThePages()
{
    const QSignalSpy finished(m_tour.get(), &Tour::finished);
    show();
    m_tour->stop();
    delete m_line->parentWidget();
    QCoreApplication::processEvents();
    QVERIFY(!m_tour->isShown());
    QCOMPARE(finished.size(), 0); // it was not seen
}

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
