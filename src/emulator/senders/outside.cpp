// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/senders/outside.h"

namespace Emulator {

Outside::Outside(const Options &options)
    : m_truth(options.dns)
    , m_delay(options.dnsDelay)
{
}

void Outside::set(const QString &thing, Instant from, Instant until)
{
    m_spans.insert(thing, {from, until});
}

void Outside::want(const QString &thing, Instant now)
{
    if (m_spans.contains(thing))
        return;
    switch (m_truth) {
    case DnsTruth::Now:
        return set(thing, now);
    case DnsTruth::Later:
        return set(thing, now + m_delay);
    case DnsTruth::Never:
        return setNever(thing);
    }
}

bool Outside::holds(const QString &thing, Instant at) const
{
    const auto span = m_spans.constFind(thing);
    return span != m_spans.constEnd() && span->from <= at && at < span->until;
}

} // namespace Emulator
