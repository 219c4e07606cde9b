// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

struct Endpoint;

/// What a page or an action calls, e.g. {&endpoints::suppressionAdd}.
using Operations = QList<const Endpoint *>;
