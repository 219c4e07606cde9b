// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/packedstrings.h"

#include <algorithm>
#include <new>
#include <zstd.h>

namespace {

// Three to seven times smaller than the strings, at thirty megabytes a second, which the service
// doesn't send in a minute.
constexpr int compressionLevel = 9;

using Bytes = std::vector<char>;
using Packer = std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)>;
using Unpacker = std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)>;

/// Seven bits a byte, the lowest first; the last has the eighth bit unset.
void appendLength(Bytes &bytes, std::uint32_t length)
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
Bytes inARow(const StringBlock &strings)
{
    Bytes bytes;
    bytes.reserve(strings.bytes.size() + 2 * strings.size());
    std::uint32_t begin = 0;
    for (const std::uint32_t end : strings.ends) {
        appendLength(bytes, end - begin);
        begin = end;
    }
    bytes.insert(bytes.end(), strings.bytes.begin(), strings.bytes.end());
    return bytes;
}

Packer newPacker()
{
    Packer packer(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    if (!packer)
        throw std::bad_alloc();
    ZSTD_CCtx_setParameter(packer.get(), ZSTD_c_compressionLevel, compressionLevel);
    ZSTD_CCtx_setParameter(packer.get(), ZSTD_c_contentSizeFlag, 0); // the frames know
    return packer;
}

/// Behind what \p target has.
void appendPacked(Bytes &target, const Bytes &bytes, std::string_view model, ZSTD_CCtx *packer)
{
    ZSTD_CCtx_refPrefix(packer, model.data(), model.size()); // for one frame
    const std::size_t before = target.size();
    target.resize(before + ZSTD_compressBound(bytes.size()));
    const std::size_t size = ZSTD_compress2(packer, target.data() + before, target.size() - before,
                                            bytes.data(), bytes.size());
    if (ZSTD_isError(size))
        throw std::bad_alloc(); // there is room enough for anything
    target.resize(before + size);
}

/// Making one takes as long as unpacking a block.
ZSTD_DCtx *unpackerOfThread()
{
    thread_local const Unpacker unpacker(ZSTD_createDCtx(), &ZSTD_freeDCtx);
    return unpacker.get();
}

Bytes unpackedBytes(std::string_view packed, std::size_t size, std::string_view model)
{
    ZSTD_DCtx *const unpacker = unpackerOfThread();
    if (!unpacker)
        throw std::bad_alloc();
    ZSTD_DCtx_reset(unpacker, ZSTD_reset_session_and_parameters); // forgets the prefix
    ZSTD_DCtx_refPrefix(unpacker, model.data(), model.size());
    Bytes bytes(size);
    if (ZSTD_decompressDCtx(unpacker, bytes.data(), size, packed.data(), packed.size()) != size)
        throw std::bad_alloc(); // what was packed here can be unpacked, given memory
    return bytes;
}

} // namespace

PackedStrings::PackedStrings(const Blocks &blocks, std::shared_ptr<const StringModels> models)
    : m_models(std::move(models))
{
    const Packer packer = newPacker();
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (!blocks[i])
            continue;
        const auto column = EventColumn(i);
        const Bytes bytes = inARow(*blocks[i]);
        appendPacked(m_bytes, bytes, m_models->of(column), packer.get());
        m_frames.push_back({column, std::uint32_t(blocks[i]->size()), std::uint32_t(bytes.size()),
                            std::uint32_t(m_bytes.size())});
    }
    m_frames.shrink_to_fit();
    m_bytes.shrink_to_fit();
}

const PackedStrings::Frame *PackedStrings::frameOf(EventColumn column) const
{
    const auto found = std::find_if(m_frames.begin(), m_frames.end(),
                                    [=](const Frame &frame) { return frame.column == column; });
    return found == m_frames.end() ? nullptr : &*found;
}

std::size_t PackedStrings::size(EventColumn column) const
{
    const Frame *const frame = frameOf(column);
    return frame ? frame->count : 0;
}

PackedStrings::Block PackedStrings::unpacked(EventColumn column) const
{
    const Frame &frame = *frameOf(column);
    const std::size_t begin = &frame == m_frames.data() ? 0 : (&frame - 1)->end;
    const Bytes bytes = unpackedBytes({m_bytes.data() + begin, frame.end - begin}, frame.size,
                                      m_models->of(column));
    const char *at = bytes.data();
    auto strings = std::make_unique<StringBlock>();
    strings->ends.reserve(frame.count);
    std::uint32_t end = 0;
    for (std::uint32_t i = 0; i < frame.count; ++i)
        strings->ends.push_back(end += takeLength(at));
    strings->bytes.assign(at, bytes.data() + bytes.size());
    return strings; // apart from what counts who holds it, which may live longer
}

std::size_t PackedStrings::memoryUse() const
{
    return sizeof *this + m_bytes.capacity() + m_frames.capacity() * sizeof(Frame);
}
