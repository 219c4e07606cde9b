// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/// The help page about \p widget, e.g. "queue.md" or "settings.md#network": that of the closest of
/// it and its parents that has one. The page of contents where none has.
///
/// Pages of the navigation say it themselves; panels and dialogs stand in one list, by the names of
/// their classes, so that no part of the program needs to know the help.
[[nodiscard]] QString helpTopicOf(const QWidget *widget);

/// What the list says of a class; empty if it doesn't stand there.
[[nodiscard]] QString helpTopicOfClass(const QString &name);

/// The names of the classes that stand in the list, for tests.
[[nodiscard]] QStringList classesWithHelp();
