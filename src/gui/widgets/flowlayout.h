// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <memory>
#include <utility>
#include <vector>

class QBoxLayout;

/// Puts its items one after the other and goes on in a new line where the width ends, as words in
/// a paragraph.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(int spacing, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    void setGeometry(const QRect &rect) override;

private:
    struct Line {
        std::vector<std::pair<QLayoutItem *, QSize>> items;
        int width = 0; ///< with a gap behind each
        int height = 0;
    };
    [[nodiscard]] std::vector<Line> linesFor(int width) const;
    void place(const Line &line, QPoint at, int width) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

/// Has the widgets of \p row (of a form) go on in a new line where the width ends, so that they
/// need no more of it than the widest: words of other languages are longer.
void letFlow(QBoxLayout &row);
