// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct Subaccount;
struct Suppression;
template <typename T> struct ListPage;

/// All that a page says, a line each, for comparing with a golden file.
[[nodiscard]] QString textOf(const ListPage<Subaccount> &page);
[[nodiscard]] QString textOf(const ListPage<Suppression> &page);

/// The bytes of a file below tests/data; empty if there is none.
[[nodiscard]] QByteArray dataFile(const QString &name);
