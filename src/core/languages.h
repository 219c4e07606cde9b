// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Which languages there are: one for each :/i18n/outpost_*.qm in the program.
[[nodiscard]] QStringList availableLanguages();

/// The one of \p available to use: \p chosen if it is among them, else the first of \p wanted (as
/// QLocale::uiLanguages() has them) that is, else English.
[[nodiscard]] QString bestLanguage(const QString &chosen, const QStringList &wanted,
                                   const QStringList &available);
