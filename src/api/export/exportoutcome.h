// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// What came of an export.
struct ExportOutcome {
    enum class Kind { Done, Cancelled, Failed };

    Kind kind = Kind::Done;
    qint64 rows = 0;
    QString path; ///< where the file is; empty without one
    QByteArray text; ///< in place of a file
    qint64 cutCells = 0; ///< texts that the format could not hold whole
    QString problem; ///< a sentence for the person, if it failed

    [[nodiscard]] static ExportOutcome failed(const QString &problem)
    {
        return {.kind = Kind::Failed, .problem = problem};
    }
    [[nodiscard]] static ExportOutcome cancelled() { return {.kind = Kind::Cancelled}; }
};
