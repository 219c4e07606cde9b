// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QStaticText>
#include <QStyledItemDelegate>

/// Paints cells of one line as the style does, but lays out a text only once: what was shown lately
/// is kept, so that a row that scrolls by costs the drawing of its glyphs. A check box, or a text
/// of several lines, is left to the style.
class RowDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit RowDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    struct Key {
        QString text;
        int width = 0; ///< cut to so many pixels
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashMulti(seed, key.text, key.width);
        }
    };
    struct Line {
        QStaticText text;
        QFont font;
    };

    void drawText(QPainter &painter, const QStyleOptionViewItem &cell, const QRect &box) const;
    [[nodiscard]] const Line &lineOf(const QStyleOptionViewItem &cell, int width) const;

    mutable QCache<Key, Line> m_lines;
};
