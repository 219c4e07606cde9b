// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/instant.h"
#include "emulator/options.h"

#include <QHash>
#include <QString>

namespace Emulator {

/// What lies outside the service and becomes true by and by, because somebody was asked for it:
/// names in the DNS, and addresses whose owner has clicked the link in a mail. It stays true,
/// whatever the service forgets meanwhile.
class Outside {
public:
    explicit Outside(const Options &options);

    /// \p thing holds from \p from until \p until.
    void set(const QString &thing, Instant from, Instant until = Instant::max());

    /// It has always held.
    void setAlways(const QString &thing) { set(thing, Instant::min()); }

    /// Nobody does anything about it.
    void setNever(const QString &thing) { set(thing, Instant::max()); }

    /// Somebody was asked for it, first at \p now: it holds when Options say so.
    void want(const QString &thing, Instant now);

    [[nodiscard]] bool holds(const QString &thing, Instant at) const;

private:
    struct Span {
        Instant from = Instant::max();
        Instant until = Instant::max();
    };

    DnsTruth m_truth;
    std::chrono::minutes m_delay;
    QHash<QString, Span> m_spans;
};

} // namespace Emulator
