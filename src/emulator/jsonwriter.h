// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QStringView>

namespace Emulator {

/// Writes JSON piece by piece, in the order it is told. Commas come by themselves; that names and
/// brackets match is the caller's business.
class JsonWriter {
public:
    void beginObject() { open('{'); }
    void endObject() { m_out += '}'; }
    void beginArray() { open('['); }
    void endArray() { m_out += ']'; }

    void name(QStringView name);
    void name(QLatin1StringView name);

    void text(QStringView text);
    void number(qint64 number);

    /// With two digits.
    void number(double number);
    void null();

    void field(QLatin1StringView fieldName, QStringView value);
    void field(QLatin1StringView fieldName, qint64 value);
    void flag(QLatin1StringView fieldName, bool value);
    void nothing(QLatin1StringView fieldName);

    [[nodiscard]] const QByteArray &json() const { return m_out; }

private:
    void open(char bracket);
    void separate();
    void quote(QStringView text);

    QByteArray m_out;
};

} // namespace Emulator
