// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QUrl>
#include <array>

/// Where the API is called. Published hosts; the global one picks the nearest by DNS.
enum class Region { Global, Us, Eu, Au };

inline constexpr std::array allRegions{Region::Global, Region::Us, Region::Eu, Region::Au};

/// e.g. https://eu-api.smtp2go.com/v3
[[nodiscard]] QUrl baseUrlOf(Region region);

/// "Europe" and the like, in the person's language.
[[nodiscard]] QString nameOf(Region region);

/// Reads a base URL given by hand: https to anywhere, http to this computer only; no user name,
/// query or fragment. A missing path becomes /v3. The error says what is wrong.
[[nodiscard]] Result<QUrl, QString> parseBaseUrl(const QString &text);
