// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Of what runs, not of what it was built with; e.g. "3.40.1". Empty if it can't be had.
[[nodiscard]] QString sqliteVersion();

/// Backend and library, e.g. "openssl, OpenSSL 3.0.11 19 Sep 2023".
[[nodiscard]] QString tlsVersion();
