// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "api/listpage.h"
#include "api/suppressions/suppression.h"
#include "api/suppressions/suppressionchange.h"
#include "core/result.h"

#include <QByteArray>

/// An answer of /suppression/view: the list is `data.results`, as documented, or
/// `data.suppressions`, as some have seen.
[[nodiscard]] Result<ListPage<Suppression>, ApiError> suppressionsIn(const QByteArray &body);

/// An answer of /suppression/add.
[[nodiscard]] Result<AddedSuppression, ApiError> addedSuppressionIn(const QByteArray &body);

/// An answer of /suppression/remove: an entry for each reason that was asked for.
[[nodiscard]] Result<QList<RemovedSuppression>, ApiError>
removedSuppressionsIn(const QByteArray &body);
