// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bulk/bulktext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace std::chrono_literals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(BulkText)
};

QString number(int count)
{
    return QLocale().toString(count);
}

void add(QStringList &parts, const QString &text, int count)
{
    if (count > 0)
        parts += text.arg(number(count));
}

} // namespace

QString BulkText::duration(std::chrono::seconds time)
{
    if (time < 60s)
        return Tr::tr("%1 s").arg(number(int(time.count())));
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(time);
    if (minutes < 60min)
        return Tr::tr("%1 min").arg(number(int(minutes.count())));
    const int hours = int(minutes.count() / 60);
    const int rest = int(minutes.count() % 60);
    return rest == 0 ? Tr::tr("%1 h").arg(number(hours))
                     : Tr::tr("%1 h %2 min").arg(number(hours)).arg(rest);
}

QString BulkText::state(const BulkRunRow &row)
{
    switch (row.state) {
    case BulkRowState::Waiting:
        return Tr::tr("Waits");
    case BulkRowState::Running:
        return Tr::tr("Under way");
    case BulkRowState::Done:
        return Tr::tr("Done");
    case BulkRowState::Refused:
        return Tr::tr("Refused");
    case BulkRowState::Unknown:
        return row.asks ? Tr::tr("In doubt") : Tr::tr("Being looked for");
    case BulkRowState::Skipped:
        return Tr::tr("Left out");
    }
    return {};
}

QString BulkText::icon(const BulkRunRow &row)
{
    switch (row.state) {
    case BulkRowState::Done:
        return QStringLiteral("dialog-ok-apply");
    case BulkRowState::Refused:
        return QStringLiteral("dialog-cancel");
    case BulkRowState::Unknown:
        return QStringLiteral("dialog-question");
    case BulkRowState::Running:
        return QStringLiteral("media-playback-start");
    case BulkRowState::Waiting:
        return QStringLiteral("chronometer");
    case BulkRowState::Skipped:
        break;
    }
    return {};
}

QString BulkText::caption(const BulkRun &run)
{
    const BulkProgress progress = run.progress();
    return Tr::tr("%1: %2 of %3")
        .arg(run.operation().title(), number(progress.settled()), number(progress.total));
}

QString BulkText::outlook(const BulkRun &run)
{
    const BulkProgress progress = run.progress();
    switch (run.state()) {
    case BulkRun::State::Running:
        return Tr::tr("about %1 left").arg(duration(progress.timeLeft));
    case BulkRun::State::Pausing:
        return Tr::tr("pauses after this row");
    case BulkRun::State::Paused:
        if (run.isLeftOver())
            return Tr::tr("was under way when Outpost ended; nothing is lost");
        return run.problem().isEmpty() ? Tr::tr("paused") : Tr::tr("paused: it needs you");
    case BulkRun::State::Finished:
        break;
    }
    return progress.asking > 0 ? Tr::tr("some rows are in doubt") : Tr::tr("finished");
}

QString BulkText::counts(const BulkProgress &progress)
{
    QStringList parts;
    add(parts, Tr::tr("%1 done"), progress.done);
    add(parts, Tr::tr("%1 refused"), progress.refused);
    add(parts, Tr::tr("%1 in doubt"), progress.unknown);
    add(parts, Tr::tr("%1 left out"), progress.skipped);
    add(parts, Tr::tr("%1 to go"), progress.waiting);
    return parts.join(QStringLiteral(", "));
}

QString BulkText::counts(const QList<CheckedBulkRow> &rows)
{
    int wrong = 0;
    int doubtful = 0;
    for (const CheckedBulkRow &row : rows) {
        wrong += row.isWrong() ? 1 : 0;
        doubtful += !row.isWrong() && !row.isGood() ? 1 : 0;
    }
    const int good = int(rows.size()) - wrong - doubtful;
    QStringList parts{Tr::tr("%1 good").arg(number(good))};
    add(parts, Tr::tr("%1 doubtful"), doubtful);
    add(parts, Tr::tr("%1 wrong"), wrong);
    return Tr::tr("%n row(s): %1", nullptr, int(rows.size())).arg(parts.join(QStringLiteral(", ")));
}

QString BulkText::problems(const CheckedBulkRow &row)
{
    QStringList texts;
    for (const BulkProblem &problem : row.problems)
        texts += problem.text;
    return texts.join(u' ');
}
