// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/keys/keypermissions.h"

#include "api/endpoints.h"

namespace {

QString normalised(const QString &path)
{
    const QString trimmed = path.trimmed();
    return trimmed.isEmpty() || trimmed.startsWith(QLatin1Char('/')) ? trimmed
                                                                     : QLatin1Char('/') + trimmed;
}

} // namespace

KeyPermissions::KeyPermissions(const QStringList &paths)
{
    for (const QString &path : paths)
        m_paths += normalised(path);
    m_paths.removeAll(QString());
    m_paths.removeDuplicates();
    m_paths.sort();
}

bool KeyPermissions::allows(const Endpoint &endpoint) const
{
    return endpoint.path == endpoints::apiKeysPermissions.path || m_paths.contains(endpoint.path);
}

bool KeyPermissions::isEmpty() const
{
    return std::all_of(m_paths.cbegin(), m_paths.cend(), [](const QString &path) {
        return path == endpoints::apiKeysPermissions.path;
    });
}
