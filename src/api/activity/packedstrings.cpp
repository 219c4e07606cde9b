// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/packedstrings.h"

#include <new>
#include <zstd.h>

namespace {

// Three to five times smaller than the strings, at thirty megabytes a second, which the service
// doesn't send in a minute.
constexpr int compressionLevel = 6;

using Packer = std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)>;
using Unpacker = std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)>;

/// Seven bits a byte, the lowest first; the last has the eighth bit unset.
void appendLength(std::vector<char> &bytes, std::uint32_t length)
{
    for (; length >= 0x80; length >>= 7)
        bytes.push_back(char(length | 0x80));
    bytes.push_back(char(length));
}

std::uint32_t takeLength(const char *&at)
{
    std::uint32_t length = 0;
    for (int shift = 0;; shift += 7) {
        const auto byte = static_cast<unsigned char>(*at++);
        length |= std::uint32_t(byte & 0x7f) << shift;
        if (byte < 0x80)
            return length;
    }
}

/// The lengths of the strings, and then the strings.
std::vector<char> inARow(const StringBlock &strings)
{
    std::vector<char> bytes;
    bytes.reserve(strings.bytes.size() + 2 * strings.size());
    std::uint32_t begin = 0;
    for (const std::uint32_t end : strings.ends) {
        appendLength(bytes, end - begin);
        begin = end;
    }
    bytes.insert(bytes.end(), strings.bytes.begin(), strings.bytes.end());
    return bytes;
}

QByteArray packed(const std::vector<char> &bytes, const StringBlock *model)
{
    const Packer packer(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    if (!packer)
        return {};
    ZSTD_CCtx_setParameter(packer.get(), ZSTD_c_compressionLevel, compressionLevel);
    ZSTD_CCtx_setParameter(packer.get(), ZSTD_c_contentSizeFlag, 0); // m_size knows
    if (model)
        ZSTD_CCtx_refPrefix(packer.get(), model->bytes.data(), model->bytes.size());
    QByteArray result(qsizetype(ZSTD_compressBound(bytes.size())), Qt::Uninitialized);
    const std::size_t size = ZSTD_compress2(packer.get(), result.data(), std::size_t(result.size()),
                                            bytes.data(), bytes.size());
    return ZSTD_isError(size) ? QByteArray() : QByteArray(result.constData(), qsizetype(size));
}

/// Making one takes as long as unpacking a block.
ZSTD_DCtx *unpackerOfThread()
{
    thread_local const Unpacker unpacker(ZSTD_createDCtx(), &ZSTD_freeDCtx);
    return unpacker.get();
}

std::vector<char> unpackedBytes(const QByteArray &packed, std::size_t size,
                                const StringBlock *model)
{
    ZSTD_DCtx *const unpacker = unpackerOfThread();
    if (!unpacker)
        throw std::bad_alloc();
    ZSTD_DCtx_reset(unpacker, ZSTD_reset_session_and_parameters); // forgets the prefix
    if (model)
        ZSTD_DCtx_refPrefix(unpacker, model->bytes.data(), model->bytes.size());
    std::vector<char> bytes(size);
    if (ZSTD_decompressDCtx(unpacker, bytes.data(), size, packed.constData(),
                            std::size_t(packed.size()))
        != size)
        throw std::bad_alloc(); // what was packed here can be unpacked, given memory
    return bytes;
}

} // namespace

PackedStrings::PackedStrings(const StringBlock &strings, Block model)
    : m_model(std::move(model))
    , m_count(std::uint32_t(strings.size()))
{
    const std::vector<char> bytes = inARow(strings);
    m_bytes = packed(bytes, m_model.get());
    m_size = std::uint32_t(bytes.size());
}

PackedStrings::Block PackedStrings::unpacked() const
{
    const std::vector<char> bytes = unpackedBytes(m_bytes, m_size, m_model.get());
    const char *at = bytes.data();
    StringBlock strings;
    strings.ends.reserve(m_count);
    std::uint32_t end = 0;
    for (std::uint32_t i = 0; i < m_count; ++i)
        strings.ends.push_back(end += takeLength(at));
    strings.bytes.assign(at, bytes.data() + bytes.size());
    return std::make_shared<const StringBlock>(std::move(strings));
}
