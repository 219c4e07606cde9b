// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/dns/senderhistory.h"

#include "api/senders/dns/senderhistoryfile.h"
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
    QFutureWatcher<SenderPasts> loading;
    QFutureWatcher<Written> writing;
    QTimer pause;
    SenderPasts pasts;
    QList<QPair<QString, SenderNote>> early; ///< noted before the file was read
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
    d->loading.setFuture(
        QtConcurrent::run(&d->disk, [file] { return SenderHistoryFile::load(file, bounds); }));
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
    d->pasts = d->loading.result();
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
