// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/dns/senderpast.h"

#include <algorithm>

namespace {

void keepKnown(std::optional<bool> &told, const std::optional<bool> &known)
{
    if (!told)
        told = known;
}

SenderBelief merged(SenderBelief told, const SenderBelief &known)
{
    keepKnown(told.dkim, known.dkim);
    keepKnown(told.returnPath, known.returnPath);
    keepKnown(told.tracking, known.tracking);
    return told;
}

DnsFaults merged(const DnsFaults &told, DnsFaults known)
{
    for (auto fault = told.begin(); fault != told.end(); ++fault) {
        if (fault.value() != DnsFault::NoAnswer)
            known.insert(fault.key(), fault.value());
    }
    return known;
}

} // namespace

void SenderPast::add(const KeptNote &kept, int most)
{
    if (!kept.number.isEmpty()) {
        if (!numbers.contains(kept.number))
            numbers.append(kept.number);
        return;
    }
    // A write that failed half-way was done again.
    if (!notes.isEmpty() && notes.last() == kept.note)
        return;
    if (kept.note.belief)
        belief = kept.note.belief;
    if (kept.note.dns)
        dns = kept.note.dns;
    wasVerified |= kept.wasVerified || (belief && belief->isVerified());
    notes.append(kept.note);
    if (notes.size() > most)
        notes.removeFirst();
}

void dropOldest(SenderPasts &pasts, int most)
{
    if (pasts.size() <= most)
        return;
    QList<QPair<QDateTime, QString>> ages;
    for (auto past = pasts.cbegin(); past != pasts.cend(); ++past)
        ages.append({past->notes.isEmpty() ? QDateTime() : past->notes.last().at, past.key()});
    std::sort(ages.begin(), ages.end());
    for (const auto &[at, key] : ages.mid(0, ages.size() - most))
        pasts.remove(key);
}

std::optional<SenderNote> news(const SenderPast &past, const SenderNote &note)
{
    SenderNote fresh{note.at, {}, {}};
    if (note.belief) {
        const SenderBelief now = merged(*note.belief, past.belief.value_or(SenderBelief()));
        if (now != past.belief.value_or(SenderBelief()))
            fresh.belief = now;
    }
    if (note.dns) {
        const DnsFaults now = merged(*note.dns, past.dns.value_or(DnsFaults()));
        if (now != past.dns.value_or(DnsFaults()))
            fresh.dns = now;
    }
    return fresh.belief || fresh.dns ? std::optional(fresh) : std::nullopt;
}
