// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// One field of what a change changes, as a person reads it.
struct FieldChange {
    QString field;
    QString before; ///< empty: not there
    QString after; ///< empty: not there any more
    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/// What a change will do to the state that was read, in the words that a person is asked with.
/// Plain text; may hold text of the service.
struct ChangeSummary {
    QString title; ///< an imperative, e.g. "Remove sender domain “example.com”"
    QString subject; ///< what it is about, e.g. "example.com"
    QString done; ///< once it is done, e.g. "“example.com” was removed"; empty: the title
    QList<FieldChange> fields; ///< what differs afterwards
    QStringList touches; ///< what it stops or affects, a sentence each
    QString undo; ///< how it can be undone, a sentence; empty: it can't
    QString whyNotUndone; ///< then: why, a sentence
    QString confirmWord; ///< to be typed before it can be applied; empty: none
    QString problem; ///< why it can't be applied as the state is; empty: it can
    friend bool operator==(const ChangeSummary &, const ChangeSummary &) = default;
};
