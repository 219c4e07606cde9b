// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/generalsettingspage.h"

#include "core/languages.h"
#include "core/plaintext.h"
#include "core/retranslation.h"
#include "gui/widgets/colourdot.h"
#include "gui/widgets/entrytexts.h"
#include "gui/widgets/formaccess.h"
#include "gui/widgets/timetext.h"
#include "settings/ui_generalsettingspage.h"

#include <QLocale>

namespace {

/// As its speakers write it. A country stands there only where it is part of the language's code.
QString nameOfLanguage(const QString &code)
{
    const QLocale locale(code);
    QString name = locale.nativeLanguageName();
    if (locale.language() == QLocale::English)
        name = QStringLiteral("English"); // not "American English"
    else if (locale.language() == QLocale::Spanish)
        name = QStringLiteral("Español"); // not "español de España"
    if (name.isEmpty())
        return code;
    if (code.contains(QLatin1Char('_')))
        name += QStringLiteral(" (%1)").arg(locale.nativeTerritoryName());
    return name.replace(0, 1, locale.toUpper(name.left(1)));
}

} // namespace

GeneralSettingsPage::GeneralSettingsPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::GeneralSettingsPage>())
{
    m_ui->setupUi(this);
    m_ui->desktop->alignWith(*m_ui->accountLabel);
    addLanguages();
    connect(m_ui->opens, &QComboBox::currentIndexChanged, this, &GeneralSettingsPage::showAccount);
    keepTranslated(this, &GeneralSettingsPage::retranslate);
}

GeneralSettingsPage::~GeneralSettingsPage() = default;

void GeneralSettingsPage::addLanguages()
{
    m_ui->language->addItem(QString(), QVariant(QString()));
    const QStringList languages = availableLanguages();
    for (const QString &code : languages)
        m_ui->language->addItem(nameOfLanguage(code), code);
}

void GeneralSettingsPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->language->setItemText(0, tr("As the system has it"));
    setEntryTexts(*m_ui->theme, {tr("As the system has it"), tr("Light"), tr("Dark")});
    setEntryTexts(
        *m_ui->opens,
        {tr("The start page"), tr("The account that was opened last"), tr("This account:")});
    setEntryTexts(*m_ui->zone, {tr("Local time"), tr("UTC")});
    showStyles();
    nameInnerParts(*this);
}

void GeneralSettingsPage::showStyles()
{
    const QDateTime example(QDate(2026, 3, 1), QTime(13, 0, 5));
    setEntryTexts(*m_ui->style,
                  {TimeText::written(example, TimeFormat::Style::Iso),
                   tr("As the system has it: %1")
                       .arg(TimeText::written(example, TimeFormat::Style::Locale))});
}

void GeneralSettingsPage::setProfiles(const QList<Profile> &profiles)
{
    m_ui->account->clear();
    for (const Profile &profile : profiles) {
        if (!profile.hidden)
            m_ui->account->addItem(colourDot(profile.colour), shownText(profile.name, 80),
                                   profile.id);
    }
}

void GeneralSettingsPage::setPreferences(const Preferences &preferences)
{
    m_ui->language->setCurrentIndex(qMax(0, m_ui->language->findData(preferences.language)));
    m_ui->desktop->setPreferences(preferences.desktop);
    m_ui->theme->setCurrentIndex(int(preferences.appearance));
    m_ui->opens->setCurrentIndex(int(preferences.startUp.opens));
    m_ui->account->setCurrentIndex(qMax(0, m_ui->account->findData(preferences.startUp.account)));
    m_ui->zone->setCurrentIndex(int(preferences.time.zone));
    m_ui->style->setCurrentIndex(int(preferences.time.style));
    showAccount();
}

Preferences GeneralSettingsPage::applied(Preferences preferences) const
{
    preferences.language = m_ui->language->currentData().toString();
    preferences.desktop = m_ui->desktop->chosen();
    preferences.appearance = Appearance(m_ui->theme->currentIndex());
    preferences.startUp.opens = StartUp::Opens(m_ui->opens->currentIndex());
    preferences.startUp.account = preferences.startUp.opens == StartUp::Opens::Account
        ? m_ui->account->currentData().toUuid()
        : QUuid();
    preferences.time.zone = TimeFormat::Zone(m_ui->zone->currentIndex());
    preferences.time.style = TimeFormat::Style(m_ui->style->currentIndex());
    return preferences;
}

void GeneralSettingsPage::showAccount()
{
    const bool isAsked = m_ui->opens->currentIndex() == int(StartUp::Opens::Account);
    m_ui->account->setEnabled(isAsked);
    m_ui->accountLabel->setEnabled(isAsked);
}
