// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/queuetext.h"

#include <QCoreApplication>

namespace QueueText {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(QueueText)
};

QString waiting(const QueueMonitor::Status &status)
{
    const QString queued = Tr::tr("%n queued", nullptr, status.queued);
    if (!status.nextStartIn || status.nextStartIn->count() <= 0)
        return queued;
    return Tr::tr("%1, next in %2").arg(queued, minutesAndSeconds(*status.nextStartIn));
}

} // namespace

QString minutesAndSeconds(std::chrono::milliseconds time)
{
    const qint64 seconds = std::chrono::ceil<std::chrono::seconds>(time).count();
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString status(const QueueMonitor::Status &status)
{
    if (status.pausedFor && status.pausedFor->count() > 0)
        return Tr::tr("Paused by SMTP2GO, resumes in %1").arg(minutesAndSeconds(*status.pausedFor));
    if (status.pausedFor)
        return Tr::tr("Paused by SMTP2GO, trying one request");
    if (status.inFlight > 0 && status.queued > 0)
        return Tr::tr("%1, %2").arg(Tr::tr("%n in flight", nullptr, status.inFlight),
                                    waiting(status));
    if (status.inFlight > 0)
        return Tr::tr("%n in flight", nullptr, status.inFlight);
    if (status.queued > 0)
        return waiting(status);
    return Tr::tr("Idle");
}

QString kept(const QueueMonitor::Status &status)
{
    return status.queued == 0
        ? Tr::tr("Nothing is lost.")
        : Tr::tr("%n request(s) wait; nothing is lost.", nullptr, status.queued);
}

QString budget(const QueueMonitor::Status &status)
{
    return Tr::tr("%1 of %2 searches left").arg(status.searchBudget).arg(status.searchLimit);
}

} // namespace QueueText
