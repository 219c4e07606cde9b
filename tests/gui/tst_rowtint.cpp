// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/rowtint.h"
#include "support/contrast.h"

#include <QPalette>
#include <QTest>
#include <cmath>

class TestRowTint : public QObject {
    Q_OBJECT
private slots:
    void textStaysReadable_data();
    void textStaysReadable();
};

namespace {

QPalette paletteOf(const QColor &base, const QColor &text)
{
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    return palette;
}

} // namespace

void TestRowTint::textStaysReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << paletteOf(Qt::white, Qt::black);
    QTest::newRow("Breeze light") << paletteOf(QColor(0xfcfcfc), QColor(0x232629));
    QTest::newRow("dark") << paletteOf(QColor(0x1b1e20), QColor(0xfcfcfc));
    QTest::newRow("lighter dark") << paletteOf(QColor(0x2b2b2b), QColor(0xe6e6e6));
}

void TestRowTint::textStaysReadable()
{
    QFETCH(QPalette, palette);
    QCOMPARE(rowTint(EventKind::Processed, palette).style(), Qt::NoBrush);
    QCOMPARE(rowTint(EventKind::Unknown, palette).style(), Qt::NoBrush);
    for (const EventKind kind : knownEventKinds) {
        if (kind == EventKind::Processed)
            continue;
        const QColor tint = rowTint(kind, palette).color();
        QVERIFY(tint != palette.color(QPalette::Base));
        const double found = contrast(tint, palette.color(QPalette::Text));
        QVERIFY2(found >= 4.5, qPrintable(QString::number(found)));
    }
}

QTEST_GUILESS_MAIN(TestRowTint)
#include "tst_rowtint.moc"
