// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/bulk/bulkrunfile.h"

#include <QByteArray>

/// The lines of a run's file, each with its line break.

/// The first one: the run and what is to be done.
[[nodiscard]] QByteArray bulkRunLine(const StoredBulkRun &run);

/// How the row \p index stands.
[[nodiscard]] QByteArray bulkRowLine(int index, const BulkRunRow &row);

/// Nothing if \p line isn't the first line of a run of this version.
[[nodiscard]] std::optional<StoredBulkRun> bulkRunIn(const QByteArray &line);

/// Takes over what \p line says of a row; false if it says nothing of one: it is torn.
[[nodiscard]] bool takeBulkRowLine(const QByteArray &line, StoredBulkRun &run);
