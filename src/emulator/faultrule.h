// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <chrono>
#include <optional>
#include <variant>

namespace Emulator {

/// What can be made to go wrong.
enum class FaultKind {
    TooManyRequests, ///< 429; with `seconds` the address is timed out for so long.
    InternalError, ///< 500, text/plain.
    BadGateway, ///< 502 without a body.
    UnavailablePage, ///< 503 with an HTML page.
    Stall, ///< No answer for `seconds`.
    Latency, ///< An answer `ms` later.
    CutJson, ///< Half of the JSON, in an answer that is otherwise whole.
    LostAnswer, ///< Carried out, then the connection ends without an answer.
    DoneButError, ///< Carried out, then answered as InternalError.
    CutConnection, ///< The connection ends in the middle of the body.
    BadUtf8, ///< Bytes in the JSON that are no UTF-8.
    CaptivePortal, ///< 200 with somebody else's HTML page.
    ExpiredToken, ///< The continue token is said to have expired.
    EmptyBody, ///< 200 without a body.
    ErrorIn200, ///< 200 with an error inside.
    FlatError, ///< Errors without the `data` envelope.
    AuthStatus, ///< Bad keys are answered with the status `code`.
};

/// When something goes wrong: of the requests that it watches, it lets the first `after` pass and
/// then strikes at each `every`th, `count` times.
struct FaultRule {
    FaultKind kind{};
    int after = 0;
    int every = 1;
    std::optional<int> count; ///< Nothing: without end.
    std::optional<int> page; ///< Watches only requests for this page of a search.
    QString operation; ///< Watches only paths that end so, e.g. "search".
    std::chrono::seconds seconds{0};
    std::chrono::milliseconds delay{0};
    int status = 0;
};

/// Why a fault specification was not understood, for the person who typed it.
struct FaultSyntaxError {
    QString message;
};

/// Reads `name[:key=value,…]`, e.g. "429:after=3,count=1". Without `every`, `count` or `always`, a
/// rule that has `after` or `page` strikes once, any other always.
[[nodiscard]] std::variant<FaultRule, FaultSyntaxError> parsedFault(const QString &spec);

/// All names and keys with what they do, one a line, for `--help`.
[[nodiscard]] QString faultHelp();

} // namespace Emulator
