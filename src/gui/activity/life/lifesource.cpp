// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/life/lifesource.h"

#include "api/activity/activitysearch.h"
#include "api/activity/life/lifereader.h"
#include "api/apierrortext.h"
#include "core/clock.h"
#include "gui/widgets/timetext.h"

#include <QLocale>
#include <QtConcurrentRun>

namespace {

constexpr qsizetype mostRemembered = 50;

constexpr std::chrono::milliseconds restTime{1500};

} // namespace

LifeSource::LifeSource(ActivityService &service, const QueueMonitor &queue, const Clock &clock,
                       QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_queue(queue)
    , m_clock(clock)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    connect(&m_rest, &QTimer::timeout, this, &LifeSource::askAfterRest);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &LifeSource::takeReading);
}

LifeSource::~LifeSource()
{
    m_reading.disconnect(this);
}

void LifeSource::show(const EventTable &table, EventTable::Row row, ActivityQuery::Region region)
{
    const QString emailId = table.text(row, EventColumn::EmailId);
    m_rest.stop();
    if (emailId != m_emailId || emailId.isEmpty()) {
        stopSearch();
        m_emailId = emailId;
        m_asking = Asking::No;
    }
    m_region = region;
    m_chosen = table.identity(row);
    const auto whole = m_wholes.constFind(emailId);
    if (whole != m_wholes.constEnd())
        takeWhole();
    else
        read(table, row, EmailLife::Coverage::RowsFetched);
    emit changed();
}

void LifeSource::clear()
{
    m_rest.stop();
    stopSearch();
    m_reading.setFuture({});
    m_emailId.clear();
    m_life = {};
    m_table = {};
    m_asking = Asking::No;
    emit changed();
}

bool LifeSource::canAsk() const
{
    return !m_emailId.isEmpty() && m_asking != Asking::Running;
}

void LifeSource::ask()
{
    if (!canAsk())
        return;
    m_rest.stop();
    ActivityQuery query;
    query.end = m_clock.now();
    query.start = query.end.addDays(-m_depth.count());
    query.emailId = m_emailId;
    query.region = m_region;
    m_asking = Asking::Running;
    m_search = std::make_unique<ActivitySearch>(m_service, m_clock, query,
                                                SearchOptions{.view = QStringLiteral("life")});
    connect(m_search.get(), &ActivitySearch::stateChanged, this, &LifeSource::followSearch);
    emit changed();
}

QString LifeSource::sourceText() const
{
    if (m_life.isEmpty())
        return {};
    const auto whole = m_wholes.constFind(m_life.emailId);
    if (whole == m_wholes.constEnd() || m_life.emailId.isEmpty())
        return tr("From the %1 rows fetched").arg(QLocale().toString(m_table.rowCount()));
    const QString time = TimeText::timeOfDay(
        TimeText::moment(whole->asOf.toMSecsSinceEpoch()).time(), TimeText::Precision::Minutes);
    return whole->isCut ? tr("The newest %1 events of SMTP2GO as of %2")
                              .arg(QLocale().toString(whole->table.rowCount()), time)
                        : tr("All events of SMTP2GO as of %1").arg(time);
}

void LifeSource::read(const EventTable &table, EventTable::Row row, EmailLife::Coverage coverage)
{
    const auto work = [table, row, coverage, id = m_emailId] {
        return Reading{id, table, lifeOf(id, eventsOfEmail(table, row), coverage)};
    };
    m_reading.setFuture(QtConcurrent::run(work));
}

void LifeSource::takeReading()
{
    if (!m_reading.future().isValid() || m_reading.future().resultCount() == 0)
        return;
    const Reading reading = m_reading.future().takeResult();
    if (reading.emailId != m_emailId)
        return;
    m_table = reading.table;
    m_life = reading.life;
    restMaybe();
    emit changed();
}

void LifeSource::restMaybe()
{
    const bool mayBeMore = m_life.isOpen() || m_life.lacksBeginning();
    if (m_asking == Asking::No && mayBeMore && canAsk() && !m_wholes.contains(m_emailId))
        m_rest.start();
}

void LifeSource::askAfterRest()
{
    const QueueMonitor::Status queue = m_queue.status();
    if (!queue.pausedFor && queue.searchBudget * 3 >= queue.searchLimit)
        ask();
}

void LifeSource::followSearch()
{
    const auto state = m_search->state();
    if (state == ActivitySearch::State::Loading)
        return;
    if (state == ActivitySearch::State::Partial && m_search->table().rowCount() < mostEvents)
        return m_search->fetchMore();
    finishSearch();
}

void LifeSource::finishSearch()
{
    // It is the sender of the signal: deleted once the event loop is back.
    ActivitySearch *search = m_search.release();
    search->disconnect(this);
    search->deleteLater();
    m_asking = Asking::No;
    if (search->state() == ActivitySearch::State::Cancelled) {
        m_asking = Asking::No; // a newer question took its place
    } else if (search->error()) {
        m_asking = Asking::Failed;
        m_error = *search->error();
    } else if (!rowOfEmail(search->table(), m_emailId)) {
        m_asking = Asking::FoundNothing;
    } else {
        if (m_wholes.size() >= mostRemembered)
            m_wholes.clear();
        m_wholes.insert(m_emailId,
                        {search->table(), search->query().end,
                         search->state() != ActivitySearch::State::Complete});
        takeWhole();
    }
    emit changed();
}

void LifeSource::takeWhole()
{
    const Whole &whole = m_wholes[m_emailId];
    if (const auto row = rowOfEmail(whole.table, m_emailId))
        read(whole.table, *row,
             whole.isCut ? EmailLife::Coverage::RowsFetched : EmailLife::Coverage::All);
}

void LifeSource::stopSearch()
{
    if (!m_search)
        return;
    m_search->disconnect(this);
    m_search.reset();
    m_asking = Asking::No;
}
