// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

class QLabel;
class QToolButton;

/// What a chip shows: one condition of the typed filter.
struct FilterChipContent {
    QString text; ///< as it is typed, without the signs for "not" and "off"
    bool isOn = true;
    bool isInverted = false;
    bool canBeInverted = true; ///< times can't
    enum class Place {
        AtService, ///< asked of SMTP2GO
        Here, ///< applied to the rows fetched
    } place
        = Place::AtService;

    friend bool operator==(const FilterChipContent &, const FilterChipContent &) = default;
};

/// A condition that can be switched off, inverted and removed. The text in it takes the keyboard:
/// Space switches, N inverts, Delete removes, the menu key lists all that.
class FilterChip : public QFrame {
    Q_OBJECT
public:
    explicit FilterChip(QWidget *parent = nullptr);

    void showContent(const FilterChipContent &content);
    [[nodiscard]] const FilterChipContent &content() const { return m_content; }

    /// The part that takes the keyboard.
    [[nodiscard]] QToolButton *face() const { return m_face; }

signals:
    void switchRequested();
    void invertRequested();
    void removeRequested();
    void editRequested();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool handleKey(int key);
    void showMenu(const QPoint &place);
    [[nodiscard]] QString description() const;

    FilterChipContent m_content;
    QToolButton *m_face;
    QLabel *m_here;
    QToolButton *m_not;
    QToolButton *m_remove;
};
