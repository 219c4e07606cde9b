// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings.h"

#include "core/privatefile.h"

#include <QFile>
#include <QStandardPaths>
#include <array>
#include <tuple>

namespace {

QString path()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
        + QStringLiteral("/outpost.ini");
}

/// QSettings gives a new file the modes of the umask, and leaves those of an old one.
QString privatePath()
{
    const QString file = path();
    if (!QFile::exists(file))
        std::ignore = writePrivateFile(file, {});
    else
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    return file;
}

constexpr QLatin1StringView appearanceKey("window/appearance");
constexpr QLatin1StringView geometryKey("window/geometry");
constexpr QLatin1StringView stateKey("window/state");
constexpr QLatin1StringView columnsKey("columns/");
constexpr QLatin1StringView moreFiltersKey("activity/moreFilters");
constexpr QLatin1StringView exportKey("export/choice");
constexpr QLatin1StringView filterFieldsKey("activity/filterFields");

} // namespace

Settings::Settings()
    : m_file(privatePath(), QSettings::IniFormat)
{
}

Settings::Appearance Settings::appearance() const
{
    const QString name = m_file.value(appearanceKey).toString();
    if (name == QLatin1String("light"))
        return Appearance::Light;
    return name == QLatin1String("dark") ? Appearance::Dark : Appearance::System;
}

void Settings::setAppearance(Appearance appearance)
{
    constexpr std::array names{"system", "light", "dark"};
    m_file.setValue(appearanceKey, QLatin1String(names.at(std::size_t(appearance))));
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
    return m_file.value(QString(columnsKey) + table).toByteArray();
}

void Settings::setColumns(const QString &table, const QByteArray &state)
{
    m_file.setValue(QString(columnsKey) + table, state);
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
