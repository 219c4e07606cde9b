// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/keyfinder.h"

#include <algorithm>

namespace {

QByteArray utf16(const QByteArray &text)
{
    QByteArray wide;
    for (const char c : text)
        wide.append(c).append('\0');
    return wide;
}

/// What base64 makes of \p text wherever it begins, without the letters its neighbours change.
QByteArray base64At(const QByteArray &text, int offset)
{
    const QByteArray coded
        = (QByteArray(offset, 'x') + text).toBase64(QByteArray::OmitTrailingEquals);
    const qsizetype begin = (offset * 8 + 5) / 6;
    return coded.mid(begin, (offset + text.size()) * 8 / 6 - begin);
}

} // namespace

KeyFinder::KeyFinder(const QByteArray &key)
{
    const QByteArray secret = key.mid(16);
    m_forms = {secret, secret.toPercentEncoding({}, secret), utf16(secret)};
    for (const int offset : {0, 1, 2})
        m_forms.append(base64At(secret, offset));
}

bool KeyFinder::isIn(const QByteArray &bytes) const
{
    return std::any_of(m_forms.cbegin(), m_forms.cend(), [&](const QByteArray &form) {
        return bytes.toLower().contains(form.toLower());
    });
}
