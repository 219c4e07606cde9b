// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetcheck.h"

#include <QFile>
#include <QtEndian>
#include <array>
#include <zlib.h>

namespace {

constexpr QByteArrayView sheetName("xl/worksheets/sheet1.xml");
constexpr QByteArrayView sheetEnd("</worksheet>");
constexpr qsizetype localHeader = 30; // bytes of a zip entry before its name

template <typename Number> Number numberAt(QByteArrayView zip, qsizetype offset)
{
    return offset + qsizetype(sizeof(Number)) <= zip.size()
        ? qFromLittleEndian<Number>(zip.data() + offset)
        : Number(0);
}

/// Where the compressed bytes of the sheet begin; -1 if it isn't there.
qsizetype beginOfSheet(QByteArrayView zip)
{
    constexpr quint32 entry = 0x02014b50; // of the directory at the end
    const qsizetype directory
        = numberAt<quint32>(zip, zip.lastIndexOf(QByteArrayView("PK\5\6")) + 16);
    for (qsizetype at = directory; numberAt<quint32>(zip, at) == entry;) {
        const auto nameLength = numberAt<quint16>(zip, at + 28);
        if (at + 46 + nameLength <= zip.size() && zip.sliced(at + 46, nameLength) == sheetName) {
            const qsizetype local = numberAt<quint32>(zip, at + 42);
            return local + localHeader + numberAt<quint16>(zip, local + 26)
                + numberAt<quint16>(zip, local + 28);
        }
        at += 46 + nameLength + numberAt<quint16>(zip, at + 30) + numberAt<quint16>(zip, at + 32);
    }
    return -1;
}

/// The last bytes of what \p deflated unpacks to; empty if it can't be unpacked.
QByteArray tailOf(QByteArrayView deflated)
{
    z_stream stream = {};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return {};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(deflated.data()));
    stream.avail_in = uInt(qMin(deflated.size(), qsizetype(UINT_MAX)));
    std::array<char, 65536> piece;
    QByteArray tail;
    int result = Z_OK;
    while (result == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = uInt(piece.size());
        result = inflate(&stream, Z_NO_FLUSH);
        tail.append(piece.data(), qsizetype(piece.size() - stream.avail_out));
        tail = tail.right(sheetEnd.size());
    }
    inflateEnd(&stream);
    return result == Z_STREAM_END ? tail : QByteArray();
}

} // namespace

bool sheetIsWhole(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0)
        return false;
    const uchar *const bytes = file.map(0, file.size());
    if (!bytes)
        return false;
    const QByteArrayView zip(reinterpret_cast<const char *>(bytes), file.size());
    const qsizetype begin = beginOfSheet(zip);
    return begin > 0 && begin < zip.size() && tailOf(zip.sliced(begin)) == sheetEnd;
}
