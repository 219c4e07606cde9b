// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// The text of a file whose encoding nobody has told.
struct DecodedBulkText {
    QString text;
    QString encoding; ///< e.g. "UTF-8"
    QString problem; ///< why it isn't a text, a sentence
};

/// UTF-8, UTF-16 with a byte order mark or plainly such, else Windows-1252. For a worker thread.
[[nodiscard]] DecodedBulkText decodedBulkText(const QByteArray &bytes);
