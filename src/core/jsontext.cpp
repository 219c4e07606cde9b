// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsontext.h"

namespace {

class Indenter {
public:
    explicit Indenter(QByteArrayView json)
        : m_json(json)
    {
        m_out.reserve(json.size() * 2);
    }

    QByteArray run()
    {
        while (m_at < m_json.size())
            take(m_json[m_at]);
        return m_out;
    }

private:
    void take(char c)
    {
        if (c == '"')
            return takeString();
        ++m_at;
        if (c == '{' || c == '[')
            return open(c);
        if (c == '}' || c == ']')
            return close(c);
        if (c == ',')
            breakLine(m_out += c);
        else if (c == ':')
            m_out += ": ";
        else if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
            m_out += c;
    }

    void takeString()
    {
        const qsizetype begin = m_at++;
        while (m_at < m_json.size() && m_json[m_at] != '"')
            m_at += m_json[m_at] == '\\' ? 2 : 1;
        m_at = qMin(m_at + 1, m_json.size());
        m_out += m_json.sliced(begin, m_at - begin);
    }

    void open(char c)
    {
        m_out += c;
        while (m_at < m_json.size() && (m_json[m_at] == ' ' || m_json[m_at] == '\n'))
            ++m_at;
        if (m_at < m_json.size() && (m_json[m_at] == '}' || m_json[m_at] == ']')) {
            m_out += m_json[m_at++]; // empty: stays on the line
            return;
        }
        ++m_depth;
        breakLine(m_out);
    }

    void close(char c)
    {
        m_depth = qMax(0, m_depth - 1);
        breakLine(m_out) += c;
    }

    QByteArray &breakLine(QByteArray &out)
    {
        return out.append('\n').append(qMin(m_depth, deepest) * 2, ' ');
    }

    static constexpr int deepest = 64; ///< deeper levels share an indentation: bounds the size
    QByteArrayView m_json;
    qsizetype m_at = 0;
    int m_depth = 0;
    QByteArray m_out;
};

} // namespace

QByteArray indentedJson(QByteArrayView json)
{
    return Indenter(json).run();
}
