// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpanswer.h"

/// The end of a call that the queue itself brings about, and nothing of the service.
[[nodiscard]] HttpAnswer refusal(TransportError reason);
