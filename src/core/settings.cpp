// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings.h"

#include "core/preferencescodec.h"

#include <QStandardPaths>

namespace {

constexpr QLatin1StringView lastAccountKey("start/lastAccount");
constexpr QLatin1StringView geometryKey("window/geometry");
constexpr QLatin1StringView stateKey("window/state");
constexpr QLatin1StringView columnsGroup("columns/");
constexpr QLatin1StringView exportKey("export/choice");
constexpr QLatin1StringView recentCommandsKey("commands/recent");
constexpr QLatin1StringView moreFiltersKey("activity/moreFilters");
constexpr QLatin1StringView numbersKey("activity/numbers");
constexpr QLatin1StringView tourKey("start/knowsTour");
constexpr QLatin1StringView filterFieldsKey("activity/filterFields");

} // namespace

QString Settings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
        + QStringLiteral("/outpost.ini");
}

Settings::Settings(const QString &path)
    : m_file(path)
    , m_preferences(readPreferences(m_file))
{
    connect(&m_file, &SettingsStore::saveFailed, this, &Settings::saveFailed);
}

void Settings::setPreferences(const Preferences &preferences)
{
    if (preferences == m_preferences)
        return;
    keepPreferences(preferences, m_preferences, m_file);
    m_preferences = preferences;
    emit preferencesChanged();
}

void Settings::setAppearance(Appearance appearance)
{
    Preferences preferences = m_preferences;
    preferences.appearance = appearance;
    setPreferences(preferences);
}

QUuid Settings::lastAccount() const
{
    return QUuid(m_file.value(lastAccountKey).toString());
}

void Settings::setLastAccount(const QUuid &profile)
{
    m_file.setValue(lastAccountKey, profile.toString(QUuid::WithoutBraces));
}

void Settings::forgetAccount(const QUuid &profile)
{
    if (lastAccount() == profile)
        m_file.remove(lastAccountKey);
    QStringList recent = recentCommands();
    if (recent.removeIf([name = profile.toString(QUuid::WithoutBraces)](const QString &id) {
            return id.contains(name);
        }))
        setRecentCommands(recent);
    Preferences preferences = m_preferences;
    if (preferences.startUp.account == profile)
        preferences.startUp = {};
    setPreferences(preferences);
}

QByteArray Settings::windowGeometry() const
{
    return m_file.value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_file.setValue(geometryKey, geometry);
}

QByteArray Settings::windowState() const
{
    return m_file.value(stateKey).toByteArray();
}

void Settings::setWindowState(const QByteArray &state)
{
    m_file.setValue(stateKey, state);
}

QByteArray Settings::columns(const QString &table) const
{
    return m_file.value(QString(columnsGroup) + table).toByteArray();
}

void Settings::setColumns(const QString &table, const QByteArray &state)
{
    m_file.setValue(QString(columnsGroup) + table, state);
}

QStringList Settings::recentCommands() const
{
    return m_file.value(recentCommandsKey).toStringList();
}

void Settings::setRecentCommands(const QStringList &ids)
{
    m_file.setValue(recentCommandsKey, ids);
}

bool Settings::showsMoreFilters() const
{
    return m_file.value(moreFiltersKey, false).toBool();
}

void Settings::setShowsMoreFilters(bool shows)
{
    m_file.setValue(moreFiltersKey, shows);
}

QByteArray Settings::exportChoice() const
{
    return m_file.value(exportKey).toByteArray();
}

void Settings::setExportChoice(const QByteArray &choice)
{
    m_file.setValue(exportKey, choice);
}

bool Settings::showsFilterFields() const
{
    return m_file.value(filterFieldsKey, true).toBool();
}

void Settings::setShowsFilterFields(bool shows)
{
    m_file.setValue(filterFieldsKey, shows);
}

bool Settings::showsNumbers() const
{
    return m_file.value(numbersKey, false).toBool();
}

void Settings::setShowsNumbers(bool shows)
{
    m_file.setValue(numbersKey, shows);
}

bool Settings::knowsTour() const
{
    return m_file.value(tourKey, false).toBool();
}

void Settings::setKnowsTour(bool knows)
{
    m_file.setValue(tourKey, knows);
}
