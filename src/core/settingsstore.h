// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <QVariantHash>

/// Values by key ("group/name"), kept in an INI file as settingsfile.h has it. Reads it when it is
/// made, which is before there is a window; writes in a worker thread, a moment after the last
/// change. The destructor writes what is left and waits for it.
class SettingsStore : public QObject {
    Q_OBJECT
public:
    explicit SettingsStore(const QString &path, QObject *parent = nullptr);
    ~SettingsStore() override;

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool contains(const QString &key) const { return m_values.contains(key); }
    [[nodiscard]] QVariant value(const QString &key, const QVariant &fallback = {}) const
    {
        return m_values.value(key, fallback);
    }
    void setValue(const QString &key, const QVariant &value);
    void remove(const QString &key);

    /// What was set aside when the file was read, and why, for the person; empty if nothing was.
    [[nodiscard]] QString message() const { return m_message; }

signals:
    /// What was changed is not on the disk. Saving is tried again with the next change.
    void saveFailed(const QString &message);

private:
    void save();

    QString m_path;
    QVariantHash m_values;
    QString m_message;
    bool m_mayWrite = true;
    QTimer m_saving;
    QThreadPool m_worker; ///< one thread: what is saved last is written last
};
