// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/dns/senderwatch.h"

#include "api/senders/dns/dnscheckrun.h"
#include "api/senders/dns/senderhistory.h"
#include "api/senders/dns/sendernotecodec.h"
#include "api/senders/dns/worsening.h"
#include "core/clock.h"

#include <QPointer>
#include <QTimer>

using namespace std::chrono_literals;

namespace {

/// How late a round may begin. Looking at the clock finds time that the computer slept, too.
constexpr auto betweenLooks = 20s;

} // namespace

struct SenderWatch::Private {
    explicit Private(const With &parts)
        : with(parts)
        , run(parts.resolver, parts.clock)
    {
    }

    With with;
    DnsCheckRun run;
    QTimer timer;
    std::chrono::milliseconds interval{0};
    std::chrono::milliseconds due{0}; ///< since boot
    QPointer<ApiReplyOf<QList<WatchedSender>>> reply;
    QHash<QString, QString> fallen; ///< by senderKey(): told with what DNS says of them
    QDateTime lookedAt;
    bool isLooking = false;
};

SenderWatch::SenderWatch(const With &with, QObject *parent)
    : QObject(parent)
    , d(new Private(with))
{
    d->timer.setInterval(betweenLooks);
    connect(&d->timer, &QTimer::timeout, this, &SenderWatch::wake);
    connect(&d->run, &DnsCheckRun::found, this,
            qOverload<const QList<DomainFindings> &>(&SenderWatch::takeFindings));
    connect(&d->run, &DnsCheckRun::finished, this, &SenderWatch::end);
}

SenderWatch::~SenderWatch() = default;

void SenderWatch::setInterval(std::chrono::minutes interval)
{
    const bool isOn = interval > 0min;
    const std::chrono::milliseconds wished = isOn ? std::max(interval, shortest) : 0min;
    if (wished == std::exchange(d->interval, wished))
        return;
    d->due = d->with.clock.sinceBoot() + d->interval;
    if (isOn)
        return d->timer.start();
    d->timer.stop();
    delete d->reply;
    d->run.cancel();
    d->isLooking = false;
}

void SenderWatch::wake()
{
    if (d->interval > 0ms && d->with.clock.sinceBoot() >= d->due && d->with.history.isLoaded())
        look();
}

void SenderWatch::look()
{
    if (d->isLooking)
        return;
    d->isLooking = true;
    d->due = d->with.clock.sinceBoot() + d->interval;
    d->reply = d->with.source.senders(this);
    connect(d->reply, &ApiReply::finished, this, [this, reply = d->reply.data()] {
        reply->deleteLater();
        reply->error() ? end() : take(reply->result());
    });
}

void SenderWatch::take(const QList<WatchedSender> &senders)
{
    d->lookedAt = d->with.clock.now();
    d->fallen.clear();
    QList<WantedDomain> wanted;
    for (const WatchedSender &sender : senders) {
        takeBelief(sender);
        wanted.append(d->with.history.withOtherNumbers(sender.wanted, d->lookedAt));
    }
    d->run.start(wanted);
}

void SenderWatch::takeBelief(const WatchedSender &sender)
{
    const SenderRef ref{sender.wanted.domain, sender.wanted.subaccountId};
    const QString text = worsening(d->with.history.lastBelief(ref), sender.belief);
    if (!text.isEmpty())
        d->fallen.insert(senderKey(ref), text);
    d->with.history.noteBelief(ref, sender.belief, d->lookedAt);
}

void SenderWatch::takeFindings(const QList<DomainFindings> &findings)
{
    for (const DomainFindings &each : findings)
        takeFindings(each);
    emit findingsArrived(findings);
}

void SenderWatch::takeFindings(const DomainFindings &findings)
{
    const SenderRef ref{findings.domain, findings.subaccountId};
    QStringList texts{d->fallen.take(senderKey(ref)),
                      worsening(d->with.history.lastDns(ref), findings)};
    texts.removeAll(QString());
    d->with.history.noteDns(findings);
    if (!texts.isEmpty())
        emit worsened(ref, texts.join(QLatin1Char(' ')));
}

void SenderWatch::end()
{
    d->isLooking = false;
    emit looked();
}

bool SenderWatch::isLooking() const
{
    return d->isLooking;
}

QDateTime SenderWatch::lookedAt() const
{
    return d->lookedAt;
}
