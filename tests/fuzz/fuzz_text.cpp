// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is pasted, logged, copied or shown, whatever it is.

#include "account/apikey.h"
#include "api/activity/rawpage.h"
#include "core/jsontext.h"
#include "core/plaintext.h"
#include "core/redaction.h"
#include "holdskey.h"
#include "require.h"

#include <algorithm>

namespace {

void checkKey(const QString &text)
{
    const auto key = parseApiKey(text);
    if (!key)
        return require(!holdsKey(key.error()), "the error shows no key");
    const QByteArray &bytes = key.value().reveal();
    const bool isPlain
        = std::all_of(bytes.cbegin(), bytes.cend(), [](char c) { return c > 0x20 && c < 0x7f; });
    require(bytes.size() == 36 && isPlain, "a key can't end a header line");
    require(!holdsKey(redacted(text)), "redaction knows every key");
}

void checkShown(const QString &text)
{
    const QString shown = shownText(text);
    require(shown.size() <= maximumShownLength + 1, "shown text is short");
    require(std::none_of(shown.cbegin(), shown.cend(), [](QChar c) { return c.unicode() < 0x20; }),
            "shown text is one line");
}

QByteArray withoutBlanks(QByteArray text)
{
    text.removeIf([](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
    return text;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), int(size));
    const QString text = QString::fromUtf8(bytes);
    checkKey(text);
    checkShown(text);
    const QString once = redacted(text);
    require(redacted(once) == once && !holdsKey(once), "nothing is left to redact");
    require(withoutBlanks(indentedJson(bytes)) == withoutBlanks(bytes), "only blanks change");
    require(bytes.contains(jsonValueAt(bytes, qsizetype(size / 2))), "a part of the whole");
    return 0;
}
