// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/queuememory.h"

#include <QCborArray>
#include <QCborMap>
#include <algorithm>
#include <cmath>

namespace {

using Time = QueueMemory::Time;
using Key = QLatin1StringView;

constexpr qint64 version = 1;
constexpr qsizetype mostBytes = 1 << 18;
constexpr qsizetype mostEntries = 1000; // of a list
constexpr qint64 longestTime = 1'000'000'000'000'000; // ms; sums of a few don't overflow

QCborValue toCbor(Time time)
{
    return qint64(time.count());
}

QCborValue toCbor(const std::optional<Time> &time)
{
    return time ? toCbor(*time) : QCborValue(QCborValue::Null);
}

QCborArray toCbor(const auto &times)
{
    QCborArray array;
    for (const Time time : times)
        array.append(toCbor(time));
    return array;
}

QCborMap toCbor(const LearnedBurst::Memory &burst)
{
    return {{Key("size"), burst.size},
            {Key("cuts"), burst.cuts},
            {Key("cutAt"), toCbor(burst.cutAt)},
            {Key("fullAt"), toCbor(burst.fullAt)},
            {Key("cautiousUntil"), toCbor(burst.cautiousUntil)}};
}

QCborMap toCbor(const RateLimiter::GroupMemory &group)
{
    return {{Key("freeAt"), toCbor(group.freeAt)},
            {Key("fullAt"), toCbor(group.fullAt)},
            {Key("lastPerson"), toCbor(group.lastPerson)},
            {Key("burst"), toCbor(group.burst)}};
}

QCborMap toCbor(const PauseGate::Memory &gate)
{
    return {{Key("openedAt"), toCbor(gate.openedAt)},
            {Key("closedAt"), toCbor(gate.closedAt)},
            {Key("until"), toCbor(gate.until)},
            {Key("lostProbes"), gate.lostProbes},
            {Key("level"), gate.severity.level},
            {Key("share"), gate.severity.share},
            {Key("quietSince"), toCbor(gate.severity.quietSince)}};
}

QCborMap toCbor(const ErrorGuard::Memory &guard)
{
    return {{Key("failures"), toCbor(guard.failures)},
            {Key("inARow"), guard.inARow},
            {Key("stoppedUntil"), toCbor(guard.stoppedUntil)}};
}

/// Reads a memory back, and remembers whether all was as it must be.
class Reader {
public:
    [[nodiscard]] bool isSound() const { return m_isSound; }

    QueueMemory memory(const QCborMap &map);

private:
    QCborValue value(const QCborMap &map, Key key, QCborValue::Type type);
    QCborMap map(const QCborMap &map, Key key);
    QCborArray array(const QCborMap &map, Key key);
    qint64 number(const QCborValue &value, qint64 least, qint64 most);
    int count(const QCborMap &map, Key key, int least, int most);
    Time time(const QCborValue &value);
    Time time(const QCborMap &map, Key key) { return time(map.value(key)); }
    std::optional<Time> maybeTime(const QCborMap &map, Key key);
    template <typename List> List times(const QCborMap &map, Key key);
    double share(const QCborMap &map, Key key);

    RateLimiter::Memory limiter(const QCborArray &groups);
    RateLimiter::GroupMemory group(const QCborMap &map);
    LearnedBurst::Memory burst(const QCborMap &map);
    PauseGate::Memory gate(const QCborMap &map);
    ErrorGuard::Memory guard(const QCborMap &map);
    std::map<QString, Time> holds(const QCborMap &map);

    bool m_isSound = true;
};

QueueMemory Reader::memory(const QCborMap &map)
{
    QueueMemory memory;
    memory.taken.bootId = value(map, Key("bootId"), QCborValue::String).toString();
    memory.taken.sinceBoot = time(map, Key("sinceBoot"));
    memory.taken.wall = QDateTime::fromMSecsSinceEpoch(time(map, Key("wall")).count(), Qt::UTC);
    memory.limiter = limiter(array(map, Key("groups")));
    memory.gate = gate(this->map(map, Key("gate")));
    memory.guard = guard(this->map(map, Key("guard")));
    memory.holds = holds(this->map(map, Key("holds")));
    return memory;
}

QCborValue Reader::value(const QCborMap &map, Key key, QCborValue::Type type)
{
    QCborValue found = map.value(key);
    m_isSound = m_isSound && found.type() == type;
    return found;
}

QCborMap Reader::map(const QCborMap &map, Key key)
{
    QCborMap found = value(map, key, QCborValue::Map).toMap();
    m_isSound = m_isSound && found.size() <= mostEntries;
    return found;
}

QCborArray Reader::array(const QCborMap &map, Key key)
{
    QCborArray found = value(map, key, QCborValue::Array).toArray();
    m_isSound = m_isSound && found.size() <= mostEntries;
    return found;
}

qint64 Reader::number(const QCborValue &value, qint64 least, qint64 most)
{
    m_isSound = m_isSound && value.isInteger();
    return std::clamp(value.toInteger(), least, most);
}

int Reader::count(const QCborMap &map, Key key, int least, int most)
{
    return int(number(map.value(key), least, most));
}

Time Reader::time(const QCborValue &value)
{
    return Time(number(value, -longestTime, longestTime));
}

std::optional<Time> Reader::maybeTime(const QCborMap &map, Key key)
{
    const QCborValue value = map.value(key);
    return value.isNull() ? std::nullopt : std::optional(time(value));
}

template <typename List> List Reader::times(const QCborMap &map, Key key)
{
    List times;
    const QCborArray array = this->array(map, key);
    for (qsizetype i = 0; i < array.size(); ++i)
        times.push_back(time(array.at(i)));
    return times;
}

double Reader::share(const QCborMap &map, Key key)
{
    const double share = map.value(key).toDouble(NAN);
    m_isSound = m_isSound && std::isfinite(share);
    return m_isSound ? std::clamp(share, 0.25, 1.0) : 1;
}

RateLimiter::Memory Reader::limiter(const QCborArray &groups)
{
    RateLimiter::Memory memory;
    m_isSound = m_isSound && groups.size() == qsizetype(rateLimitGroups.size());
    for (std::size_t i = 0; m_isSound && i < rateLimitGroups.size(); ++i)
        memory[rateLimitGroups[i]] = group(groups.at(qsizetype(i)).toMap());
    return memory;
}

RateLimiter::GroupMemory Reader::group(const QCborMap &map)
{
    return {times<std::vector<Time>>(map, Key("freeAt")), time(map, Key("fullAt")),
            maybeTime(map, Key("lastPerson")), burst(this->map(map, Key("burst")))};
}

LearnedBurst::Memory Reader::burst(const QCborMap &map)
{
    return {count(map, Key("size"), 1, 1000), count(map, Key("cuts"), 0, 1000),
            time(map, Key("cutAt")), time(map, Key("fullAt")), time(map, Key("cautiousUntil"))};
}

PauseGate::Memory Reader::gate(const QCborMap &map)
{
    return {maybeTime(map, Key("openedAt")),
            maybeTime(map, Key("closedAt")),
            time(map, Key("until")),
            count(map, Key("lostProbes"), 0, 100),
            {count(map, Key("level"), 0, 100), share(map, Key("share")),
             maybeTime(map, Key("quietSince"))}};
}

ErrorGuard::Memory Reader::guard(const QCborMap &map)
{
    return {times<std::deque<Time>>(map, Key("failures")),
            count(map, Key("inARow"), 0, ErrorGuard::maximumInARow - 1),
            time(map, Key("stoppedUntil"))};
}

std::map<QString, Time> Reader::holds(const QCborMap &map)
{
    std::map<QString, Time> holds;
    for (const auto &[account, until] : map)
        holds[account.toString()] = time(until);
    return holds;
}

} // namespace

QByteArray toBytes(const QueueMemory &memory)
{
    QCborArray groups;
    for (const RateLimitGroup group : rateLimitGroups) {
        const auto kept = memory.limiter.find(group);
        groups.append(
            toCbor(kept == memory.limiter.end() ? RateLimiter::GroupMemory{} : kept->second));
    }
    QCborMap holds;
    for (const auto &[account, until] : memory.holds) {
        if (holds.size() < mostEntries)
            holds.insert(account, toCbor(until));
    }
    const QCborMap map{{Key("version"), version},
                       {Key("bootId"), memory.taken.bootId},
                       {Key("sinceBoot"), toCbor(memory.taken.sinceBoot)},
                       {Key("wall"), memory.taken.wall.toMSecsSinceEpoch()},
                       {Key("groups"), groups},
                       {Key("gate"), toCbor(memory.gate)},
                       {Key("guard"), toCbor(memory.guard)},
                       {Key("holds"), holds}};
    return map.toCborValue().toCbor();
}

std::optional<QueueMemory> queueMemoryFromBytes(const QByteArray &bytes)
{
    if (bytes.size() > mostBytes)
        return std::nullopt;
    QCborParserError error;
    const QCborMap root = QCborValue::fromCbor(bytes, &error).toMap();
    // Qt also returns what it read before an error: maps with a key and no value.
    if (error.error != QCborError::NoError || root.value(Key("version")) != QCborValue(version))
        return std::nullopt;
    Reader reader;
    QueueMemory memory = reader.memory(root);
    return reader.isSound() ? std::optional(std::move(memory)) : std::nullopt;
}
