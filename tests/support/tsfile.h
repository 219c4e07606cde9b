// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// A text and its translation, as a .ts file has them.
struct TsMessage {
    QString context;
    QString source;
    QString comment;
    bool hasForms = false; ///< one translation for each form of the plural
    bool isFinished = false;
    bool isObsolete = false;
    QStringList translations; ///< one, or one a form
};

/// Empty if \p path can't be read.
[[nodiscard]] QList<TsMessage> readTsFile(const QString &path);

/// All texts of the sources, as lupdate finds them now. Empty if that could not be run.
[[nodiscard]] QList<TsMessage> textsOfSources();
