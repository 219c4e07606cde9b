// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/keptcolumns.h"

#include "core/settings.h"
#include "gui/widgets/tablecolumns.h"

using namespace std::chrono_literals;

KeptColumns::KeptColumns(TableColumns &columns, Settings &settings, const QString &name)
    : m_columns(columns)
    , m_settings(settings)
    , m_name(name)
{
    columns.restore(settings.columns(name));
    m_patience.setInterval(500ms);
    m_patience.setSingleShot(true);
    connect(&columns, &TableColumns::changed, &m_patience, qOverload<>(&QTimer::start));
    connect(&m_patience, &QTimer::timeout, this, &KeptColumns::save);
}

KeptColumns::~KeptColumns()
{
    if (m_patience.isActive())
        save();
}

void KeptColumns::save()
{
    m_settings.setColumns(m_name, m_columns.save());
}
