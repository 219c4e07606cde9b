// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// One thing that an operation wants to know of each row.
struct BulkColumn {
    enum class Need { Required, Optional };

    QString key; ///< for programs, e.g. "plan_size"; the heading in the template
    QString title; ///< for people
    Need need = Need::Optional;
    QString hint; ///< what may stand in it, a sentence; plain text
    QString example; ///< stands in the template
    QStringList aliases = {}; ///< other headings by which it is known, in any case
};
