// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

/// The JSON of a write, or of its note for a WriteChecker.
namespace writenote {

[[nodiscard]] inline QJsonObject object(const QByteArray &note)
{
    return QJsonDocument::fromJson(note).object();
}

[[nodiscard]] inline QByteArray compact(const QJsonObject &note)
{
    return QJsonDocument(note).toJson(QJsonDocument::Compact);
}

} // namespace writenote
