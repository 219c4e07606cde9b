// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/libraryversions.h"

#include <simdjson.h>
#include <zstd.h>

QString simdjsonVersion()
{
    return QStringLiteral("%1.%2.%3 (%4)")
        .arg(int(simdjson::SIMDJSON_VERSION_MAJOR))
        .arg(int(simdjson::SIMDJSON_VERSION_MINOR))
        .arg(int(simdjson::SIMDJSON_VERSION_REVISION))
        .arg(QString::fromStdString(simdjson::get_active_implementation()->name()));
}

QString zstdVersion()
{
    return QString::fromLatin1(ZSTD_versionString());
}
