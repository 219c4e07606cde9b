// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings.h"
#include "gui/activity/activityfilterform.h"
#include "gui/activity/eventkindbutton.h"
#include "gui/activity/filter/filterbar.h"
#include "gui/activity/filter/filterchip.h"
#include "gui/activity/filter/filterline.h"
#include "support/freshstate.h"
#include "support/manualclock.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

/// Line, chips and fields as one.
class TestFilterBar : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_bar.reset(); }
    void asksWhatIsTyped();
    void wrongFiltersAskNothing_data();
    void wrongFiltersAskNothing();
    void typingAsksNothing();
    void saysThatReturnAsks();
    void appliesLocalConditionsAtOnce();
    void keepsWhatMustBeAskedForReturn();
    void mirrorsTheLineIntoTheFields();
    void mirrorsTheFieldsIntoTheLine();
    void typingInAFieldIsNotDisturbed();
    void losesNothingThatHasNoField();
    void blocksFieldsWhileUnreadable();
    void mendsWithTheCure();
    void timesInTheLineWin();
    void chipsSwitchInvertAndRemove();
    void chipsWaitWhileUnreadable();
    void restoresTextAndOptions();
    void addsConditions();
    void remembersWhatIsShown();

private:
    template <typename Widget> Widget *part(const char *name) const
    {
        return m_bar->findChild<Widget *>(QLatin1String(name));
    }
    FilterLine *line() const { return m_bar->findChild<FilterLine *>(); }
    QString hint() const { return part<QLineEdit>("hint")->text(); }
    QToolButton *chip(const QString &name) const;

    ManualClock m_clock;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<FilterBar> m_bar;
};

void TestFilterBar::init()
{
    freshState();
    m_settings = std::make_unique<Settings>();
    m_settings->setShowsFilterFields(true);
    m_bar = std::make_unique<FilterBar>();
    m_bar->setUp(m_clock, *m_settings);
}

QToolButton *TestFilterBar::chip(const QString &name) const
{
    const auto buttons = m_bar->findChildren<QToolButton *>();
    for (QToolButton *each : buttons) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

void TestFilterBar::asksWhatIsTyped()
{
    const QSignalSpy asked(m_bar.get(), &FilterBar::queryRequested);
    QTest::keyClicks(line(), u"from:jo event:bounced"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    const auto query = asked.constFirst().constFirst().value<ActivityQuery>();
    QCOMPARE(query.sender, u"jo"_s);
    QCOMPARE(query.kinds, QList<EventKind>({EventKind::SoftBounced, EventKind::HardBounced}));
    QCOMPARE(query.start, m_clock.now().addDays(-1));
    QCOMPARE(m_bar->shares().asked, 2);
    QCOMPARE(m_bar->shares().applied, 0);
    QVERIFY(!m_bar->asksAnew());
}

void TestFilterBar::wrongFiltersAskNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("column");
    QTest::newRow("unknown key") << u"form:jo"_s << u"1:"_s;
    QTest::newRow("no value") << u"to:x from:"_s << u"11:"_s;
    QTest::newRow("open quotes") << u"subject:\"Hi"_s << u""_s;
    QTest::newRow("open bracket") << u"(from:jo"_s << u""_s;
    QTest::newRow("no such kind") << u"event:exploded"_s << u"7:"_s;
    QTest::newRow("no time") << u"since:soon"_s << u"7:"_s;
}

void TestFilterBar::wrongFiltersAskNothing()
{
    QFETCH(QString, text);
    QFETCH(QString, column);
    const QSignalSpy asked(m_bar.get(), &FilterBar::queryRequested);
    m_bar->setText(text);
    QTest::keyClick(line(), Qt::Key_Return);
    QTest::mouseClick(part<QPushButton>("search"), Qt::LeftButton);
    m_bar->search();
    QCOMPARE(asked.size(), 0);
    QVERIFY2(hint().startsWith(u"Column "_s + column), qPrintable(hint()));
    QVERIFY(line()->accessibleDescription().startsWith(hint()));
    QVERIFY(!part<QLabel>("hintIcon")->isHidden());
}

void TestFilterBar::typingAsksNothing()
{
    const QSignalSpy asked(m_bar.get(), &FilterBar::queryRequested);
    QTest::keyClicks(line(), u"from:jo@a.example subject:\"monthly report\""_s);
    QCOMPARE(asked.size(), 0);
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
}

void TestFilterBar::saysThatReturnAsks()
{
    m_bar->search();
    QVERIFY(!m_bar->asksAnew());
    m_bar->setText(u"from:jo"_s);
    QVERIFY(m_bar->asksAnew());
    QVERIFY2(hint().startsWith(u"Return asks SMTP2GO again"), qPrintable(hint()));
    m_bar->setText({});
    QVERIFY(!m_bar->asksAnew());
    m_clock.advance(std::chrono::minutes(10));
    QVERIFY2(!m_bar->asksAnew(), "only later");
    part<QComboBox>("range")->setCurrentIndex(0);
    QVERIFY(m_bar->asksAnew());
}

void TestFilterBar::appliesLocalConditionsAtOnce()
{
    m_bar->search();
    const QSignalSpy rows(m_bar.get(), &FilterBar::rowsFilterChanged);
    QVERIFY(m_bar->rowsFilter().isOpen());
    m_bar->setText(u"-subject:newsletter"_s);
    QCOMPARE(rows.size(), 1);
    QVERIFY(!m_bar->rowsFilter().isOpen());
    QVERIFY(!m_bar->asksAnew());
    QCOMPARE(m_bar->shares().applied, 1);
    m_bar->setText(u"-subject:newsletter from:"_s);
    QCOMPARE(rows.size(), 1);
    m_bar->setText(u"~-subject:newsletter"_s);
    QVERIFY(m_bar->rowsFilter().isOpen());
}

void TestFilterBar::keepsWhatMustBeAskedForReturn()
{
    m_bar->search();
    const QSignalSpy rows(m_bar.get(), &FilterBar::rowsFilterChanged);
    QTest::keyClicks(line(), u"reply"_s);
    QCOMPARE(rows.size(), 0);
    QTest::keyClicks(line(), u":full"_s);
    QVERIFY(!rows.isEmpty());
    QCOMPARE(m_bar->shares().asked, 0);
}

void TestFilterBar::mirrorsTheLineIntoTheFields()
{
    m_bar->setText(u"from:jo event:spam reply:full -to:x"_s);
    QCOMPARE(part<QLineEdit>("sender")->text(), u"jo"_s);
    QCOMPARE(part<EventKindButton>("kinds")->kinds(), QList<EventKind>({EventKind::Spam}));
    QCOMPARE(part<QLineEdit>("recipient")->text(), QString());
    QVERIFY(part<QToolButton>("fieldsButton")->text().contains(u'2'));
    QCOMPARE(m_bar->text(), u"from:jo event:spam reply:full -to:x"_s);
    m_bar->setText({});
    QCOMPARE(part<QLineEdit>("sender")->text(), QString());
    QVERIFY(part<EventKindButton>("kinds")->kinds().isEmpty());
}

void TestFilterBar::mirrorsTheFieldsIntoTheLine()
{
    QTest::keyClicks(part<QLineEdit>("subject"), u"two words"_s);
    QCOMPARE(m_bar->text(), u"subject:\"two words\""_s);
    part<EventKindButton>("kinds")->setKinds({EventKind::Opened});
    QCOMPARE(m_bar->text(), u"subject:\"two words\" event:opened"_s);
    part<QLineEdit>("subject")->clear();
    QCOMPARE(m_bar->text(), u"event:opened"_s);
    QVERIFY(chip(u"event:opened"_s));
}

void TestFilterBar::typingInAFieldIsNotDisturbed()
{
    auto *text = part<QLineEdit>("freeText");
    QTest::keyClicks(text, u" invoice | reminder "_s);
    QCOMPARE(text->text(), u" invoice | reminder "_s);
    QCOMPARE(m_bar->text(), u"invoice,reminder"_s);
    auto *users = part<QLineEdit>("usernames");
    QTest::keyClicks(users, u"a, b,"_s);
    QCOMPARE(users->text(), u"a, b,"_s);
    QCOMPARE(m_bar->text(), u"invoice,reminder user:a,b"_s);
}

void TestFilterBar::losesNothingThatHasNoField()
{
    m_bar->setText(u"~reply:full  -from:a (to:b | host:c)"_s);
    QTest::keyClicks(part<QLineEdit>("sender"), u"jo"_s);
    QCOMPARE(m_bar->text(), u"~reply:full -from:a (to:b | host:c) from:jo"_s);
}

void TestFilterBar::blocksFieldsWhileUnreadable()
{
    m_bar->setText(u"from:jo form:x"_s);
    auto *recipient = part<QLineEdit>("recipient");
    QTest::keyClicks(recipient, u"zoe"_s);
    QCOMPARE(recipient->text(), QString());
    QCOMPARE(m_bar->text(), u"from:jo form:x"_s);
    m_bar->setText(u"from:jo"_s);
    QTest::keyClicks(recipient, u"zoe"_s);
    QCOMPARE(m_bar->text(), u"from:jo to:zoe"_s);
}

void TestFilterBar::mendsWithTheCure()
{
    m_bar->setText(u"form:jo"_s);
    auto *cure = part<QToolButton>("cure");
    QVERIFY(!cure->isHidden());
    cure->click();
    QCOMPARE(m_bar->text(), u"from:jo"_s);
    QVERIFY(cure->isHidden());
}

void TestFilterBar::timesInTheLineWin()
{
    auto *range = part<QComboBox>("range");
    m_bar->setText(u"from:jo since:2h"_s);
    QCOMPARE(range->currentText(), u"As in the filter"_s);
    QVERIFY2(chip(u"Not since:2h"_s)->isHidden(), "times can't be inverted");
    QTest::keyClick(chip(u"since:2h"_s), Qt::Key_N);
    QCOMPARE(m_bar->text(), u"from:jo since:2h"_s);
    m_bar->search();
    QCOMPARE(m_bar->plan().query.start, m_clock.now().addSecs(-7200));
    range->setCurrentIndex(2);
    QCOMPARE(m_bar->text(), u"from:jo"_s);
    QCOMPARE(range->count(), 5);
    QCOMPARE(range->currentIndex(), 2);
    m_bar->setText(u"since:2h"_s);
    m_bar->setText({});
    QCOMPARE(range->currentIndex(), 2);
}

void TestFilterBar::chipsSwitchInvertAndRemove()
{
    const QSignalSpy asked(m_bar.get(), &FilterBar::queryRequested);
    m_bar->setText(u"from:jo -subject:x"_s);
    m_bar->search();
    chip(u"from:jo"_s)->click();
    QCOMPARE(m_bar->text(), u"~from:jo -subject:x"_s);
    QVERIFY(!chip(u"from:jo"_s)->isChecked());
    QCOMPARE(asked.size(), 2);
    chip(u"from:jo"_s)->click();
    QCOMPARE(m_bar->text(), u"from:jo -subject:x"_s);
    QCOMPARE(asked.size(), 3);
    chip(u"subject:x"_s)->click();
    QCOMPARE(m_bar->text(), u"from:jo ~-subject:x"_s);
    QCOMPARE(asked.size(), 3);
    chip(u"Not subject:x"_s)->click();
    QCOMPARE(m_bar->text(), u"from:jo ~subject:x"_s);
    chip(u"Remove subject:x"_s)->click();
    QCOMPARE(m_bar->text(), u"from:jo"_s);
    QVERIFY2(!chip(u"Remove subject:x"_s) || !chip(u"Remove subject:x"_s)->isVisibleTo(m_bar.get()),
             "the chip has gone");
}

void TestFilterBar::chipsWaitWhileUnreadable()
{
    m_bar->setText(u"from:jo to:"_s);
    QVERIFY(!chip(u"from:jo"_s)->isEnabled());
    chip(u"from:jo"_s)->click();
    QCOMPARE(m_bar->text(), u"from:jo to:"_s);
}

void TestFilterBar::restoresTextAndOptions()
{
    const QSignalSpy asked(m_bar.get(), &FilterBar::queryRequested);
    const FilterOptions options{.range = std::chrono::hours(7 * 24),
                                .start = m_clock.now().addDays(-3),
                                .end = m_clock.now(),
                                .region = ActivityQuery::Region::Eu,
                                .latest = ActivityQuery::Latest::ByEvent,
                                .includeHeaders = true,
                                .customHeaders = {u"X-A"_s, u"X-B"_s}};
    m_bar->setOptions(options);
    m_bar->setText(u"from:jo"_s);
    QCOMPARE(asked.size(), 0);
    QCOMPARE(m_bar->options(), options);
    m_bar->setText(u"since:2h"_s);
    QCOMPARE(m_bar->options(), options);
}

void TestFilterBar::addsConditions()
{
    const QSignalSpy asked(m_bar.get(), &FilterBar::queryRequested);
    m_bar->setText(u"from:jo"_s);
    m_bar->search();
    m_bar->add(FilterExpression(FilterCondition{.key = FilterKey::Subject, .values = {u"x y"_s}})
                   .inverted());
    QCOMPARE(m_bar->text(), u"from:jo -subject:\"x y\""_s);
    QCOMPARE(asked.size(), 1);
    m_bar->ask(FilterCondition{.key = FilterKey::EmailId, .values = {u"1abc"_s}});
    QCOMPARE(m_bar->text(), u"id:1abc"_s);
    QCOMPARE(asked.size(), 2);
}

void TestFilterBar::remembersWhatIsShown()
{
    auto *button = part<QToolButton>("fieldsButton");
    QVERIFY(button->isChecked());
    button->click();
    QVERIFY(part<QWidget>("fields")->isHidden());
    QVERIFY(!m_settings->showsFilterFields());
    FilterBar again;
    again.setUp(m_clock, *m_settings);
    QVERIFY(again.findChild<QWidget *>(u"fields"_s)->isHidden());
}

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
