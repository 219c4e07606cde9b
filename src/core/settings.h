// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preferences.h"
#include "core/settingsstore.h"

#include <QByteArray>
#include <QObject>
#include <QString>

/// What the program remembers between two runs: what the person chose, and looks; never keys,
/// never data of an account. One INI file in the configuration folder of the user, see
/// SettingsStore.
class Settings : public QObject {
    Q_OBJECT
public:
    using Appearance = ::Appearance;

    /// outpost.ini in QStandardPaths::AppConfigLocation.
    [[nodiscard]] static QString defaultPath();

    explicit Settings(const QString &path = defaultPath());

    /// What was set aside when the settings were read, for the person; empty if nothing was.
    [[nodiscard]] QString message() const { return m_file.message(); }

    [[nodiscard]] const Preferences &preferences() const { return m_preferences; }
    void setPreferences(const Preferences &preferences);

    [[nodiscard]] Appearance appearance() const { return m_preferences.appearance; }
    void setAppearance(Appearance appearance);

    /// Profile of the account that was opened last; null for none.
    [[nodiscard]] QUuid lastAccount() const;
    void setLastAccount(const QUuid &profile);

    /// Nothing here names \p profile afterwards.
    void forgetAccount(const QUuid &profile);

    /// As WindowPlace::toBytes() gives it.
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    /// Docks and tool bars, as QMainWindow::saveState() gives them.
    [[nodiscard]] QByteArray windowState() const;
    void setWindowState(const QByteArray &state);

    /// Columns of a table, as QHeaderView::saveState() gives them.
    [[nodiscard]] QByteArray columns(const QString &table) const;
    void setColumns(const QString &table, const QByteArray &state);

    /// Ids of the commands that were chosen last in the command palette, newest first.
    [[nodiscard]] QStringList recentCommands() const;
    void setRecentCommands(const QStringList &ids);

    [[nodiscard]] bool showsMoreFilters() const;
    void setShowsMoreFilters(bool shows);

    [[nodiscard]] bool showsNumbers() const;
    void setShowsNumbers(bool shows);

    /// How and where was exported last, as ExportChoice::toJson() gives it.
    [[nodiscard]] QByteArray exportChoice() const;
    void setExportChoice(const QByteArray &choice);

    /// Whether the conditions are shown as fields, below the typed filter.
    [[nodiscard]] bool showsFilterFields() const;
    void setShowsFilterFields(bool shows);

    /// Whether the tour was seen or skipped.
    [[nodiscard]] bool knowsTour() const;
    void setKnowsTour(bool knows);

signals:
    /// preferences() are others now.
    void preferencesChanged();

    /// What was changed is not on the disk, and why.
    void saveFailed(const QString &message);

private:
    SettingsStore m_file;
    Preferences m_preferences;
};
