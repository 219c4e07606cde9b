// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/entrytexts.h"

#include <QComboBox>
#include <QListWidget>

namespace {

constexpr int roomBesideText = 56; // icon, gaps, frame
constexpr int roomAboveText = 16;

} // namespace

void setEntryTexts(QComboBox &box, const QStringList &texts)
{
    // By itself it keeps the width of the language that it was first shown in.
    if (box.sizeAdjustPolicy() == QComboBox::AdjustToContentsOnFirstShow)
        box.setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (int index = 0; index < texts.size(); ++index) {
        if (index < box.count())
            box.setItemText(index, texts.at(index));
        else
            box.addItem(texts.at(index));
    }
}

int setNavigationTexts(QListWidget &list, const QStringList &texts, int leastWidth)
{
    const QFontMetrics metrics = list.fontMetrics();
    int width = leastWidth;
    for (const QString &text : texts)
        width = qMax(width, metrics.horizontalAdvance(text) + roomBesideText);
    for (int row = 0; row < list.count(); ++row) {
        list.item(row)->setText(texts.at(row));
        list.item(row)->setSizeHint({width - 4, metrics.height() + roomAboveText});
    }
    list.setFixedWidth(width);
    return width;
}
