// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paths.h"
#include "gui/activity/filter/filtercolours.h"
#include "gui/activity/filter/filterhistory.h"
#include "gui/activity/filter/filterhistorymenu.h"
#include "gui/activity/filter/filterline.h"
#include "support/freshstate.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

class TestFilterLine : public QObject {
    Q_OBJECT
private slots:
    void init() { freshState(); }
    void coloursCanBeRead_data();
    void coloursCanBeRead();
    void coloursWhileTyping();
    void colouringLeavesTheTextAlone();
    void saysHowItStands();
    void offersWhatFits();
    void takesTheFirstWithTab();
    void returnSearchesUnlessALineIsMarked();
    void escapeClosesTheListOnly();
    void offersEverythingOnRequest();
    void showsSuggestionsLiterally();
    void walksThroughHistory();
    void keepsHistoryOverRestarts();
    void boundsHistory();
    void remembersNoKey();
    void forgetsHistory();
    void listsHistoryLiterally();
};

namespace {

double luminance(const QColor &colour)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF())
        + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0x2a2e32));
    palette.setColor(QPalette::WindowText, QColor(0xfcfcfc));
    palette.setColor(QPalette::Base, QColor(0x1b1e20));
    palette.setColor(QPalette::Text, QColor(0xfcfcfc));
    return palette;
}

QPalette lightPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0xefefef));
    palette.setColor(QPalette::WindowText, Qt::black);
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    return palette;
}

FilterSuggestions colourNames(const QString &text, qsizetype)
{
    FilterSuggestions suggestions{.start = 0, .length = text.size()};
    for (const QString &name : {u"red"_s, u"rose"_s, u"<img src=file:///etc/hostname>"_s}) {
        if (name.startsWith(text))
            suggestions.items.append({.insert = name, .label = name, .note = u"colour"_s});
    }
    if (text.isEmpty())
        suggestions.offer = FilterSuggestions::Offer::OnRequest;
    return suggestions;
}

/// A line that has the keyboard.
struct Bench {
    Bench()
    {
        line.setSuggester(colourNames);
        line.show();
        line.activateWindow();
        line.setFocus();
        shown = QTest::qWaitForWindowActive(&line);
    }
    [[nodiscard]] QAbstractItemView *list() const
    {
        const QWidgetList widgets = QApplication::allWidgets();
        for (QWidget *widget : widgets) {
            if (widget->objectName() == u"filterSuggestions")
                return qobject_cast<QAbstractItemView *>(widget);
        }
        return nullptr;
    }

    FilterLine line;
    bool shown = false;
};

} // namespace

void TestFilterLine::coloursCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void TestFilterLine::coloursCanBeRead()
{
    QFETCH(QPalette, palette);
    using Kind = FilterSpan::Kind;
    for (const FilterVerdict verdict : {FilterVerdict::Empty, FilterVerdict::Valid,
                                        FilterVerdict::Incomplete, FilterVerdict::Wrong}) {
        const QColor ground = FilterColours::ground(verdict, palette);
        for (const Kind kind : {Kind::Key, Kind::Operator, Kind::Value, Kind::SwitchedOff,
                                Kind::Incomplete, Kind::Wrong}) {
            const QColor ink = FilterColours::format(kind, palette).foreground().color();
            QVERIFY2(
                contrast(ink, ground) >= 4.5,
                qPrintable(
                    u"%1 %2 %3"_s.arg(int(verdict)).arg(int(kind)).arg(contrast(ink, ground))));
        }
    }
}

static QSet<QRgb> coloursOf(const FilterLine &line)
{
    const QImage image = const_cast<FilterLine &>(line).grab().toImage();
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    }
    return colours;
}

void TestFilterLine::coloursWhileTyping()
{
    FilterLine line;
    line.resize(500, 30);
    QFont large = line.font();
    large.setPixelSize(20);
    large.setStyleStrategy(QFont::NoAntialias);
    line.setFont(large);
    line.setText(u"from:jo"_s);
    const QRgb key = FilterColours::format(FilterSpan::Kind::Key, QGuiApplication::palette())
                         .foreground()
                         .color()
                         .rgb();
    QVERIFY(!coloursOf(line).contains(key));
    line.setSpans({{0, 5, FilterSpan::Kind::Key}});
    QVERIFY(coloursOf(line).contains(key));
    line.setSpans({});
    QVERIFY(!coloursOf(line).contains(key));
}

void TestFilterLine::colouringLeavesTheTextAlone()
{
    Bench bench;
    QTest::keyClicks(&bench.line, u"from:jo x"_s);
    bench.line.setSelection(2, 3);
    const QSignalSpy changed(&bench.line, &QLineEdit::textChanged);
    bench.line.setSpans({{0, 5, FilterSpan::Kind::Key}, {5, 99, FilterSpan::Kind::Wrong}});
    QCOMPARE(bench.line.text(), u"from:jo x"_s);
    QCOMPARE(bench.line.selectedText(), u"om:"_s);
    QCOMPARE(changed.size(), 0);
    bench.line.undo();
    QVERIFY(bench.line.text() != u"from:jo x");
}

void TestFilterLine::saysHowItStands()
{
    FilterLine line;
    const QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&line);
    QCOMPARE(access->text(QAccessible::Name), u"Filter"_s);
    line.showVerdict(FilterVerdict::Wrong, u"Column 1: no such key"_s);
    QCOMPARE(access->text(QAccessible::Description), u"Column 1: no such key"_s);
    const QColor wrong = line.palette().color(QPalette::Base);
    line.showVerdict(FilterVerdict::Empty, {});
    QVERIFY(wrong != line.palette().color(QPalette::Base));
}

void TestFilterLine::offersWhatFits()
{
    Bench bench;
    QTest::keyClick(&bench.line, 'r');
    QVERIFY(bench.list() && bench.list()->isVisible());
    QCOMPARE(bench.list()->model()->rowCount(), 2);
    QCOMPARE(bench.list()->accessibleName(), u"Filter suggestions"_s);
    QTest::keyClick(&bench.line, Qt::Key_O);
    QCOMPARE(bench.list()->model()->rowCount(), 1);
    QTest::keyClick(&bench.line, Qt::Key_X);
    QVERIFY(!bench.list()->isVisible());
}

void TestFilterLine::takesTheFirstWithTab()
{
    Bench bench;
    QTest::keyClicks(&bench.line, u"ro"_s);
    QTest::keyClick(bench.list(), Qt::Key_Tab);
    QCOMPARE(bench.line.text(), u"rose"_s);
    QVERIFY(!bench.list()->isVisible());
    bench.line.undo();
    QCOMPARE(bench.line.text(), u"ro"_s);
}

void TestFilterLine::returnSearchesUnlessALineIsMarked()
{
    Bench bench;
    const QSignalSpy submitted(&bench.line, &FilterLine::submitted);
    QTest::keyClick(&bench.line, 'r');
    QTest::keyClick(bench.list(), Qt::Key_Down);
    QTest::keyClick(bench.list(), Qt::Key_Down);
    QTest::keyClick(bench.list(), Qt::Key_Return);
    QCOMPARE(bench.line.text(), u"rose"_s);
    QCOMPARE(submitted.size(), 0);
    bench.line.clear();
    QTest::keyClick(&bench.line, 'r');
    QVERIFY(bench.list()->isVisible());
    QTest::keyClick(bench.list(), Qt::Key_Return);
    QCOMPARE(bench.line.text(), u"r"_s);
    QCOMPARE(submitted.size(), 1);
    QVERIFY(!bench.list()->isVisible());
}

void TestFilterLine::escapeClosesTheListOnly()
{
    Bench bench;
    QAction cancel;
    cancel.setShortcut(Qt::Key_Escape);
    bench.line.addAction(&cancel);
    const QSignalSpy cancelled(&cancel, &QAction::triggered);
    QTest::keyClick(&bench.line, 'r');
    QTest::keyClick(bench.list(), Qt::Key_Escape);
    QVERIFY(!bench.list()->isVisible());
    QCOMPARE(cancelled.size(), 0);
    QTest::keyClick(&bench.line, Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
}

void TestFilterLine::offersEverythingOnRequest()
{
    Bench bench;
    QTest::keyClick(&bench.line, 'r');
    QTest::keyClick(bench.list(), Qt::Key_Backspace);
    QVERIFY2(!bench.list()->isVisible(), "nothing is typed");
    QTest::keyClick(&bench.line, Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(bench.list()->model()->rowCount(), 3);
    QCOMPARE(bench.line.text(), QString());
}

void TestFilterLine::showsSuggestionsLiterally()
{
    Bench bench;
    QTest::keyClick(&bench.line, '<');
    QVERIFY(bench.list()->isVisible());
    const QModelIndex item = bench.list()->model()->index(0, 0);
    QCOMPARE(item.data().toString(), u"<img src=file:///etc/hostname>"_s);
    QVERIFY(item.data(Qt::ToolTipRole).toString().isEmpty());
}

void TestFilterLine::walksThroughHistory()
{
    FilterHistory history;
    history.add(u"first"_s);
    history.add(u"second"_s);
    Bench bench;
    bench.line.setHistory(history);
    QTest::keyClicks(&bench.line, u"xyz"_s);
    for (const auto &[key, text] : {std::pair{Qt::Key_Up, u"second"_s},
                                    {Qt::Key_Up, u"first"_s},
                                    {Qt::Key_Up, u"first"_s},
                                    {Qt::Key_Down, u"second"_s},
                                    {Qt::Key_Down, u"xyz"_s},
                                    {Qt::Key_Down, u"xyz"_s}}) {
        QTest::keyClick(&bench.line, key);
        QCOMPARE(bench.line.text(), text);
    }
}

void TestFilterLine::keepsHistoryOverRestarts()
{
    {
        FilterHistory history;
        history.add(u"to:jo"_s);
        history.add(u"件名 ✉"_s);
        history.add(u"to:jo"_s);
    }
    const QFileInfo file(statePath() + u"/filters.json"_s);
    QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    FilterHistory again;
    QTRY_COMPARE(again.entries(), QStringList({u"to:jo"_s, u"件名 ✉"_s}));
}

void TestFilterLine::boundsHistory()
{
    FilterHistory history;
    for (int i = 0; i < FilterHistory::maximumEntries + 10; ++i)
        history.add(QString::number(i));
    history.add(QString(FilterHistory::maximumLength + 1, u'x'));
    history.add(u"  "_s);
    QCOMPARE(history.entries().size(), FilterHistory::maximumEntries);
    QCOMPARE(history.entries().constFirst(), QString::number(FilterHistory::maximumEntries + 9));
}

void TestFilterLine::remembersNoKey()
{
    FilterHistory history;
    history.add(u"subject:api-0123456789ABCDEFGHIJabcdefghijkl"_s);
    QVERIFY(history.entries().isEmpty());
}

void TestFilterLine::forgetsHistory()
{
    {
        FilterHistory history;
        history.add(u"to:jo"_s);
        history.clear();
        QVERIFY(history.entries().isEmpty());
    }
    QFile file(statePath() + u"/filters.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("jo"));
}

void TestFilterLine::listsHistoryLiterally()
{
    FilterHistory history;
    history.add(u"subject:\"R&D\t<b>x</b>\""_s);
    FilterHistoryMenu menu(history);
    const QSignalSpy chosen(&menu, &FilterHistoryMenu::chosen);
    emit menu.aboutToShow();
    QAction *entry = menu.actions().constFirst();
    QCOMPARE(entry->text(), u"subject:\"R&&D <b>x</b>\""_s);
    entry->trigger();
    QCOMPARE(chosen.constFirst().constFirst().toString(), history.entries().constFirst());
    QVERIFY(menu.actions().constLast()->text().contains(u"orget"));
    menu.actions().constLast()->trigger();
    QVERIFY(history.entries().isEmpty());
}

QTEST_MAIN(TestFilterLine)
#include "tst_filterline.moc"
