// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// A page of the help that is bundled with the program.
struct HelpPage {
    QString name; ///< its file, e.g. "queue.md"
    QString title; ///< its first heading
    QStringList sections; ///< its other headings, in their order
};

/// The pages in the order in which the page of contents names them, which comes first. In the
/// language of the program where there is a translation, in English otherwise.
[[nodiscard]] QList<HelpPage> helpPages();

/// The Markdown of the page \p name; empty if there is no such page.
[[nodiscard]] QString helpText(const QString &name);

/// The heading of the section of the page \p name that \p anchor means; empty if there is none.
/// Anchors of the English page hold in every language.
[[nodiscard]] QString helpSection(const QString &name, const QString &anchor);

/// The name of the page of contents.
[[nodiscard]] QString helpContents();

/// What stands behind '#' in a link to the section \p heading, e.g. "what-it-keeps".
[[nodiscard]] QString helpAnchor(const QString &heading);

/// The part of \p link before '#', and the one behind it.
[[nodiscard]] std::pair<QString, QString> helpTarget(const QString &link);
