// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/lateicon.h"

#include <QAction>
#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

/// What was asked of it last.
struct Asked {
    QSize size;
    QIcon::Mode mode = QIcon::Normal;
    QIcon::State state = QIcon::Off;
};

class TestLateIcon : public QObject {
    Q_OBJECT
private slots:
    void init();
    void isMadeWhenItIsPainted();
    void isMadeForAPixmap();
    void isMadeOnce();
    void asksInThePixelsOfTheScreen_data();
    void asksInThePixelsOfTheScreen();
    void handsOnModeAndState();
    void mayBeNoIcon();

private:
    [[nodiscard]] QIcon icon();

    int m_made = 0;
    Asked m_asked;
};

namespace {

/// Fills all in one colour.
class FillEngine final : public QIconEngine {
public:
    explicit FillEngine(Asked &asked)
        : m_asked(asked)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        m_asked = {rect.size(), mode, state};
        painter->fillRect(rect, Qt::red);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        return {size.width(), size.height() / 2};
    }

    [[nodiscard]] QIconEngine *clone() const override { return new FillEngine(m_asked); }

private:
    Asked &m_asked;
};

} // namespace

void TestLateIcon::init()
{
    m_made = 0;
    m_asked = {};
}

QIcon TestLateIcon::icon()
{
    return lateIcon([this] {
        ++m_made;
        return QIcon(new FillEngine(m_asked));
    });
}

/// Not by being handed on and set, nor while nobody sees it.
void TestLateIcon::isMadeWhenItIsPainted()
{
    const QIcon late = icon();
    QVERIFY(!late.isNull());
    QVERIFY(late.name().isEmpty());
    QAction action(late, u"Search"_s);
    QToolButton button;
    button.setDefaultAction(&action);
    button.setIconSize({16, 16});
    static_cast<void>(button.sizeHint());
    QCOMPARE(m_made, 0);
    static_cast<void>(button.grab());
    QCOMPARE(m_made, 1);
    QVERIFY(!m_asked.size.isEmpty());
}

void TestLateIcon::isMadeForAPixmap()
{
    const QPixmap pixmap = icon().pixmap(QSize(16, 16), 1);
    QCOMPARE(m_made, 1);
    QCOMPARE(pixmap.size(), QSize(16, 16));
    QCOMPARE(pixmap.toImage().pixelColor(8, 8), QColor(Qt::red));
}

void TestLateIcon::isMadeOnce()
{
    const QIcon late = icon();
    const QIcon copy = late; // NOLINT(performance-unnecessary-copy-initialization)
    for (int i = 0; i < 3; ++i) {
        static_cast<void>(late.pixmap(QSize(16 + i, 16), 1));
        QCOMPARE(copy.actualSize(QSize(16, 16)), QSize(16, 8));
    }
    QImage image(32, 32, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    copy.paint(&painter, QRect(0, 0, 16, 16));
    QCOMPARE(m_made, 1);
    QCOMPARE(image.pixelColor(8, 8), QColor(Qt::red));
    QCOMPARE(image.pixelColor(20, 20), QColor(Qt::white));
}

void TestLateIcon::asksInThePixelsOfTheScreen_data()
{
    QTest::addColumn<double>("ratio");
    for (const double ratio : {1.0, 1.5, 2.0})
        QTest::addRow("%g", ratio) << ratio;
}

/// Once: the icon below doesn't know that the size is in pixels already.
void TestLateIcon::asksInThePixelsOfTheScreen()
{
    QFETCH(double, ratio);
    const QPixmap pixmap = icon().pixmap(QSize(16, 16), ratio);
    QCOMPARE(m_asked.size, QSize(16, 16) * ratio);
    QCOMPARE(pixmap.size(), QSize(16, 16) * ratio);
    QCOMPARE(pixmap.devicePixelRatio(), ratio);
}

void TestLateIcon::handsOnModeAndState()
{
    static_cast<void>(icon().pixmap(QSize(16, 16), 1, QIcon::Disabled, QIcon::On));
    QCOMPARE(m_asked.mode, QIcon::Disabled);
    QCOMPARE(m_asked.state, QIcon::On);
    QImage image(16, 16, QImage::Format_RGB32);
    QPainter painter(&image);
    icon().paint(&painter, image.rect(), Qt::AlignCenter, QIcon::Selected, QIcon::Off);
    QCOMPARE(m_asked.mode, QIcon::Selected);
    QCOMPARE(m_asked.state, QIcon::Off);
}

void TestLateIcon::mayBeNoIcon()
{
    const QIcon none = lateIcon([] { return QIcon(); });
    QVERIFY(none.pixmap(QSize(16, 16), 1).isNull());
    QImage image(16, 16, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    none.paint(&painter, image.rect());
    QCOMPARE(image.pixelColor(8, 8), QColor(Qt::white));
}

/// On a screen of two pixels a unit, as a screen of one hides what is scaled twice.
int main(int argc, char *argv[])
{
    qputenv("QT_SCALE_FACTOR", "2");
    QApplication application(argc, argv);
    TestLateIcon test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_lateicon.moc"
