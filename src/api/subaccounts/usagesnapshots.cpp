// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/usagesnapshots.h"

#include "api/subaccounts/accountfile.h"
#include "api/subaccounts/usagetext.h"
#include "core/inorder.h"
#include "core/paths.h"
#include "core/privatefile.h"

#include <QFile>
#include <algorithm>

namespace {

UsageSeriesById read(const QString &path)
{
    QFile file(path);
    return !path.isEmpty() && file.open(QIODevice::ReadOnly) ? usageSeriesIn(file.readAll())
                                                             : UsageSeriesById();
}

/// The newest of a day takes the place of the others.
void add(UsageSeries &series, const UsageSnapshot &snapshot)
{
    while (!series.isEmpty() && series.last().at.date() >= snapshot.at.date())
        series.removeLast();
    series += snapshot;
}

void dropOlderThan(UsageSeries &series, const QDateTime &oldest)
{
    series.removeIf([&oldest](const UsageSnapshot &each) { return each.at < oldest; });
}

void trim(UsageSeriesById &all, const QDateTime &now)
{
    const QDateTime oldest = now.addDays(-UsageSnapshots::keptDays);
    for (UsageSeries &series : all)
        dropOlderThan(series, oldest);
    all.removeIf([](const auto &one) { return one.value().isEmpty(); });
    if (all.size() <= UsageSnapshots::mostSubaccounts)
        return;
    QList<QDateTime> lasts;
    for (const UsageSeries &series : std::as_const(all))
        lasts += series.last().at;
    std::sort(lasts.begin(), lasts.end(), std::greater());
    const QDateTime least = lasts[UsageSnapshots::mostSubaccounts - 1];
    all.removeIf([&least](const auto &one) { return one.value().last().at < least; });
    while (all.size() > UsageSnapshots::mostSubaccounts)
        all.erase(all.cbegin());
}

void add(UsageSeriesById &all, const QList<Subaccount> &subaccounts, const QDateTime &at)
{
    for (const Subaccount &subaccount : subaccounts) {
        if (!subaccount.id.isEmpty() && subaccount.planUsed)
            add(all[subaccount.id], {at, *subaccount.planUsed, subaccount.planSize.value_or(0)});
    }
}

} // namespace

UsageSnapshots::UsageSnapshots(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    m_worker.setMaxThreadCount(1);
}

UsageSnapshots::~UsageSnapshots()
{
    m_worker.waitForDone();
}

QString UsageSnapshots::defaultFolder()
{
    const QString folder = statePath();
    return folder.isEmpty() ? QString() : folder + QStringLiteral("/usage");
}

QFuture<UsageSnapshots::Problem> UsageSnapshots::record(const QString &account,
                                                        const QList<Subaccount> &subaccounts,
                                                        const QDateTime &at)
{
    const QString path = accountFile(m_folder, account);
    return inOrder(m_worker, [this, path, account, subaccounts, at]() -> Problem {
        if (path.isEmpty())
            return noPrivateFolder();
        UsageSeriesById all = read(path);
        // Whole seconds, as they are kept.
        add(all, subaccounts, QDateTime::fromSecsSinceEpoch(at.toSecsSinceEpoch(), Qt::UTC));
        trim(all, at);
        const Problem problem = writePrivateFile(path, usageText(all));
        // The destructor waits for this.
        QMetaObject::invokeMethod(
            this, [this, account] { emit changed(account); }, Qt::QueuedConnection);
        return problem;
    });
}

QFuture<UsageSeriesById> UsageSnapshots::series(const QString &account) const
{
    return inOrder(m_worker, [path = accountFile(m_folder, account)] { return read(path); });
}

QFuture<UsageSnapshots::Problem> UsageSnapshots::forget(const QString &account)
{
    return inOrder(m_worker, [path = accountFile(m_folder, account)]() -> Problem {
        QFile file(path);
        return path.isEmpty() || !file.exists() || file.remove() ? Problem() : file.errorString();
    });
}
