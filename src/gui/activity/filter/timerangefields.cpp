// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/filter/timerangefields.h"

#include "gui/activity/activityfilterform.h"
#include "gui/activity/filter/timeranges.h"
#include "gui/widgets/entrytexts.h"
#include "gui/widgets/timetext.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QScopedValueRollback>
#include <algorithm>
#include <iterator>

namespace {

bool showsUtc()
{
    return TimeText::format().zone == TimeFormat::Zone::Utc;
}

QDateTime inShownZone(const QDateTime &time)
{
    return showsUtc() ? time.toUTC() : time.toLocalTime();
}

} // namespace

TimeRangeFields::TimeRangeFields(const Widgets &widgets, QObject *parent)
    : QObject(parent)
    , m_widgets(widgets)
    , m_ownRange(TimeRanges::last24Hours)
{
    retranslate();
    m_widgets.range.setCurrentIndex(m_ownRange);
    const QDateTime now = QDateTime::currentDateTime();
    m_widgets.from.setDateTime(now.addDays(-1));
    m_widgets.to.setDateTime(now);
    showTimes();
    connect(&m_widgets.range, &QComboBox::currentIndexChanged, this, &TimeRangeFields::chooseRange);
    connect(&m_widgets.from, &QDateTimeEdit::dateTimeChanged, this, &TimeRangeFields::announce);
    connect(&m_widgets.to, &QDateTimeEdit::dateTimeChanged, this, &TimeRangeFields::announce);
}

void TimeRangeFields::retranslate()
{
    const QScopedValueRollback setting(m_setting, true);
    QStringList names;
    for (const TimeRange &range : TimeRanges::all)
        names.append(ActivityFilterForm::tr(range.name));
    if (m_widgets.range.count() > TimeRanges::rangeOfLine)
        names.append(ActivityFilterForm::tr("As in the filter"));
    setEntryTexts(m_widgets.range, names);
    useTimeZone();
}

void TimeRangeFields::useTimeZone()
{
    const bool utc = showsUtc();
    m_widgets.fromLabel.setText(utc ? ActivityFilterForm::tr("From (UTC)")
                                    : ActivityFilterForm::tr("From (local time)"));
    m_widgets.toLabel.setText(utc ? ActivityFilterForm::tr("Until (UTC)")
                                  : ActivityFilterForm::tr("Until (local time)"));
    for (QDateTimeEdit *edit : {&m_widgets.from, &m_widgets.to}) {
        const QDateTime time = edit->dateTime();
        edit->setDisplayFormat(TimeText::pattern());
        edit->setTimeSpec(utc ? Qt::UTC : Qt::LocalTime);
        edit->setDateTime(inShownZone(time)); // the same moment
    }
}

void TimeRangeFields::addTo(FilterOptions &options) const
{
    options.range = TimeRanges::all.at(std::size_t(m_ownRange)).length;
    options.start = m_widgets.from.dateTime();
    options.end = m_widgets.to.dateTime();
}

void TimeRangeFields::show(const FilterOptions &options)
{
    const QScopedValueRollback setting(m_setting, true);
    if (options.start.isValid() && options.end.isValid()) {
        m_widgets.from.setDateTime(inShownZone(options.start));
        m_widgets.to.setDateTime(inShownZone(options.end));
    }
    m_ownRange = TimeRanges::placeOf(options.range);
    if (m_widgets.range.currentIndex() != TimeRanges::rangeOfLine)
        m_widgets.range.setCurrentIndex(m_ownRange);
    showTimes();
}

void TimeRangeFields::setTimesInLine(bool inLine)
{
    if (inLine == (m_widgets.range.count() > TimeRanges::rangeOfLine))
        return;
    const QScopedValueRollback setting(m_setting, true);
    if (inLine) {
        m_widgets.range.addItem(ActivityFilterForm::tr("As in the filter"));
        m_widgets.range.setCurrentIndex(TimeRanges::rangeOfLine);
    } else {
        m_widgets.range.setCurrentIndex(m_ownRange);
        m_widgets.range.removeItem(TimeRanges::rangeOfLine);
    }
    showTimes();
}

void TimeRangeFields::setRange(std::chrono::seconds length)
{
    const auto isShorter
        = [](const TimeRange &range, std::chrono::seconds wanted) { return range.length < wanted; };
    const auto *const longest = std::prev(TimeRanges::all.end(), 2); // the last is Custom…
    const auto *const found = std::lower_bound(TimeRanges::all.begin(), longest, length, isShorter);
    m_widgets.range.setCurrentIndex(int(found - TimeRanges::all.begin()));
}

void TimeRangeFields::showTimes()
{
    const bool custom = m_widgets.range.currentIndex() == TimeRanges::customRange;
    for (QWidget *widget : std::initializer_list<QWidget *>{&m_widgets.fromLabel, &m_widgets.from,
                                                            &m_widgets.toLabel, &m_widgets.to})
        widget->setVisible(custom);
}

void TimeRangeFields::chooseRange()
{
    showTimes();
    if (m_setting || m_widgets.range.currentIndex() == TimeRanges::rangeOfLine)
        return;
    m_ownRange = m_widgets.range.currentIndex();
    if (m_widgets.range.count() > TimeRanges::rangeOfLine)
        emit timesInLineRefused();
    emit changed();
}

void TimeRangeFields::announce()
{
    if (!m_setting)
        emit changed();
}
