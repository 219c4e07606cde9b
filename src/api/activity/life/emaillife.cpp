// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/life/emaillife.h"

#include "api/activity/life/fate.h"
#include "api/activity/wholesecond.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace {

using Events = QList<LifeEvent>;

/// Of equal times: in the order in which they can only have happened.
int rankOf(const LifeEvent &event)
{
    if (event.origin == LifeEvent::Origin::Attempt)
        return int(EventKind::SoftBounced);
    switch (event.kind) {
    case EventKind::Unknown:
        return 100;
    case EventKind::Delivered:
        return int(EventKind::SoftBounced) + 1;
    case EventKind::SoftBounced:
        return int(EventKind::SoftBounced);
    case EventKind::Processed:
        return 0;
    default:
        return int(event.kind) + 1;
    }
}

bool isBefore(const LifeEvent &a, const LifeEvent &b)
{
    if (a.hasTime() != b.hasTime())
        return a.hasTime();
    if (a.time != b.time)
        return a.time < b.time;
    return rankOf(a) < rankOf(b);
}

void sortByTime(Events &events)
{
    std::stable_sort(events.begin(), events.end(), isBefore);
}

Events withoutTwins(const Events &events)
{
    Events different;
    QHash<quint64, qsizetype> places;
    for (const LifeEvent &event : events) {
        const auto place = places.constFind(event.identity);
        if (event.identity != 0 && place != places.constEnd()) {
            ++different[*place].count;
            continue;
        }
        places.insert(event.identity, different.size());
        different.append(event);
    }
    return different;
}

/// Without brackets and case: the service writes addresses as they were given.
QString keyOf(const QString &address)
{
    const qsizetype open = address.lastIndexOf(u'<');
    const qsizetype close = address.lastIndexOf(u'>');
    const QString bare
        = open >= 0 && close > open ? address.mid(open + 1, close - open - 1) : address;
    return bare.trimmed().toLower();
}

/// One recipient after the other, found by address.
class Lanes {
public:
    explicit Lanes(EmailLife &life)
        : m_life(life)
    {
    }

    void add(const QString &address)
    {
        if (keyOf(address).isEmpty() || m_places.contains(keyOf(address)))
            return;
        m_places.insert(keyOf(address), m_life.recipients.size());
        RecipientLife recipient;
        recipient.address = address.trimmed();
        m_life.recipients.append(recipient);
    }

    /// Where events of \p address belong: the common ones if nobody knows.
    Events &of(const QString &address)
    {
        const auto place = m_places.constFind(keyOf(address));
        if (place != m_places.constEnd())
            return m_life.recipients[*place].events;
        return m_life.recipients.size() == 1 ? m_life.recipients.first().events : m_life.common;
    }

    /// An attempt doesn't say whom it concerns, but its reply may.
    Events &ofAttempt(const QString &reply)
    {
        for (auto place = m_places.cbegin(); place != m_places.cend(); ++place) {
            if (m_life.recipients.size() > 1 && reply.contains(place.key(), Qt::CaseInsensitive))
                return m_life.recipients[place.value()].events;
        }
        return of({});
    }

private:
    EmailLife &m_life;
    QHash<QString, qsizetype> m_places;
};

Lanes lanesOf(EmailLife &life, const Events &events)
{
    Lanes lanes(life);
    for (const LifeEvent &event : events) {
        for (const QString &recipient : event.recipients)
            lanes.add(recipient);
    }
    for (const LifeEvent &event : events)
        lanes.add(event.recipient);
    if (life.recipients.isEmpty() && !events.isEmpty())
        life.recipients.append(RecipientLife());
    return lanes;
}

/// A mail is processed once for all, unless the service says so for each.
bool isProcessedForEach(const Events &events)
{
    QSet<QString> named;
    for (const LifeEvent &event : events) {
        if (event.kind == EventKind::Processed)
            named.insert(keyOf(event.recipient));
    }
    return named.size() > 1;
}

bool isTold(const Events &events, const LifeEvent &attempt)
{
    return std::any_of(events.begin(), events.end(), [&](const LifeEvent &event) {
        return event.kind != EventKind::Processed && event.hasTime() && attempt.hasTime()
            && wholeSecond(event.time) == wholeSecond(attempt.time)
            && (event.reply == attempt.reply || event.host == attempt.host);
    });
}

void addAttempts(Lanes &lanes, const Events &events)
{
    for (const LifeEvent &event : events) {
        for (const LifeEvent &attempt : event.attempts) {
            Events &lane = lanes.ofAttempt(attempt.reply);
            if (!isTold(lane, attempt))
                lane.append(attempt);
        }
    }
}

QString firstText(const Events &events, QString LifeEvent::*field)
{
    for (const LifeEvent &event : events) {
        if (!(event.*field).isEmpty())
            return event.*field;
    }
    return {};
}

const LifeEvent *sendingIn(const Events &events)
{
    const auto found = std::find_if(events.begin(), events.end(), [](const LifeEvent &event) {
        return event.kind == EventKind::Processed;
    });
    return found == events.end() ? nullptr : &*found;
}

int countOf(const Events &events)
{
    int count = 0;
    for (const LifeEvent &event : events)
        count += event.origin == LifeEvent::Origin::Event ? event.count : 0;
    return count;
}

} // namespace

const LifeEvent *RecipientLife::decision() const
{
    return deciding.isEmpty() ? nullptr : &events.at(deciding.first());
}

int EmailLife::eventCount() const
{
    int count = countOf(common);
    for (const RecipientLife &recipient : recipients)
        count += countOf(recipient.events);
    return count;
}

bool EmailLife::lacksBeginning() const
{
    return std::any_of(recipients.begin(), recipients.end(), [](const RecipientLife &recipient) {
        return !recipient.isSendingKnown && recipient.fate != Fate::Rejected;
    });
}

bool EmailLife::isOpen() const
{
    return std::any_of(recipients.begin(), recipients.end(), [](const RecipientLife &recipient) {
        return recipient.fate == Fate::Unknown || recipient.fate == Fate::Queued
            || recipient.fate == Fate::Deferred;
    });
}

EmailLife lifeOf(const QString &emailId, const QList<LifeEvent> &all, EmailLife::Coverage coverage)
{
    const Events events = withoutTwins(all);
    EmailLife life;
    life.emailId = emailId;
    life.subject = firstText(events, &LifeEvent::subject);
    life.sender = firstText(events, &LifeEvent::sender);
    life.coverage = coverage;
    Lanes lanes = lanesOf(life, events);
    const bool eachAlone = isProcessedForEach(events) || life.recipients.size() == 1;
    for (const LifeEvent &event : events) {
        const bool isCommon = event.kind == EventKind::Processed && !eachAlone;
        (isCommon ? life.common : lanes.of(event.recipient)).append(event);
    }
    addAttempts(lanes, events);
    sortByTime(life.common);
    for (RecipientLife &recipient : life.recipients) {
        sortByTime(recipient.events);
        judge(recipient, sendingIn(life.common));
    }
    return life;
}
