// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemModel;

/// Has views of \p model ask for its headers and cells again whenever the language has changed. Its
/// rows stay as they are. For a table that asks for its texts when they are to be shown.
void keepTranslated(QAbstractItemModel &model);
