// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/oncebody.h"

#include <algorithm>
#include <utility>

OnceBody::OnceBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OnceBody::atEnd() const
{
    return m_read == m_bytes.size();
}

qint64 OnceBody::bytesAvailable() const
{
    return m_bytes.size() - m_read;
}

qint64 OnceBody::readData(char *data, qint64 maximum)
{
    if (atEnd())
        return -1;
    const qint64 count = std::min(maximum, m_bytes.size() - m_read);
    std::copy_n(m_bytes.cbegin() + m_read, count, data);
    m_read += count;
    return count;
}
