// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programlanguage.h"

#include "core/languages.h"
#include "core/retranslation.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QWidget>

namespace {

/// Takes out what was in \p translator before.
void install(QTranslator &translator, const QString &name, const QString &folder)
{
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(name, folder))
        QCoreApplication::installTranslator(&translator);
}

/// Windows keep the locale that they were made with.
void writeByLocale(const QLocale &locale)
{
    QLocale::setDefault(locale);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->unsetLocale();
}

} // namespace

ProgramLanguage::~ProgramLanguage()
{
    QLocale::setDefault(QLocale::system()); // the translators take themselves out
}

void ProgramLanguage::use(const QString &chosen)
{
    const QString code
        = bestLanguage(chosen, QLocale::system().uiLanguages(), availableLanguages());
    if (code == m_code)
        return;
    m_code = code;
    install(m_qtTexts, QStringLiteral("qtbase_") + code,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(m_texts, QStringLiteral("outpost_") + code, QStringLiteral(":/i18n"));
    writeByLocale(localeOf(code, QLocale::system()));
    Retranslation::ofProgram().announce(code);
}
