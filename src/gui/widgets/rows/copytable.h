// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/rows/rowtransferring.h"

#include <QTableWidget>

/// A QTableWidget whose rows can be copied and dragged out.
class CopyTable : public RowTransferring<QTableWidget> {
    Q_OBJECT
public:
    using RowTransferring::RowTransferring;
};
