// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>

/// What the program remembers between two runs: only looks, never keys, never data of an account.
/// One INI file in the configuration folder of the user, readable by the user only.
class Settings {
public:
    enum class Appearance { System, Light, Dark };

    Settings();

    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    /// Docks and tool bars, as QMainWindow::saveState() gives them.
    [[nodiscard]] QByteArray windowState() const;
    void setWindowState(const QByteArray &state);

    /// Columns of a table, as QHeaderView::saveState() gives them.
    [[nodiscard]] QByteArray columns(const QString &table) const;
    void setColumns(const QString &table, const QByteArray &state);

    [[nodiscard]] bool showsMoreFilters() const;
    void setShowsMoreFilters(bool shows);

    /// How and where was exported last, as ExportChoice::toJson() gives it.
    [[nodiscard]] QByteArray exportChoice() const;
    void setExportChoice(const QByteArray &choice);

    /// Whether the conditions are shown as fields, below the typed filter.
    [[nodiscard]] bool showsFilterFields() const;
    void setShowsFilterFields(bool shows);

private:
    QSettings m_file;
};
