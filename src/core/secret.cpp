// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret.h"

#include <QDebug>

Secret::Secret(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
}

QDebug operator<<(QDebug debug, const Secret &)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "Secret(…)";
}
