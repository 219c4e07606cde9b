// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpanswer.h"

class QNetworkReply;

/// Why \p reply, which is finished, is no complete answer; None if it is one, whatever its status.
[[nodiscard]] TransportError failureOf(const QNetworkReply &reply);

/// \p error in plain English. Not QNetworkReply::errorString(): that contains the URL and what
/// the server likes to say.
[[nodiscard]] QString detailOf(TransportError error);
