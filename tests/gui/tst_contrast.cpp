// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/filter/filtercolours.h"
#include "gui/shell/appearance.h"
#include "gui/widgets/colours.h"
#include "support/contrast.h"

#include <QDirIterator>
#include <QPalette>
#include <QRegularExpression>
#include <QTest>
#include <array>
#include <cmath>

/// WCAG 2.1 AA: 4.5:1 for text, 3:1 for marks and the ring around what has the keyboard. What is
/// switched off is exempt: QPalette::Disabled, and only that.
class TestContrast : public QObject {
    Q_OBJECT
private slots:
    void measuresAsWcagHasIt();
    void colours_data();
    void colours();
    void palettes_data();
    void palettes();
    void tintsCarryText_data();
    void tintsCarryText();
    void isTheOnlyTable();
};

namespace {

constexpr double forText = 4.5;
constexpr double forMarks = 3;

struct Ground {
    QByteArray name;
    QColor colour;
};

QList<Ground> groundsOf(const QPalette &palette)
{
    QList<Ground> grounds;
    for (const auto &[name, role] :
         {std::pair{"base", QPalette::Base}, std::pair{"alternate base", QPalette::AlternateBase},
          std::pair{"window", QPalette::Window}, std::pair{"button", QPalette::Button}})
        grounds.append({name, palette.color(role)});
    return grounds;
}

/// Rows and fields, which stand on the base, and bars, which stand on the window.
QList<Ground> tintsOf(const QPalette &palette, Ink ink)
{
    using Colours::Tint;
    const QColor base = palette.color(QPalette::Base);
    const QColor window = palette.color(QPalette::Window);
    return {{"row", Colours::tinted(base, ink, Tint::Row, palette)},
            {"field", Colours::tinted(base, ink, Tint::Field, palette)},
            {"bar", Colours::tinted(window, ink, Tint::Bar, palette)}};
}

constexpr std::array looks{std::pair{"light", Appearance::Light},
                           std::pair{"dark", Appearance::Dark}};

#define VERIFY_CONTRAST(a, b, least)                                                               \
    do {                                                                                           \
        const double found = contrast(a, b);                                                       \
        QVERIFY2(found >= least,                                                                   \
                 qPrintable(QStringLiteral("%1 on %2: %3")                                         \
                                .arg((a).name(), (b).name(), QString::number(found))));            \
    } while (false)

} // namespace

void TestContrast::measuresAsWcagHasIt()
{
    QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
    QVERIFY(std::abs(contrast(Qt::white, QColor(0x767676)) - 4.54) < 0.01);
}

void TestContrast::colours_data()
{
    QTest::addColumn<QColor>("colour");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const auto &[look, appearance] : looks) {
        const QPalette palette = paletteOf(appearance);
        for (const Colours::Entry &entry : Colours::table()) {
            const bool isText = entry.use == Colours::Use::Text;
            const QColor colour = Colours::of(entry.ink, palette);
            QList<Ground> grounds = groundsOf(palette);
            for (const Ink tint : {Ink::Good, Ink::Doubtful, Ink::Bad, Ink::Touched}) {
                if (isText) // in the filter
                    grounds.append(tintsOf(palette, tint).at(1));
                else if (tint == entry.ink) // the sign of a row or bar on its own tint
                    grounds += tintsOf(palette, tint);
            }
            for (const Ground &ground : std::as_const(grounds))
                QTest::addRow("%s %d on %s", look, int(entry.ink), ground.name.data())
                    << colour << ground.colour << (isText ? forText : forMarks);
        }
    }
}

void TestContrast::colours()
{
    QFETCH(QColor, colour);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    VERIFY_CONTRAST(colour, ground, least);
}

void TestContrast::palettes_data()
{
    QTest::addColumn<QPalette>("palette");
    for (const auto &[look, appearance] : looks)
        QTest::newRow(look) << paletteOf(appearance);
}

void TestContrast::palettes()
{
    QFETCH(QPalette, palette);
    const auto is = [&palette](QPalette::ColorRole role) { return palette.color(role); };
    const QList<Ground> grounds = groundsOf(palette);
    for (const Ground &ground : grounds) {
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                QPalette::Link, QPalette::LinkVisited, QPalette::PlaceholderText})
            VERIFY_CONTRAST(is(role), ground.colour, forText);
    }
    for (const auto ground : {QPalette::Base, QPalette::AlternateBase, QPalette::Window})
        VERIFY_CONTRAST(is(QPalette::Highlight), is(ground), forMarks); // what is marked
    // The second voice of the time line of an e-mail, and its rail.
    VERIFY_CONTRAST(Colours::mixed(is(QPalette::Base), is(QPalette::Text), 0.72F),
                    is(QPalette::Base), forText);
    VERIFY_CONTRAST(Colours::mixed(is(QPalette::Base), is(QPalette::Text), 0.5F),
                    is(QPalette::Base), forMarks);
    VERIFY_CONTRAST(is(QPalette::HighlightedText), is(QPalette::Highlight), forText);
    VERIFY_CONTRAST(is(QPalette::ToolTipText), is(QPalette::ToolTipBase), forText);
}

void TestContrast::tintsCarryText_data()
{
    palettes_data();
}

void TestContrast::tintsCarryText()
{
    QFETCH(QPalette, palette);
    for (const Colours::Entry &entry : Colours::table()) {
        const QList<Ground> tints = tintsOf(palette, entry.ink);
        for (const Ground &tint : tints)
            VERIFY_CONTRAST(palette.color(QPalette::Text), tint.colour, forText);
    }
    for (const auto verdict : {FilterVerdict::Empty, FilterVerdict::Valid,
                               FilterVerdict::Incomplete, FilterVerdict::Wrong})
        VERIFY_CONTRAST(palette.color(QPalette::Text), FilterColours::ground(verdict, palette),
                        forText);
}

/// A colour that is written down elsewhere is measured by nobody.
void TestContrast::isTheOnlyTable()
{
    const QStringList allowed{QStringLiteral("colours.cpp"), QStringLiteral("appearance.cpp"),
                              QStringLiteral("accountform.cpp")}; // dots to choose, in a ring
    static const QRegularExpression literal(
        QStringLiteral("\\b0x[0-9a-fA-F]{6}\\b|#[0-9a-fA-F]{6}\\b|Qt::(dark)?(red|green|blue|"
                       "yellow|cyan|magenta|gray)\\b"));
    QStringList found;
    for (const char *folder : {"/gui", "/plugins", "/app"}) {
        QDirIterator files(QStringLiteral(OUTPOST_SOURCES) + QLatin1String(folder),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            if (!allowed.contains(files.fileName())
                && literal.match(QString::fromUtf8(file.readAll())).hasMatch())
                found.append(file.fileName());
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestContrast)
#include "tst_contrast.moc"
