// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/writes/unknownwrites.h"

#include "api/apiclient.h"
#include "api/writes/writecheckers.h"
#include "core/clock.h"
#include "net/writejournal.h"

#include <QSet>
#include <algorithm>

using namespace std::chrono_literals;

namespace {

using Finding = UnknownWrite::Finding;

/// By then the service shows what it has done.
constexpr std::chrono::milliseconds settlingTime = 60s;

UnknownWrite unknownWrite(const WriteRecord &record)
{
    return {.number = record.number,
            .preparedAt = record.preparedAt,
            .account = record.account,
            .accountName = record.intent.accountName,
            .operation = record.operation,
            .summary = record.intent.summary,
            .status = record.status,
            .requestId = record.requestId,
            .interrupted = record.interrupted};
}

} // namespace

UnknownWrites::UnknownWrites(WriteJournal &journal, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_clock(clock)
    , m_delays{2s, 5s, 15s, 30s}
{
    connect(&journal, &WriteJournal::changed, this, &UnknownWrites::refresh);
    refresh();
}

UnknownWrites::~UnknownWrites() = default;

QList<UnknownWrite> UnknownWrites::writes() const
{
    QList<UnknownWrite> writes;
    for (const auto &[number, entry] : m_entries)
        writes += entry.write;
    return writes;
}

void UnknownWrites::check(qint64 number)
{
    const auto found = m_entries.find(number);
    if (found == m_entries.end() || found->second.check)
        return;
    begin(found->second, {0ms});
    emit changed();
}

void UnknownWrites::decide(qint64 number)
{
    m_journal.decide(number); // which tells refresh()
}

void UnknownWrites::setDelays(WriteCheck::Delays delays)
{
    m_delays = std::move(delays);
}

void UnknownWrites::setClient(const QString &account, ApiClient *client)
{
    m_clients.insert(account, client);
    for (auto &[number, entry] : m_entries) {
        if (entry.write.account != account)
            continue;
        if (entry.check)
            entry.write.finding = Finding::NotChecked;
        entry.check.reset();
        if (entry.write.finding == Finding::NotChecked)
            checkNew(entry);
    }
    emit changed();
}

void UnknownWrites::refresh()
{
    std::map<qint64, Entry> entries;
    for (const WriteRecord &record : m_journal.unresolved()) {
        UnknownWrite write = unknownWrite(record);
        auto known = m_entries.extract(record.number);
        if (known) {
            write.finding = known.mapped().write.finding;
            write.text = known.mapped().write.text;
            known.mapped().write = write;
            entries.insert(std::move(known));
        } else {
            checkNew(
                entries.emplace(record.number, Entry{write, record.intent.check}).first->second);
        }
    }
    m_entries = std::move(entries);
    emit changed();
}

void UnknownWrites::checkNew(Entry &entry)
{
    begin(entry, delaysFor(entry.write));
}

void UnknownWrites::begin(Entry &entry, const WriteCheck::Delays &delays)
{
    UnknownWrite &write = entry.write;
    const WriteChecker *checker = checkerOf(write.operation);
    ApiClient *client = m_clients.value(write.account);
    if (!checker) {
        write.finding = Finding::CannotTell;
        write.text = whereToLook(write.operation);
    } else if (client) {
        write.finding = Finding::Checking;
        write.text.clear();
        entry.check = std::make_unique<WriteCheck>(*client, *checker, entry.note, delays, nullptr);
        connect(entry.check.get(), &WriteCheck::finished, this,
                [this, number = write.number](const WriteFinding &found) { take(number, found); });
    }
}

void UnknownWrites::take(qint64 number, const WriteFinding &found)
{
    Entry &entry = m_entries.at(number);
    entry.check.release()->deleteLater(); // it is what calls
    entry.write.finding = found.finding;
    entry.write.text = found.text;
    emit changed();
}

WriteCheck::Delays UnknownWrites::delaysFor(const UnknownWrite &write) const
{
    const std::chrono::milliseconds age(write.preparedAt.msecsTo(m_clock.now()));
    return age >= settlingTime ? WriteCheck::Delays{0ms} : m_delays;
}
