// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/rows/copytable.h"

#include <QIcon>

/// A short list of counts. A click on a line, or Return, chooses it.
class CountList : public CopyTable {
    Q_OBJECT
public:
    struct Line {
        QStringList cells; ///< shown literally
        QStringList toolTip; ///< paragraphs, shown literally
        QIcon icon = {}; ///< before the first cell
    };

    explicit CountList(QWidget *parent = nullptr);

    /// The column \p stretched takes the room that is left; those behind are numbers.
    void setHeads(const QStringList &heads, int stretched);

    /// What stands there while there are no lines.
    void setEmptyText(const QString &text) { m_emptyText = text; }

    /// Keeps the place where the person is.
    void setLines(const QList<Line> &lines);

signals:
    void lineChosen(int line);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setLine(int row, const Line &line);
    [[nodiscard]] QString summary(const QList<Line> &lines) const;

    int m_stretched = 0;
    QString m_emptyText;
};
