// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/export/exportoptions.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// What a person asked to be exported.
struct ExportChoice {
    enum class Rows { Selected, Shown, Fetched };

    ExportOptions options;
    Rows rows = Rows::Shown;
    QList<int> fields; ///< in the order of the export
    QString path; ///< empty: to the clipboard

    /// All but fields and the name of the file, to be remembered. \p folder is the one of the last
    /// file, for a choice without one.
    [[nodiscard]] QByteArray toJson(const QString &folder) const;

    /// path is the folder then; what can't be read is as at first.
    [[nodiscard]] static ExportChoice fromJson(const QByteArray &json);
};

[[nodiscard]] inline bool isForClipboard(ExportFormat format)
{
    return format == ExportFormat::Markdown || format == ExportFormat::TabSeparated;
}
