// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/csvreader.h"

namespace {

class Reader {
public:
    Reader(const QString &text, CsvDialect dialect)
        : m_text(text)
        , m_dialect(dialect)
    {
    }

    QList<QStringList> read()
    {
        while (m_at < m_text.size())
            readLine();
        return m_lines;
    }

private:
    void readLine()
    {
        QStringList line{readField()};
        while (m_at < m_text.size() && m_text.at(m_at) == m_dialect.separator) {
            ++m_at;
            line.append(readField());
        }
        m_at += m_text.mid(m_at, 2) == QLatin1String("\r\n") ? 2 : 1;
        m_lines.append(line);
    }

    QString readField()
    {
        QString field;
        if (m_dialect.honoursQuotes && m_at < m_text.size() && m_text.at(m_at) == u'"')
            field = readQuoted();
        while (m_at < m_text.size() && !endsField(m_text.at(m_at)))
            field += m_text.at(m_at++); // what stands behind a closing quote belongs to it, too
        return field;
    }

    QString readQuoted()
    {
        QString field = QLatin1String("");
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text.at(m_at) == u'"' && m_text.mid(m_at + 1, 1) != QLatin1String("\"")) {
                ++m_at;
                return field;
            }
            if (m_text.at(m_at) == u'"')
                ++m_at;
            field += m_text.at(m_at);
        }
        return field;
    }

    [[nodiscard]] bool endsField(QChar c) const
    {
        return c == m_dialect.separator || c == u'\r' || c == u'\n';
    }

    const QString m_text;
    const CsvDialect m_dialect;
    qsizetype m_at = 0;
    QList<QStringList> m_lines;
};

} // namespace

QList<QStringList> readCsv(const QString &text, CsvDialect dialect)
{
    return Reader(text, dialect).read();
}
