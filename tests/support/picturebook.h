// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QSet>
#include <QTest>
#include <QWidget>
#include <utility>

/// Pictures of widgets, in a folder. In light ones a smaller copy can go to another one.
class PictureBook {
public:
    static constexpr int helpWidth = 600; ///< what a page of the help has room for

    enum class Use { Everywhere, NotInHelp };

    /// \p look ends the names of files. \p helpFolder may be empty.
    PictureBook(QString folder, QString helpFolder, QString look)
        : m_folder(std::move(folder))
        , m_helpFolder(std::move(helpFolder))
        , m_look(std::move(look))
    {
    }

    /// Once it doesn't change any more. Fails if there is nothing to be seen.
    void take(QWidget &widget, const QString &name, Use use = Use::Everywhere) const
    {
        QImage picture;
        QImage before;
        QTRY_VERIFY((before = std::exchange(picture, pictureOf(widget))) == picture);
        QVERIFY2(coloursIn(picture) > 20, qPrintable(name + QStringLiteral(" is blank")));
        save(picture, m_folder, name + u'-' + m_look);
        if (use == Use::Everywhere && !m_helpFolder.isEmpty())
            save(picture.width() > helpWidth
                     ? picture.scaledToWidth(helpWidth, Qt::SmoothTransformation)
                     : picture,
                 m_helpFolder, name);
    }

private:
    static QImage pictureOf(QWidget &widget)
    {
        return widget.grab().toImage().convertToFormat(QImage::Format_RGB888);
    }

    static void save(const QImage &picture, const QString &folder, const QString &name)
    {
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(picture.save(QDir(folder).filePath(name + QStringLiteral(".png"))));
    }

    static int coloursIn(const QImage &picture)
    {
        QSet<QRgb> colours;
        for (int y = 0; y < picture.height(); y += 3) {
            for (int x = 0; x < picture.width(); x += 3)
                colours.insert(picture.pixel(x, y));
        }
        return int(colours.size());
    }

    QString m_folder;
    QString m_helpFolder;
    QString m_look;
};
