// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTranslator>

/// The language of the program: its texts, Qt's own, and how numbers, dates and sizes are written.
class ProgramLanguage {
public:
    /// English texts as they are in the sources, until use().
    ProgramLanguage() = default;
    ~ProgramLanguage();
    Q_DISABLE_COPY_MOVE(ProgramLanguage)

    /// Changes to \p chosen, as Preferences::language has it, at once and everywhere; see
    /// Retranslation. Writing follows the system's own conventions where it speaks that language.
    void use(const QString &chosen);

private:
    QString m_code; ///< in use
    QTranslator m_texts;
    QTranslator m_qtTexts;
};
