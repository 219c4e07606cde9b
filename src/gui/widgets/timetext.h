// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preferences.h"

#include <QDateTime>
#include <QString>

/// Times as the person likes to read them: one way for all windows.
namespace TimeText {

/// What is asked for from now on is written like this. Who shows a time asks again.
void setFormat(const TimeFormat &format);
[[nodiscard]] const TimeFormat &format();

/// The moment in the zone that is shown: for what writes only a part of it, "13:00" say.
[[nodiscard]] QDateTime moment(qint64 msecsSinceEpoch);

/// E.g. "2026-03-01 13:00:05", without a zone: for columns, whose heading says it.
[[nodiscard]] QString shown(qint64 msecsSinceEpoch);

/// The same for a sentence: " UTC" behind it unless it is local.
[[nodiscard]] QString inSentence(qint64 msecsSinceEpoch);

/// The same moment in the zone that isn't shown, with its name: for tooltips.
[[nodiscard]] QString other(qint64 msecsSinceEpoch);

/// Parts of a moment(), in the style that is set: "13:00:05" or "13:00", "2026-03-01", and for the
/// axis of a chart "03-01".
enum class Precision { Minutes, Seconds };
[[nodiscard]] QString timeOfDay(const QTime &time, Precision precision);
[[nodiscard]] QString day(const QDate &date);
[[nodiscard]] QString dayOfYear(const QDate &date);

/// How a moment is written, for fields in which one is entered.
[[nodiscard]] QString pattern();

/// "Time" or "Time (UTC)".
[[nodiscard]] QString heading();

/// How \p time looks in \p format, without a zone.
[[nodiscard]] QString written(const QDateTime &time, TimeFormat::Style style);

} // namespace TimeText
