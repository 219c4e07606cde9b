// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

/// Which languages there are: one for each :/i18n/outpost_*.qm in the program.
[[nodiscard]] QStringList availableLanguages();

/// The one of \p available to use: \p chosen if it is among them, else the first of \p wanted (as
/// QLocale::uiLanguages() has them) that is, else English.
[[nodiscard]] QString bestLanguage(const QString &chosen, const QStringList &wanted,
                                   const QStringList &available);

/// How numbers and dates are written in \p language: as the country of \p system has it where that
/// speaks the language (a "C" system speaks English), else as most of its speakers do.
[[nodiscard]] QLocale localeOf(const QString &language, const QLocale &system);
