// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

/// A text of the program, and whose.
struct SeenText {
    QString where; ///< path of object names, and the property
    QString text;
};

/// All texts of what \p window shows now: labels, buttons, tabs, lists to choose from, heads of
/// tables, tooltips, names for screen readers, and its menus with all that is in them. Not the
/// cells of tables, nor what a person or the service has written.
[[nodiscard]] QList<SeenText> textsOf(QWidget &window);

/// Those with words that stand in no «marks» (see PseudoTranslator) and are no data: addresses,
/// hosts, names of keys, sizes, proper names.
[[nodiscard]] QStringList withoutMarks(const QList<SeenText> &texts);
