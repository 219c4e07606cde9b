// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpanswer.h"

class QNetworkReply;

/// Why \p reply, which is finished, is no complete answer; None if it is one, whatever its status.
[[nodiscard]] TransportError failureOf(const QNetworkReply &reply);

/// Whether \p error means that no connection came about, or that it broke.
[[nodiscard]] bool isOfConnection(TransportError error);

/// \p error of \p reply in plain English; names \p proxy unless that is empty. Not
/// QNetworkReply::errorString(): that contains the URL and what the server likes to say.
[[nodiscard]] QString detailOf(TransportError error, const QNetworkReply &reply,
                               const QString &proxy);
