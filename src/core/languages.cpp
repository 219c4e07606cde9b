// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/languages.h"

#include <QDir>

namespace {

constexpr QLatin1StringView prefix("outpost_");

/// "de-AT" may be served by "de_AT" or "de".
QString served(QString wanted, const QStringList &available)
{
    wanted.replace(QLatin1Char('-'), QLatin1Char('_'));
    while (!wanted.isEmpty() && !available.contains(wanted))
        wanted.truncate(qMax<qsizetype>(0, wanted.lastIndexOf(QLatin1Char('_'))));
    return wanted;
}

} // namespace

QStringList availableLanguages()
{
    QStringList languages;
    const QStringList files
        = QDir(QStringLiteral(":/i18n")).entryList({prefix + QStringLiteral("*.qm")});
    for (const QString &file : files)
        languages.append(file.chopped(3).sliced(prefix.size()));
    return languages;
}

QString bestLanguage(const QString &chosen, const QStringList &wanted, const QStringList &available)
{
    if (available.contains(chosen))
        return chosen;
    for (const QString &language : wanted) {
        const QString found = served(language, available);
        if (!found.isEmpty())
            return found;
    }
    return QStringLiteral("en");
}

QLocale localeOf(const QString &language, const QLocale &system)
{
    const QLocale usual(language);
    const QLocale::Language spoken
        = system.language() == QLocale::C ? QLocale::English : system.language();
    return usual.language() == spoken ? system : usual;
}
