// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

class Settings;
class TableColumns;

/// Remembers the columns of a table in the settings, from one run to the next: half a second
/// after the last change, and at its own end.
class KeptColumns : public QObject {
    Q_OBJECT
public:
    /// Restores what was kept under \p name. Both must outlive this.
    KeptColumns(TableColumns &columns, Settings &settings, const QString &name);
    ~KeptColumns() override;

private:
    void save();

    TableColumns &m_columns;
    Settings &m_settings;
    QString m_name;
    QTimer m_patience;
};
