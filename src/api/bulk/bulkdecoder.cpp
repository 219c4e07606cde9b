// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/bulk/bulkdecoder.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(BulkReader)
};

constexpr qsizetype sample = 4096;

/// Where every second byte of plain text is NUL, there is no byte order mark missed by mistake.
std::optional<QStringConverter::Encoding> wideEncodingOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE"))
        return QStringConverter::Utf16LE;
    if (bytes.startsWith("\xFE\xFF"))
        return QStringConverter::Utf16BE;
    const QByteArray start = bytes.left(sample);
    qsizetype nulls[2] = {0, 0};
    for (qsizetype i = 0; i < start.size(); ++i)
        nulls[i % 2] += start.at(i) == '\0' ? 1 : 0;
    if (nulls[1] * 4 > start.size() && nulls[0] == 0)
        return QStringConverter::Utf16LE;
    if (nulls[0] * 4 > start.size() && nulls[1] == 0)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

bool isSpreadsheet(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0");
}

QString decoded(QStringDecoder &&decoder, const QByteArray &bytes)
{
    QString text = decoder.decode(bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

} // namespace

DecodedBulkText decodedBulkText(const QByteArray &bytes)
{
    if (isSpreadsheet(bytes))
        return {.problem = Tr::tr("This is a spreadsheet. Save it as CSV, and choose that file.")};
    if (const auto wide = wideEncodingOf(bytes))
        return {.text = decoded(QStringDecoder(*wide), bytes),
                .encoding = QStringLiteral("UTF-16"),
                .problem = {}};
    if (bytes.contains('\0'))
        return {.problem = Tr::tr("This is not a text file.")};
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8.decode(bytes);
    if (!utf8.hasError())
        return {.text = text.startsWith(QChar::ByteOrderMark) ? text.mid(1) : text,
                .encoding = QStringLiteral("UTF-8"),
                .problem = {}};
    QStringDecoder western("windows-1252");
    if (!western.isValid())
        western = QStringDecoder(QStringConverter::Latin1);
    return {.text = decoded(std::move(western), bytes),
            .encoding = QStringLiteral("Windows-1252"),
            .problem = {}};
}
