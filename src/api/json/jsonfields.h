// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "core/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1StringView>
#include <initializer_list>
#include <optional>

/// Small answers as Qt's JSON, read tolerantly: every field may be missing, null, or of the sister
/// type (a number as text, a flag as text). For the millions of events there is JsonReader.

/// The member `data` of an answer, whatever it is; undefined if there is none.
[[nodiscard]] Result<QJsonValue, ApiError> dataIn(const QByteArray &body);

/// The object `data` of an answer. Invalid UTF-8 becomes U+FFFD instead of costing everything.
[[nodiscard]] Result<QJsonObject, ApiError> dataObjectIn(const QByteArray &body);

/// The list `data` of an answer: some operations answer with one. Null is an empty one.
[[nodiscard]] Result<QJsonArray, ApiError> dataListIn(const QByteArray &body);

/// The list under the first of \p names that is there; null is an empty one.
[[nodiscard]] Result<QJsonArray, ApiError> listIn(const QJsonObject &data,
                                                  std::initializer_list<QLatin1StringView> names);

/// Text as it is, numbers and flags as they are spelled, lists and objects as JSON, null as "".
/// Half surrogates become "?".
[[nodiscard]] QString textIn(const QJsonValue &value);

/// Nothing for what is no number.
[[nodiscard]] std::optional<double> numberIn(const QJsonValue &value);

/// Nothing for what is no whole number.
[[nodiscard]] std::optional<qint64> countIn(const QJsonValue &value);

/// Nothing for what is neither yes nor no.
[[nodiscard]] std::optional<bool> flagIn(const QJsonValue &value);
