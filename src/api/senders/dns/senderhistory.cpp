// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/dns/senderhistory.h"

#include "api/senders/dns/senderhistoryfile.h"
#include "api/senders/dns/zonecut.h"
#include "core/paths.h"

#include <QFile>
#include <QFutureWatcher>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrentRun>

using namespace std::chrono_literals;

namespace {

/// A check of many domains is one write.
constexpr auto pauseBeforeWriting = 200ms;

constexpr SenderHistoryFile::Bounds bounds{SenderHistory::mostNotes, SenderHistory::mostDomains};

struct Loaded {
    SenderPasts pasts;
    QHash<QString, QStringList> numbers;
};

struct Written {
    std::optional<QString> problem;
    QByteArray lines;
};

DnsFaults faultsOf(const DomainFindings &findings)
{
    DnsFaults faults;
    for (const RecordFinding &record : findings.records)
        faults.insert(record.purpose, record.fault);
    return faults;
}

} // namespace

struct SenderHistory::Private {
    QString file;
    QThreadPool disk;
    QFutureWatcher<Loaded> loading;
    QFutureWatcher<Written> writing;
    QTimer pause;
    SenderPasts pasts;
    QList<QPair<QString, SenderNote>> early; ///< noted before the file was read
    QHash<QString, QStringList> numbers; ///< of all accounts, by domain
    QByteArray unwritten;
    QString problem;
    bool isLoaded = false;

    [[nodiscard]] SenderPast past(const SenderRef &sender) const
    {
        return pasts.value(senderKey(sender));
    }
};

SenderHistory::SenderHistory(const QString &file, QObject *parent)
    : QObject(parent)
    , d(new Private)
{
    d->file = file;
    d->disk.setMaxThreadCount(1);
    d->pause.setSingleShot(true);
    d->pause.setInterval(pauseBeforeWriting);
    connect(&d->pause, &QTimer::timeout, this, &SenderHistory::write);
    connect(&d->loading, &QFutureWatcherBase::finished, this, &SenderHistory::takeLoaded);
    connect(&d->writing, &QFutureWatcherBase::finished, this, &SenderHistory::takeWritten);
    d->loading.setFuture(QtConcurrent::run(&d->disk, [file]() -> Loaded {
        return {SenderHistoryFile::load(file, bounds), SenderHistoryFile::numbersBeside(file)};
    }));
}

SenderHistory::~SenderHistory()
{
    const QSignalBlocker quiet(this);
    d->disk.waitForDone();
    if (!d->isLoaded)
        takeLoaded();
    if (!d->unwritten.isEmpty())
        std::ignore = SenderHistoryFile::append(d->file, d->unwritten);
}

bool SenderHistory::isLoaded() const
{
    return d->isLoaded;
}

void SenderHistory::takeLoaded()
{
    const Loaded read = d->loading.result();
    d->pasts = read.pasts;
    d->numbers = read.numbers;
    d->isLoaded = true;
    for (const auto &[key, note] : std::exchange(d->early, {}))
        this->note(key, note);
    emit loaded();
}

void SenderHistory::noteBelief(const SenderRef &sender, const SenderBelief &belief,
                               const QDateTime &at)
{
    note(senderKey(sender), {at, belief, {}});
    emit noted(sender);
}

void SenderHistory::noteDns(const DomainFindings &findings)
{
    const SenderRef sender{findings.domain, findings.subaccountId};
    note(senderKey(sender), {findings.at, {}, faultsOf(findings)});
    emit noted(sender);
}

void SenderHistory::note(const QString &key, const SenderNote &note)
{
    if (!d->isLoaded)
        return d->early.append({key, note});
    SenderPast &past = d->pasts[key];
    const std::optional<SenderNote> fresh = news(past, note);
    if (!fresh)
        return;
    const KeptNote kept{key, *fresh, past.wasVerified};
    past.add(kept, mostNotes);
    dropOldest(d->pasts, mostDomains);
    keep(kept);
}

void SenderHistory::keep(const KeptNote &kept)
{
    if (d->file.isEmpty())
        return;
    d->unwritten += encodeNote(kept);
    if (!d->pause.isActive())
        d->pause.start();
}

void SenderHistory::write()
{
    if (d->writing.isRunning())
        return d->pause.start();
    d->writing.setFuture(QtConcurrent::run(
        &d->disk, [file = d->file, lines = std::exchange(d->unwritten, {})]() -> Written {
            return {SenderHistoryFile::append(file, lines), lines};
        }));
}

void SenderHistory::takeWritten()
{
    const Written written = d->writing.result();
    // They go with the next ones.
    if (written.problem)
        d->unwritten.prepend(written.lines);
    const QString problem = written.problem.value_or(QString());
    if (problem != std::exchange(d->problem, problem))
        emit problemChanged();
}

WantedDomain SenderHistory::withOtherNumbers(WantedDomain wanted, const QDateTime &at)
{
    if (!d->isLoaded)
        return wanted;
    QStringList &known = d->numbers[plainDnsName(wanted.domain)];
    QStringList own;
    for (const WantedRecord &record : std::as_const(wanted.records))
        own.append(numberOf(plainDnsName(record.host)));
    own.removeAll(QString());
    own.removeDuplicates();
    for (const QString &number : known) {
        if (!own.contains(number) && !wanted.otherNumbers.contains(number))
            wanted.otherNumbers.append(number);
    }
    const QString key = senderKey({wanted.domain, wanted.subaccountId});
    for (const QString &number : std::as_const(own)) {
        const KeptNote kept{key, {at, {}, {}}, false, number};
        if (!known.contains(number))
            known.append(number);
        if (d->pasts.value(key).numbers.contains(number))
            continue;
        d->pasts[key].add(kept, mostNotes);
        keep(kept);
    }
    return wanted;
}

QList<SenderNote> SenderHistory::notes(const SenderRef &sender) const
{
    return d->past(sender).notes;
}

std::optional<SenderBelief> SenderHistory::lastBelief(const SenderRef &sender) const
{
    return d->past(sender).belief;
}

std::optional<DnsFaults> SenderHistory::lastDns(const SenderRef &sender) const
{
    return d->past(sender).dns;
}

bool SenderHistory::wasVerified(const SenderRef &sender) const
{
    return d->past(sender).wasVerified;
}

QString SenderHistory::problem() const
{
    return d->problem;
}

QString senderHistoryFile(const QUuid &profile)
{
    const QString folder = statePath();
    return folder.isEmpty()
        ? QString()
        : QStringLiteral("%1/senders/%2.jsonl").arg(folder, profile.toString(QUuid::WithoutBraces));
}

bool forgetSenderHistory(const QUuid &profile)
{
    const QString file = senderHistoryFile(profile);
    return file.isEmpty() || QFile::remove(file) || !QFile::exists(file);
}
