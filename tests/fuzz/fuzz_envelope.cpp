// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any answer is a success or an error that can be shown: with a caption, without a key.

#include "api/apierrortext.h"
#include "api/envelope.h"
#include "holdskey.h"
#include "net/httpanswer.h"
#include "require.h"

#include <array>

namespace {

constexpr std::array statuses{200, 201, 204, 301, 400, 401, 403, 404, 408, 422, 429, 500, 503, 599};
constexpr std::array<const char *, 4> types{"application/json", "text/html", "", "text/plain"};

/// The first byte chooses status and type, the rest is the body.
HttpAnswer answerOf(const QByteArray &input)
{
    const auto choice = std::size_t(quint8(input.front()));
    HttpAnswer answer;
    answer.sent = true;
    answer.status = statuses.at(choice % statuses.size());
    answer.contentType = types.at(choice / statuses.size() % types.size());
    answer.body = input.mid(1);
    return answer;
}

/// Control characters count as blanks, and a byte order mark is dropped: see JsonText.
bool beginsAsObject(QByteArrayView body)
{
    if (body.startsWith("\xef\xbb\xbf"))
        body = body.sliced(3);
    while (!body.empty() && quint8(body.front()) <= 0x20)
        body = body.sliced(1);
    return body.startsWith('{');
}

void check(const ApiError &error)
{
    const ApiErrorText text = describe(error);
    require(!text.caption.isEmpty(), "an error has a caption");
    for (const QString &part : {text.caption, text.explanation, text.nextStep, text.details})
        require(!holdsKey(part), "no key is shown");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return -1;
    const HttpAnswer answer = answerOf(QByteArray(reinterpret_cast<const char *>(data), int(size)));
    const auto envelope = openEnvelope(answer);
    if (!envelope) {
        check(envelope.error());
        return 0;
    }
    require(answer.status < 300, "only 2xx is a success");
    require(beginsAsObject(answer.body), "only an object is a success");
    return 0;
}
