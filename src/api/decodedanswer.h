// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/decoder.h"
#include "api/envelope.h"
#include "net/httpanswer.h"

/// What a worker makes of an answer.
template <typename T> struct DecodedAnswer {
    QString requestId;
    Result<T, ApiError> result;
};

template <typename T>
[[nodiscard]] DecodedAnswer<T> decodedAnswer(const HttpAnswer &answer, const Decoder<T> &decoder)
{
    const auto envelope = openEnvelope(answer);
    if (!envelope)
        return {envelope.error().requestId, envelope.error()};
    const QString requestId = envelope.value().requestId;
    auto result = decoder(answer.body);
    if (result)
        return {requestId, std::move(result)};
    return {requestId, unreadable(result.error(), answer, requestId)};
}
