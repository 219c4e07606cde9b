// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

/// Gives the labels of all \p forms, widgets with a QFormLayout, one width, so that what stands
/// below each other is one column.
void alignLabels(const QList<const QWidget *> &forms);
