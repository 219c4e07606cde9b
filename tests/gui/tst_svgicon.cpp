// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/appearance.h"
#include "gui/widgets/svgicon.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QStyle>
#include <QStyleOption>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestSvgIcon : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void hasTheSizeAskedFor_data();
    void hasTheSizeAskedFor();
    void keepsProportions();
    void paintsEveryPixelOfTheScreen();
    void looksAsItsMode();
    void readsNothingBeforeItIsDrawn();
    void readsOnce();
    void followsItsPath();
    void followsThePalette();
    void drawsNothingWithoutAFile();
    void drawsNothingOfABrokenFile();
    void hasAName();

private:
    void write(const QByteArray &svg) const;
    void write(const QColor &colour) const;
    [[nodiscard]] QIcon icon()
    {
        return svgIcon([this] {
            ++m_asked;
            return m_path;
        });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    int m_asked = 0;
};

namespace {

constexpr QColor red(220, 0, 0);
constexpr QColor green(0, 130, 0);

QByteArray square(const QColor &colour)
{
    return R"(<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16">)"
           R"(<rect width="16" height="16" fill=")"
        + colour.name().toLatin1() + R"("/></svg>)";
}

QColor middleOf(const QPixmap &pixmap)
{
    return pixmap.toImage().pixelColor(pixmap.width() / 2, pixmap.height() / 2);
}

QImage painted(const QIcon &icon, double ratio, QIcon::Mode mode = QIcon::Normal)
{
    QImage image(QSize(16, 16) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    icon.paint(&painter, QRect(0, 0, 16, 16), Qt::AlignCenter, mode);
    return image;
}

QImage greyed(const QPixmap &pixmap)
{
    QStyleOption option;
    option.palette = QApplication::palette();
    return QApplication::style()->generatedIconPixmap(QIcon::Disabled, pixmap, &option).toImage();
}

} // namespace

void TestSvgIcon::init()
{
    applyAppearance(*qApp, Appearance::Light);
    QPixmapCache::clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"sign.svg"_s);
    m_asked = 0;
    write(red);
}

void TestSvgIcon::cleanup()
{
    m_folder.reset();
}

void TestSvgIcon::write(const QByteArray &svg) const
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(svg);
}

void TestSvgIcon::write(const QColor &colour) const
{
    write(square(colour));
}

void TestSvgIcon::hasTheSizeAskedFor_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<double>("ratio");
    QTest::newRow("16") << 16 << 1.0;
    QTest::newRow("16 at 2") << 16 << 2.0;
    QTest::newRow("22 at 1.5") << 22 << 1.5;
    QTest::newRow("64") << 64 << 1.0;
}

void TestSvgIcon::hasTheSizeAskedFor()
{
    QFETCH(int, size);
    QFETCH(double, ratio);
    const QPixmap pixmap = icon().pixmap(QSize(size, size), ratio);
    QCOMPARE(pixmap.size(), QSize(size, size) * ratio);
    QCOMPARE(pixmap.devicePixelRatio(), ratio);
    QCOMPARE(middleOf(pixmap), red);
    QCOMPARE(icon().actualSize(QSize(size, size)), QSize(size, size));
}

void TestSvgIcon::keepsProportions()
{
    write(R"(<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"></svg>)"_ba);
    QCOMPARE(icon().pixmap(QSize(16, 16), 1).size(), QSize(16, 8));
}

/// Not those of a screen with a ratio of one, made larger.
void TestSvgIcon::paintsEveryPixelOfTheScreen()
{
    write(R"(<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16">)"
          R"(<rect width="0.5" height="16" fill="#dc0000"/></svg>)"_ba);
    const QImage image = painted(icon(), 2);
    QCOMPARE(image.pixelColor(0, 8), red);
    QCOMPARE(image.pixelColor(1, 8), QColor(Qt::white));
}

void TestSvgIcon::looksAsItsMode()
{
    const QPixmap normal = icon().pixmap(QSize(16, 16), 1);
    const auto inMode
        = [&](QIcon::Mode mode) { return icon().pixmap(QSize(16, 16), 1, mode).toImage(); };
    QCOMPARE(inMode(QIcon::Active), normal.toImage());
    QCOMPARE(inMode(QIcon::Disabled), greyed(normal));
    QVERIFY(inMode(QIcon::Disabled) != normal.toImage());
    const QColor onMark = QApplication::palette().color(QPalette::HighlightedText);
    QCOMPARE(inMode(QIcon::Selected).pixelColor(8, 8), onMark);
    QCOMPARE(painted(icon(), 1, QIcon::Selected).pixelColor(8, 8), onMark);
    QCOMPARE(icon().pixmap(QSize(16, 16), 1).toImage(), normal.toImage()); // as before
}

void TestSvgIcon::readsNothingBeforeItIsDrawn()
{
    QVERIFY(QFile::remove(m_path));
    const QIcon late = icon();
    const QIcon copy = late; // NOLINT(performance-unnecessary-copy-initialization)
    QVERIFY(!copy.isNull());
    QCOMPARE(copy.actualSize(QSize(16, 16)), QSize(16, 16));
    QCOMPARE(m_asked, 0);
    write(red);
    QCOMPARE(middleOf(copy.pixmap(QSize(16, 16), 1)), red);
}

/// For all icons that show it, in all modes.
void TestSvgIcon::readsOnce()
{
    const QPixmap normal = icon().pixmap(QSize(16, 16), 1);
    QVERIFY(QFile::remove(m_path));
    QCOMPARE(icon().pixmap(QSize(16, 16), 1).toImage(), normal.toImage());
    QCOMPARE(painted(icon(), 1).pixelColor(8, 8), red);
    QCOMPARE(icon().pixmap(QSize(16, 16), 1, QIcon::Disabled).toImage(), greyed(normal));
    QCOMPARE(painted(icon(), 1, QIcon::Selected).pixelColor(8, 8),
             QApplication::palette().color(QPalette::HighlightedText));
}

/// As when another theme has it elsewhere.
void TestSvgIcon::followsItsPath()
{
    const QIcon shown = icon();
    QCOMPARE(painted(shown, 1).pixelColor(8, 8), red);
    m_path = m_folder->filePath(u"other.svg"_s);
    write(green);
    QCOMPARE(painted(shown, 1).pixelColor(8, 8), green);
    QCOMPARE(middleOf(shown.pixmap(QSize(16, 16), 1)), green);
}

void TestSvgIcon::followsThePalette()
{
    const QIcon shown = icon();
    const auto inMode
        = [&](QIcon::Mode mode) { return shown.pixmap(QSize(16, 16), 1, mode).toImage(); };
    const QImage lightGrey = inMode(QIcon::Disabled);
    static_cast<void>(inMode(QIcon::Selected));
    QPalette palette = paletteOf(Appearance::Dark);
    palette.setColor(QPalette::HighlightedText, green);
    QApplication::setPalette(palette);
    QCOMPARE(inMode(QIcon::Selected).pixelColor(8, 8), green);
    QCOMPARE(inMode(QIcon::Disabled), greyed(shown.pixmap(QSize(16, 16), 1)));
    QVERIFY(inMode(QIcon::Disabled) != lightGrey);
}

void TestSvgIcon::drawsNothingWithoutAFile()
{
    QVERIFY(QFile::remove(m_path));
    for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Disabled, QIcon::Selected}) {
        QVERIFY(icon().pixmap(QSize(16, 16), 1, mode).isNull());
        QCOMPARE(painted(icon(), 1, mode), painted(QIcon(), 1));
    }
}

void TestSvgIcon::drawsNothingOfABrokenFile()
{
    write(square(red).chopped(20));
    QVERIFY(icon().pixmap(QSize(16, 16), 1).isNull());
    QCOMPARE(painted(icon(), 2), painted(QIcon(), 2));
}

void TestSvgIcon::hasAName()
{
    QCOMPARE(svgIcon([this] { return m_path; }, u"edit-find"_s).name(), u"edit-find"_s);
    QVERIFY(icon().name().isEmpty());
}

QTEST_MAIN(TestSvgIcon)
#include "tst_svgicon.moc"
