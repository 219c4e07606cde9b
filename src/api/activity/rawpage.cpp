// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/rawpage.h"

#include "api/activity/eventpage.h"

#include <zstd.h>

namespace {

// Pages of activity shrink tenfold at the quickest level already.
constexpr int compressionLevel = 1;

/// Where the string that opens at \p position has its closing quote.
qsizetype endOfString(QByteArrayView json, qsizetype position)
{
    for (++position; position < json.size() && json[position] != '"'; ++position) {
        if (json[position] == '\\')
            ++position;
    }
    return position;
}

bool endsScalar(char c)
{
    return c == ',' || c == ']' || c == '}' || c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// One past the end of the string, number or word at \p position.
qsizetype endOfScalar(QByteArrayView json, qsizetype position)
{
    if (json[position] == '"')
        return endOfString(json, position) + 1;
    while (position < json.size() && !endsScalar(json[position]))
        ++position;
    return position;
}

int depthChange(char c)
{
    if (c == '{' || c == '[')
        return 1;
    return c == '}' || c == ']' ? -1 : 0;
}

/// One past the end of the list or object at \p position.
qsizetype endOfContainer(QByteArrayView json, qsizetype position)
{
    for (qsizetype depth = 0; position < json.size(); ++position) {
        if (json[position] == '"')
            position = endOfString(json, position);
        else if ((depth += depthChange(json[position])) == 0)
            return position + 1;
    }
    return json.size();
}

} // namespace

void packRaw(EventPage &page, const QByteArray &body)
{
    page.rawSize = std::uint32_t(body.size());
    page.rawZstd.resize(qsizetype(ZSTD_compressBound(std::size_t(body.size()))));
    const std::size_t size
        = ZSTD_compress(page.rawZstd.data(), std::size_t(page.rawZstd.size()), body.constData(),
                        std::size_t(body.size()), compressionLevel);
    page.rawZstd.resize(ZSTD_isError(size) ? 0 : qsizetype(size));
    page.rawZstd.squeeze();
}

QByteArray unpackedRaw(const EventPage &page)
{
    QByteArray body(qsizetype(page.rawSize), Qt::Uninitialized);
    const std::size_t size
        = ZSTD_decompress(body.data(), std::size_t(body.size()), page.rawZstd.constData(),
                          std::size_t(page.rawZstd.size()));
    return size == page.rawSize ? body : QByteArray();
}

QByteArray jsonValueAt(const QByteArray &json, qsizetype offset)
{
    if (offset >= json.size())
        return {};
    const bool container = depthChange(json[offset]) == 1;
    const qsizetype end = container ? endOfContainer(json, offset) : endOfScalar(json, offset);
    return json.mid(offset, end - offset);
}
