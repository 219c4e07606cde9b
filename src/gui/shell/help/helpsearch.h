// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

/// Counts words in help pages. Reads a page when it is first searched.
class HelpSearch {
public:
    /// How often \p words stand in the text of the page \p name; case doesn't count.
    [[nodiscard]] int placesIn(const QString &name, const QString &words);

    /// The language is another one.
    void forget() { m_texts.clear(); }

private:
    QHash<QString, QString> m_texts;
};
