// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/picturebook.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The help shows pictures that are there, says in words what is on them, and no picture makes the
/// program larger for nothing.
class TestHelpPictures : public QObject {
    Q_OBJECT
private slots:
    void areThoseOfThePages();
    void fitThePage();

private:
    static QStringList shown();
    static QStringList bundled();
};

QStringList TestHelpPictures::shown()
{
    static const QRegularExpression picture(
        u"!\\[([^\\]]{20,})\\]\\(qrc(:/help/images/[^)]+)\\)"_s);
    QStringList names;
    for (QDirIterator pages(u":/help/en"_s); pages.hasNext();) {
        QFile page(pages.next());
        if (!page.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(page.readAll());
        auto found = picture.globalMatch(text);
        while (found.hasNext())
            names += found.next().captured(2);
    }
    names.sort();
    return names;
}

QStringList TestHelpPictures::bundled()
{
    QStringList names;
    for (QDirIterator pictures(u":/help/images"_s); pictures.hasNext();)
        names += pictures.next();
    names.sort();
    return names;
}

void TestHelpPictures::areThoseOfThePages()
{
    QVERIFY(!bundled().isEmpty());
    QCOMPARE(shown(), bundled());
}

void TestHelpPictures::fitThePage()
{
    qint64 bytes = 0;
    const QStringList names = bundled();
    for (const QString &name : names) {
        const QImage picture(name);
        QVERIFY2(!picture.isNull(), qPrintable(name));
        QVERIFY2(picture.width() <= PictureBook::helpWidth, qPrintable(name));
        bytes += QFileInfo(name).size();
    }
    QVERIFY2(bytes < 600'000, qPrintable(QString::number(bytes)));
}

QTEST_MAIN(TestHelpPictures)
#include "tst_helppictures.moc"
