// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/rawpage.h"

#include <zstd.h>

namespace {

// Pages of activity shrink elevenfold at the quickest levels and fourteenfold at this one, at a
// hundred megabytes a second. The service can't send a tenth of that.
constexpr int compressionLevel = 6;

QByteArray packed(const QByteArray &bytes)
{
    QByteArray result(qsizetype(ZSTD_compressBound(std::size_t(bytes.size()))), Qt::Uninitialized);
    const std::size_t size
        = ZSTD_compress(result.data(), std::size_t(result.size()), bytes.constData(),
                        std::size_t(bytes.size()), compressionLevel);
    if (ZSTD_isError(size))
        return {};
    result.resize(qsizetype(size));
    result.squeeze();
    return result;
}

QByteArray unpacked(const QByteArray &bytes, std::size_t size)
{
    QByteArray result(qsizetype(size), Qt::Uninitialized);
    const std::size_t length
        = ZSTD_decompress(result.data(), size, bytes.constData(), std::size_t(bytes.size()));
    return length == size ? result : QByteArray();
}

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

RawPage::RawPage(QByteArray received)
    : m_bytes(std::move(received))
    , m_size(std::size_t(m_bytes.size()))
{
}

QByteArray RawPage::received() const
{
    std::unique_lock lock(m_mutex);
    const QByteArray bytes = m_bytes;
    const bool isPacked = m_isPacked;
    lock.unlock();
    return isPacked ? unpacked(bytes, m_size) : bytes;
}

/// What can't be packed, for want of memory, stays as it is.
void RawPage::pack()
{
    std::unique_lock lock(m_mutex);
    if (m_isPacked)
        return;
    const QByteArray bytes = m_bytes;
    lock.unlock();
    QByteArray result = packed(bytes);
    lock.lock();
    m_isPacked = m_isPacked || !result.isEmpty();
    if (!result.isEmpty())
        m_bytes = std::move(result);
}

std::size_t RawPage::memoryUse() const
{
    const std::scoped_lock lock(m_mutex);
    return std::size_t(m_bytes.capacity());
}

QByteArray jsonValueAt(const QByteArray &json, qsizetype offset)
{
    if (offset >= json.size())
        return {};
    const bool container = depthChange(json[offset]) == 1;
    const qsizetype end = container ? endOfContainer(json, offset) : endOfScalar(json, offset);
    return json.mid(offset, end - offset);
}
