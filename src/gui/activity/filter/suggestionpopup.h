// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/activity/filter/filtersuggestion.h"

#include <QCompleter>

class QStandardItemModel;

/// The completion list below a field: it never takes the keyboard, and chooses nothing by itself.
class SuggestionPopup : public QCompleter {
    Q_OBJECT
public:
    explicit SuggestionPopup(QWidget *field);

    /// Without suggestions the list goes away. \p rect is where the replaced text stands.
    void showSuggestions(const FilterSuggestions &suggestions, const QRect &rect);
    void hide();

    [[nodiscard]] bool isShown() const;

    /// Whether a line is marked, so that Return takes it.
    [[nodiscard]] bool hasChoice() const;

    /// Takes the marked line, or the first.
    void choose();

signals:
    void chosen(const FilterSuggestion &suggestion);

private:
    void onActivated(const QModelIndex &index);

    QStandardItemModel *m_model;
    QList<FilterSuggestion> m_items;
};
