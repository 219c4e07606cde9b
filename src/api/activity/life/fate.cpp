// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/life/fate.h"

#include "api/activity/life/receivername.h"
#include "api/activity/life/statuscode.h"

namespace {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

/// Scanners open and click at once; people take longer.
constexpr milliseconds haste = 10s;

bool isDecision(const LifeEvent &event)
{
    return event.kind == EventKind::Delivered || event.kind == EventKind::HardBounced
        || event.kind == EventKind::Rejected;
}

bool isPuttingOff(const LifeEvent &event)
{
    return event.kind == EventKind::SoftBounced
        || (event.origin == LifeEvent::Origin::Attempt && statusCodeIn(event.reply).kind() != 2);
}

bool isReading(const LifeEvent &event)
{
    switch (event.kind) {
    case EventKind::Opened:
    case EventKind::Clicked:
    case EventKind::Spam:
    case EventKind::Unsubscribed:
    case EventKind::Resubscribed:
        return true;
    default:
        return false;
    }
}

bool isSending(const LifeEvent &event)
{
    return event.kind == EventKind::Processed;
}

/// Dated events stand before those without a date, which must not overrule them.
qsizetype latest(const RecipientLife &life, bool (*is)(const LifeEvent &))
{
    qsizetype undated = -1;
    for (qsizetype i = life.events.size() - 1; i >= 0; --i) {
        if (!is(life.events.at(i)))
            continue;
        if (life.events.at(i).hasTime())
            return i;
        if (undated < 0)
            undated = i;
    }
    return undated;
}

qsizetype earlierDelivery(const RecipientLife &life, qsizetype before)
{
    for (qsizetype i = before - 1; i >= 0; --i) {
        if (life.events.at(i).kind == EventKind::Delivered)
            return i;
    }
    return -1;
}

void decideBy(RecipientLife &life, qsizetype index)
{
    life.deciding = {index};
    switch (life.events.at(index).kind) {
    case EventKind::Delivered:
        life.fate = Fate::Delivered;
        break;
    case EventKind::HardBounced:
        life.fate = Fate::HardBounced;
        if (const qsizetype taken = earlierDelivery(life, index); taken >= 0) {
            life.fate = Fate::BouncedLater;
            life.deciding.append(taken);
        }
        break;
    default:
        life.fate = Fate::Rejected;
        const LifeEvent &event = life.events.at(index);
        life.rejection
            = rejectionIn(QStringList{event.reason, event.error, event.reply}.join(u' '));
    }
}

void decide(RecipientLife &life, bool isSent)
{
    const auto tryRule = [&life](Fate fate, bool (*is)(const LifeEvent &)) {
        const qsizetype index = latest(life, is);
        if (index < 0)
            return false;
        life.fate = fate;
        life.deciding = {index};
        return true;
    };
    if (const qsizetype index = latest(life, isDecision); index >= 0)
        decideBy(life, index);
    else if (!tryRule(Fate::Arrived, isReading) && !tryRule(Fate::Deferred, isPuttingOff)
             && !tryRule(Fate::Queued, isSending) && isSent)
        life.fate = Fate::Queued;
}

void countAttempts(RecipientLife &life)
{
    const LifeEvent *decision = life.decision();
    for (const LifeEvent &event : std::as_const(life.events)) {
        const bool isLater
            = decision && decision->hasTime() && event.hasTime() && event.time > decision->time;
        if (isPuttingOff(event) && !isLater)
            life.putOff += event.count;
    }
}

void measure(RecipientLife &life, const LifeEvent *sent)
{
    const qsizetype own = latest(life, isSending);
    if (own >= 0)
        sent = &life.events.at(own);
    life.isSendingKnown = sent != nullptr;
    const LifeEvent *decision = life.decision();
    if (!sent || !decision || !sent->hasTime() || !decision->hasTime() || decision == sent)
        return;
    if (decision->time >= sent->time)
        life.took = milliseconds(decision->time - sent->time);
}

void noteHaste(RecipientLife &life, const LifeEvent &event)
{
    for (const LifeEvent &delivery : std::as_const(life.events)) {
        if (delivery.kind == EventKind::Delivered && delivery.hasTime() && event.hasTime()
            && event.time >= delivery.time && milliseconds(event.time - delivery.time) <= haste)
            life.isHasty = true;
    }
}

void countReading(RecipientLife &life)
{
    for (const LifeEvent &event : std::as_const(life.events)) {
        if (event.kind == EventKind::Opened)
            life.opened += event.count;
        if (event.kind == EventKind::Clicked)
            life.clicked += event.count;
        if (event.kind == EventKind::Opened || event.kind == EventKind::Clicked)
            noteHaste(life, event);
        if (event.kind == EventKind::Spam)
            life.complaints += event.count;
        if (event.kind == EventKind::Unsubscribed)
            life.subscription = RecipientLife::Subscription::Unsubscribed;
        if (event.kind == EventKind::Resubscribed)
            life.subscription = RecipientLife::Subscription::Resubscribed;
    }
}

void nameReceiver(RecipientLife &life)
{
    life.receiver = receiverName({}, {}, life.address);
    for (const LifeEvent &event : std::as_const(life.events)) {
        if (isDecision(event) || isPuttingOff(event))
            life.receiver = receiverName(event.host, event.reply, life.address);
    }
}

} // namespace

void judge(RecipientLife &life, const LifeEvent *sent)
{
    decide(life, sent != nullptr);
    countAttempts(life);
    measure(life, sent);
    countReading(life);
    nameReceiver(life);
}
