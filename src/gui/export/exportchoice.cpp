// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/export/exportchoice.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

/// In the order of ExportFormat and ExportChoice::Rows.
constexpr std::array formatNames{"csv"_L1, "jsonl"_L1, "xlsx"_L1, "markdown"_L1, "tabs"_L1};
constexpr std::array rowNames{"selected"_L1, "shown"_L1, "fetched"_L1};

template <typename Enum, std::size_t count>
Enum enumOf(const std::array<QLatin1StringView, count> &names, const QJsonValue &value,
            Enum fallback)
{
    const auto found = std::find(names.begin(), names.end(), value.toString());
    return found == names.end() ? fallback : Enum(found - names.begin());
}

} // namespace

QByteArray ExportChoice::toJson(const QString &folder) const
{
    const QJsonObject json{
        {"format"_L1, formatNames.at(std::size_t(options.format))},
        {"rows"_L1, rowNames.at(std::size_t(rows))},
        {"utc"_L1, options.times == ExportOptions::Times::Utc},
        {"exact"_L1, options.cells == ExportOptions::Cells::Exact},
        {"byte_order_mark"_L1, options.byteOrderMark == ExportOptions::ByteOrderMark::With},
        {"folder"_L1, path.isEmpty() ? folder : QFileInfo(path).absolutePath()},
    };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

ExportChoice ExportChoice::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ExportChoice choice;
    choice.options.format = enumOf(formatNames, object.value("format"_L1), ExportFormat::Csv);
    choice.rows = enumOf(rowNames, object.value("rows"_L1), Rows::Shown);
    if (object.value("utc"_L1).toBool())
        choice.options.times = ExportOptions::Times::Utc;
    if (object.value("exact"_L1).toBool())
        choice.options.cells = ExportOptions::Cells::Exact;
    if (object.value("byte_order_mark"_L1).toBool())
        choice.options.byteOrderMark = ExportOptions::ByteOrderMark::With;
    choice.path = object.value("folder"_L1).toString();
    return choice;
}
