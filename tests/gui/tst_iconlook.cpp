// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/appearance.h"
#include "gui/shell/housestyle.h"
#include "gui/widgets/iconlook.h"
#include "gui/widgets/icons.h"
#include "support/contrast.h"

#include <QApplication>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTest>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// What a row that is marked makes of its icon.
class TestIconLook : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void isSeenOnTheMark_data();
    void isSeenOnTheMark();
    void isLikeTheTextOfItsWindow();
    void keepsAPictureOfSeveralColours();
    void keepsShapeAndSize();
    void greysAsTheStyle();
    void saysWhatItIs();
};

namespace {

constexpr QSize iconSize(24, 24);

/// The icon of a chosen row, as the row is painted on a screen with \p ratio pixels a unit.
QImage iconOfChosenRow(const QListWidget &list, double ratio)
{
    QImage image(iconSize * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    QStyleOptionViewItem option;
    option.initFrom(&list);
    option.widget = &list;
    option.rect = QRect(-4, 0, 200, iconSize.height()); // without the margin beside the icon
    option.state = QStyle::State_Enabled | QStyle::State_Active | QStyle::State_Selected;
    option.showDecorationSelected = true;
    option.decorationSize = iconSize;
    option.decorationAlignment = Qt::AlignCenter;
    QPainter painter(&image);
    list.itemDelegate()->paint(&painter, option, list.model()->index(0, 0));
    return image;
}

int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).rgb() == colour.rgb();
    }
    return count;
}

/// Of two colours, and edges that fade.
QPixmap picture()
{
    QPixmap pixmap(16, 16);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.fillRect(0, 0, 8, 16, QColor(200, 40, 40));
    painter.fillRect(8, 0, 4, 16, QColor(40, 160, 40));
    painter.fillRect(12, 0, 4, 16, QColor(40, 160, 40, 100));
    return pixmap;
}

QPixmap sign(const QColor &colour)
{
    QPixmap pixmap(16, 12);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.fillRect(QRectF(1, 1, 4, 4), colour);
    painter.setOpacity(0.3);
    painter.fillRect(QRectF(5, 1, 1, 4), colour);
    return pixmap;
}

QPalette inactivePale()
{
    QPalette palette = paletteOf(Appearance::Light);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, QColor(220, 220, 220));
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, QColor(20, 30, 40));
    return palette;
}

} // namespace

void TestIconLook::initTestCase()
{
    QApplication::setStyle(new HouseStyle(u"fusion"_s));
}

void TestIconLook::cleanup()
{
    applyAppearance(*qApp, Appearance::Light);
}

void TestIconLook::isSeenOnTheMark_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Appearance>("appearance");
    QTest::addColumn<double>("ratio");
    for (const char *name : {"mail-message", "mail-send", "system-users", "object-locked"}) {
        for (const auto &[look, appearance] :
             {std::pair{"light", Appearance::Light}, std::pair{"dark", Appearance::Dark}}) {
            for (const double ratio : {1.0, 2.0})
                QTest::addRow("%s, %s, %g", name, look, ratio)
                    << QString::fromLatin1(name) << appearance << ratio;
        }
    }
}

/// All that isn't the mark is of the colour of the text, or fades into it.
void TestIconLook::isSeenOnTheMark()
{
    QFETCH(QString, name);
    QFETCH(Appearance, appearance);
    QFETCH(double, ratio);
    applyAppearance(*qApp, appearance);
    QListWidget list;
    list.addItem(new QListWidgetItem(bundledIcon(name), {}));
    const QImage icon = iconOfChosenRow(list, ratio);
    const QColor text = QApplication::palette().color(QPalette::HighlightedText);
    const QColor mark = QApplication::palette().color(QPalette::Highlight);
    QVERIFY(pixelsOf(icon, text) > 10);
    QVERIFY(pixelsOf(icon, mark) > 10);
    double darkest = 1;
    for (int y = 0; y < icon.height(); ++y) {
        for (int x = 0; x < icon.width(); ++x)
            darkest = std::min(darkest, luminance(icon.pixelColor(x, y)));
    }
    QCOMPARE(darkest, luminance(mark)); // both texts are lighter
}

/// Desktops have other marks in windows that aren't the active one.
void TestIconLook::isLikeTheTextOfItsWindow()
{
    QApplication::setPalette(inactivePale());
    QListWidget list;
    list.setIconSize(iconSize);
    list.setFocusPolicy(Qt::NoFocus); // its ring has the colour of the text, too
    list.addItem(new QListWidgetItem(bundledIcon(u"mail-message"_s), {}));
    list.setCurrentRow(0);
    list.show();
    QVERIFY(QTest::qWaitForWindowActive(&list));
    const QColor active = list.palette().color(QPalette::Active, QPalette::HighlightedText);
    const QColor inactive = list.palette().color(QPalette::Inactive, QPalette::HighlightedText);
    QVERIFY(pixelsOf(list.grab().toImage(), active) > 10);
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QTRY_VERIFY(!list.isActiveWindow());
    QVERIFY(pixelsOf(list.grab().toImage(), inactive) > 10);
}

void TestIconLook::keepsAPictureOfSeveralColours()
{
    const QPalette palette = paletteOf(Appearance::Light);
    const QImage marked = IconLook(QIcon::Selected, palette).of(picture()).toImage();
    QCOMPARE(pixelsOf(marked, palette.color(QPalette::HighlightedText)), 0);
    QVERIFY(marked.pixelColor(2, 2).red() > marked.pixelColor(2, 2).green());
    QVERIFY(marked.pixelColor(10, 2).green() > marked.pixelColor(10, 2).red());
}

void TestIconLook::keepsShapeAndSize()
{
    const QPalette palette = paletteOf(Appearance::Light);
    const QColor text = palette.color(QPalette::HighlightedText);
    for (const QColor &colour : {QColor(35, 38, 41), QColor(218, 68, 83)}) {
        const QPixmap before = sign(colour);
        const QPixmap after = IconLook(QIcon::Selected, palette).of(before);
        QCOMPARE(after.size(), before.size());
        QCOMPARE(after.devicePixelRatio(), 2.0);
        const QImage shape = before.toImage();
        const QImage marked = after.toImage();
        QCOMPARE(marked.pixelColor(4, 4), text);
        for (const QPoint &point : {QPoint(0, 0), QPoint(4, 4), QPoint(10, 4)})
            QCOMPARE(marked.pixelColor(point).alpha(), shape.pixelColor(point).alpha());
        QVERIFY(marked.pixelColor(10, 4).alpha() > 0);
    }
    QVERIFY(IconLook(QIcon::Selected, palette).of(QPixmap()).isNull());
}

void TestIconLook::greysAsTheStyle()
{
    const QPalette palette = paletteOf(Appearance::Light);
    QStyleOption option;
    option.palette = palette;
    QCOMPARE(
        IconLook(QIcon::Disabled, palette).of(picture()).toImage(),
        QApplication::style()->generatedIconPixmap(QIcon::Disabled, picture(), &option).toImage());
    QCOMPARE(IconLook(QIcon::Normal, palette).of(picture()).toImage(), picture().toImage());
    QCOMPARE(IconLook(QIcon::Active, palette).of(picture()).toImage(), picture().toImage());
}

void TestIconLook::saysWhatItIs()
{
    const QPalette light = paletteOf(Appearance::Light);
    const QPalette dark = paletteOf(Appearance::Dark);
    QPalette sameMark = light;
    sameMark.setColor(QPalette::Window, Qt::black);
    QPalette otherText = light;
    otherText.setColor(QPalette::HighlightedText, Qt::black);
    QVERIFY(IconLook(QIcon::Normal, light).isPlain());
    QVERIFY(IconLook(QIcon::Active, light).isPlain());
    QCOMPARE(IconLook(QIcon::Normal, light).key(), IconLook(QIcon::Active, dark).key());
    const QString marked = IconLook(QIcon::Selected, light).key();
    QVERIFY(!IconLook(QIcon::Selected, light).isPlain());
    QCOMPARE(IconLook(QIcon::Selected, sameMark).key(), marked);
    QVERIFY(IconLook(QIcon::Selected, otherText).key() != marked);
    QVERIFY(IconLook(QIcon::Selected, dark).key() != marked);
    QVERIFY(IconLook(QIcon::Disabled, light).key() != marked);
    QVERIFY(IconLook(QIcon::Disabled, light).key() != IconLook(QIcon::Disabled, dark).key());
}

QTEST_MAIN(TestIconLook)
#include "tst_iconlook.moc"
