// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

struct Subaccount;
struct SenderDomain;
struct Suppression;
template <typename T> struct ListPage;

/// All that a page says, a line each, for comparing with a golden file.
[[nodiscard]] QString textOf(const ListPage<Subaccount> &page);
[[nodiscard]] QString textOf(const ListPage<Suppression> &page);

/// All that the domains say, a line for each and for each of their records.
[[nodiscard]] QString textOf(const QList<SenderDomain> &domains);

/// The bytes of a file below tests/data; empty if there is none.
[[nodiscard]] QByteArray dataFile(const QString &name);
