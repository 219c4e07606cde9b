// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventkind.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

/// The kinds that a value of event: stands for, in any case: a name of the service
/// ("soft-bounced"), or a friendly one ("bounce" is both bounces, "complaint" is spam), or at least
/// three letters with which only one of these begins. Empty for what stands for none.
[[nodiscard]] QList<EventKind> filterKinds(QStringView value);

/// All that \p values stand for, without repetition, in the order of knownEventKinds.
[[nodiscard]] QList<EventKind> filterKinds(const QStringList &values);

/// What can be typed, for completion: the service's names, then the friendly ones.
[[nodiscard]] QStringList filterKindNames();

/// The name nearest to what was mistyped; empty if none is near.
[[nodiscard]] QString nearestFilterKind(QStringView value);
