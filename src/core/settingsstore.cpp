// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settingsstore.h"

#include "core/settingsfile.h"

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 100ms; // what changes together is written together

} // namespace

SettingsStore::SettingsStore(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
{
    const SettingsOnDisk found = readSettings(path);
    m_values = found.values;
    m_message = found.message;
    m_mayWrite = found.mayWrite;
    m_worker.setMaxThreadCount(1);
    m_saving.setSingleShot(true);
    m_saving.setInterval(patience);
    connect(&m_saving, &QTimer::timeout, this, &SettingsStore::save);
}

SettingsStore::~SettingsStore()
{
    if (m_saving.isActive())
        save();
    m_worker.waitForDone();
}

void SettingsStore::setValue(const QString &key, const QVariant &value)
{
    if (contains(key) && m_values.value(key) == value)
        return;
    m_values.insert(key, value);
    m_saving.start();
}

void SettingsStore::remove(const QString &key)
{
    if (m_values.remove(key))
        m_saving.start();
}

void SettingsStore::save()
{
    m_saving.stop();
    if (!m_mayWrite)
        return emit saveFailed(m_message);
    m_worker.start([this, path = m_path, values = m_values] {
        if (const auto problem = writeSettings(path, values))
            QMetaObject::invokeMethod(this, [this, problem] { emit saveFailed(*problem); });
    });
}
