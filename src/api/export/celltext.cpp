// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/export/celltext.h"

#include "api/export/exporttime.h"
#include "core/redaction.h"

namespace {

QString withoutKeys(const QString &text)
{
    return text.contains(QLatin1String("api-")) ? redacted(text) : text;
}

} // namespace

QString cellText(ExportRows &rows, int column, ExportColumn::Type type,
                 const ExportOptions &options)
{
    if (type == ExportColumn::Type::Time) {
        if (const auto time = rows.time(column))
            return exportedTime(*time, options);
    } else if (type == ExportColumn::Type::Number) {
        if (const auto number = rows.number(column))
            return QString::number(*number);
    }
    return withoutKeys(rows.text(column));
}
