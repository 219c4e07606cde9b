// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/jsonwriter.h"

#include <QString>

namespace Emulator {

namespace {

constexpr char16_t firstPrintable = 0x20;

QByteArray escaped(QChar c)
{
    switch (c.unicode()) {
    case u'"':
        return QByteArrayLiteral("\\\"");
    case u'\\':
        return QByteArrayLiteral("\\\\");
    case u'\n':
        return QByteArrayLiteral("\\n");
    case u'\t':
        return QByteArrayLiteral("\\t");
    default:
        return "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
}

bool needsEscape(QChar c)
{
    return c.unicode() < firstPrintable || c == u'"' || c == u'\\';
}

} // namespace

void JsonWriter::open(char bracket)
{
    separate();
    m_out += bracket;
}

void JsonWriter::separate()
{
    if (m_out.isEmpty())
        return;
    const char last = m_out.back();
    if (last != '{' && last != '[' && last != ':')
        m_out += ',';
}

void JsonWriter::quote(QStringView text)
{
    m_out += '"';
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!needsEscape(text[i]))
            continue;
        m_out += text.sliced(begin, i - begin).toUtf8() + escaped(text[i]);
        begin = i + 1;
    }
    m_out += text.sliced(begin).toUtf8();
    m_out += '"';
}

void JsonWriter::name(QStringView name)
{
    separate();
    quote(name);
    m_out += ':';
}

void JsonWriter::name(QLatin1StringView name)
{
    separate();
    m_out += '"';
    m_out.append(name.data(), name.size());
    m_out += "\":";
}

void JsonWriter::text(QStringView text)
{
    separate();
    quote(text);
}

void JsonWriter::number(qint64 number)
{
    separate();
    m_out += QByteArray::number(number);
}

void JsonWriter::number(double number)
{
    separate();
    m_out += QByteArray::number(number, 'f', 2);
}

void JsonWriter::null()
{
    separate();
    m_out += "null";
}

void JsonWriter::field(QLatin1StringView fieldName, QStringView value)
{
    name(fieldName);
    text(value);
}

void JsonWriter::field(QLatin1StringView fieldName, qint64 value)
{
    name(fieldName);
    number(value);
}

void JsonWriter::flag(QLatin1StringView fieldName, bool value)
{
    name(fieldName);
    m_out += value ? "true" : "false";
}

void JsonWriter::nothing(QLatin1StringView fieldName)
{
    name(fieldName);
    null();
}

} // namespace Emulator
