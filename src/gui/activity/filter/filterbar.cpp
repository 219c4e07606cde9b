// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/filter/filterbar.h"

#include "api/activity/eventtable.h"
#include "api/activity/filter/filterparts.h"
#include "core/clock.h"
#include "core/retranslation.h"
#include "core/settings.h"
#include "gui/activity/activityfilterform.h"
#include "gui/activity/filter/filterchips.h"
#include "gui/activity/filter/filterchiptexts.h"
#include "gui/activity/filter/filterfields.h"
#include "gui/activity/filter/filterhint.h"
#include "gui/activity/filter/filterhistory.h"
#include "gui/activity/filter/filterline.h"
#include "gui/activity/filter/filterspans.h"
#include "gui/activity/filter/filtersuggester.h"
#include "gui/activity/filter/filtervocabulary.h"
#include "gui/activity/filter/timerangefields.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>
#include <utility>

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_form(new ActivityFilterForm(this))
    , m_history(new FilterHistory(this))
    , m_words(new VocabularyReader(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    m_form->line()->setHistory(*m_history);
    m_form->line()->setSuggester([this](const QString &text, qsizetype cursor) {
        return suggestionsAt(text, readFilter(text), cursor, m_words->vocabulary());
    });
    connectForm();
    connectChips();
    showHint();
    connect(&Retranslation::ofProgram(), &Retranslation::needed, this,
            [this] { read(Source::Fields); }); // whose texts stay as they are typed
}

FilterBar::~FilterBar() = default;

void FilterBar::setUp(const Clock &clock, Settings &settings)
{
    m_clock = &clock;
    m_form->setShowsMore(settings.showsMoreFilters());
    m_form->setShowsFields(settings.showsFilterFields());
    m_form->times().setRange(settings.preferences().activity.range);
    connect(m_form, &ActivityFilterForm::showsMoreChanged, this,
            [&settings](bool shows) { settings.setShowsMoreFilters(shows); });
    connect(m_form, &ActivityFilterForm::showsFieldsChanged, this,
            [&settings](bool shows) { settings.setShowsFilterFields(shows); });
    replan();
}

QString FilterBar::text() const
{
    return m_form->line()->text();
}

void FilterBar::setText(const QString &text)
{
    m_form->line()->setText(text);
}

FilterOptions FilterBar::options() const
{
    return m_form->options();
}

void FilterBar::setOptions(const FilterOptions &options)
{
    m_form->setOptions(options);
    replan();
}

bool FilterBar::asksAnew() const
{
    return isReadable() && m_last.asked(m_plan.query) != FilterHint::Asked::This;
}

void FilterBar::setCancelEnabled(bool enabled)
{
    m_form->setCancelEnabled(enabled);
}

void FilterBar::learnFrom(const EventTable &table)
{
    if (table.memoryUse() == std::exchange(m_learnt, table.memoryUse()))
        return;
    m_words->read(table);
}

FilterBar::Shares FilterBar::shares() const
{
    return {.asked = m_last.askedCount(), .applied = m_plan.appliedCount};
}

EventFilter FilterBar::rowsFilter() const
{
    return EventFilter(m_rows, m_subaccounts, planningTime());
}

void FilterBar::setSubaccounts(const SubaccountNames &subaccounts)
{
    if (m_subaccounts == subaccounts)
        return;
    m_subaccounts = subaccounts;
    read(Source::Elsewhere);
}

void FilterBar::limitTo(const QStringList &subaccounts)
{
    FilterFields fields = mirrorOf(m_filter, m_subaccounts).fields;
    fields.subaccounts = subaccounts;
    write(withFields(m_filter, fields, m_subaccounts));
}

void FilterBar::useTimeZone()
{
    m_form->times().useTimeZone();
}

void FilterBar::focusLine()
{
    m_form->line()->setFocus(Qt::ShortcutFocusReason);
    m_form->line()->selectAll();
}

void FilterBar::search()
{
    if (!isReadable())
        return focusLine();
    const QDateTime now = m_clock->now();
    m_last.setTime(now);
    const FilterPlan plan = planFilter(m_filter, options().query(now), m_subaccounts, now);
    const ActivityQuery query = plan.query;
    if (!query.problem()) {
        m_last.take(plan, m_filter);
        m_history->add(text());
    }
    replan();
    emit queryRequested(query);
}

void FilterBar::add(const FilterExpression &part)
{
    writeAndAsk(withAdded(m_filter, part));
}

void FilterBar::ask(const FilterExpression &filter)
{
    writeAndAsk(filter);
}

void FilterBar::connectForm()
{
    connect(m_form->line(), &QLineEdit::textChanged, this, [this] { read(m_source); });
    connect(m_form, &ActivityFilterForm::fieldsChanged, this, [this] {
        write(withFields(m_filter, m_form->fields(), m_subaccounts), Source::Fields);
    });
    connect(m_form, &ActivityFilterForm::optionsChanged, this, &FilterBar::replan);
    connect(&m_form->times(), &TimeRangeFields::timesInLineRefused, this,
            [this] { write(withoutTimes(m_filter)); });
    connect(m_form, &ActivityFilterForm::cureRequested, this, &FilterBar::cure);
    connect(m_form, &ActivityFilterForm::searchRequested, this, &FilterBar::search);
    connect(m_form, &ActivityFilterForm::cancelRequested, this, &FilterBar::cancelRequested);
}

void FilterBar::connectChips()
{
    const FilterChips *chips = m_form->chips();
    connect(chips, &FilterChips::switchRequested, this,
            [this](int index) { writeAndAsk(withPartSwitched(m_filter, index)); });
    connect(chips, &FilterChips::invertRequested, this,
            [this](int index) { writeAndAsk(withPartInverted(m_filter, index)); });
    connect(chips, &FilterChips::removeRequested, this,
            [this](int index) { writeAndAsk(withoutPart(m_filter, index)); });
    connect(chips, &FilterChips::searchRequested, this, &FilterBar::search);
    connect(chips, &FilterChips::editRequested, this, &FilterBar::editPart);
    connect(chips, &FilterChips::keyboardFreed, this, &FilterBar::focusLine);
}

/// What can't be read leaves the filter as it was; chips and fields show what was understood.
void FilterBar::read(Source source)
{
    m_reading = readFilter(text());
    if (isReadable())
        m_filter = m_reading.expression;
    m_form->line()->setSpans(spansOf(m_reading));
    m_form->chips()->showChips(chipsOf(m_reading.expression, m_subaccounts));
    m_form->chips()->setEnabled(isReadable());
    showMirror(source);
    replan();
}

void FilterBar::replan()
{
    const QDateTime now = planningTime();
    m_plan = planFilter(m_filter, options().query(now), m_subaccounts, now);
    showHint();
    const FilterExpression before
        = std::exchange(m_rows, m_last.rows(m_plan, m_filter, m_subaccounts, now));
    if (before != m_rows)
        emit rowsFilterChanged();
    emit changed();
}

void FilterBar::write(const FilterExpression &filter, Source source)
{
    const QScopedValueRollback from(m_source, source);
    const QString text = filter.toText();
    if (text == this->text())
        read(source);
    else
        m_form->line()->setText(text);
}

void FilterBar::writeAndAsk(const FilterExpression &filter)
{
    write(filter);
    if (asksAnew())
        search();
}

void FilterBar::showMirror(Source source)
{
    const FilterMirror mirror
        = mirrorOf(isReadable() ? m_filter : m_reading.expression, m_subaccounts);
    m_form->times().setTimesInLine(mirror.hasTimes);
    if (source != Source::Fields)
        m_form->setFields(mirror.fields);
    m_form->showMirror(mirror.onlyInLine,
                       isReadable() ? ActivityFilterForm::Editing::Allowed
                                    : ActivityFilterForm::Editing::Blocked);
}

void FilterBar::showHint()
{
    const FilterHint hint = FilterHint::of(m_reading, m_plan, m_last.asked(m_plan.query));
    m_form->showHint(hint.icon, hint.text, hint.description);
    m_form->offerCure(hint.cure);
    m_form->line()->showVerdict(verdictOf(m_reading), hint.description);
}

void FilterBar::cure()
{
    if (m_reading.problems.isEmpty() || !m_reading.problems.constFirst().replacement)
        return;
    const FilterProblem problem = m_reading.problems.constFirst();
    FilterLine *line = m_form->line();
    line->setSelection(int(problem.position), int(problem.length));
    line->insert(*problem.replacement);
    line->setFocus(Qt::OtherFocusReason);
}

/// Marks the text of a condition in the line, which is written anew for that.
void FilterBar::editPart(int index)
{
    write(m_filter);
    const QList<FilterExpression> parts = filterParts(m_filter);
    const QString wanted = parts.value(index).toText();
    qsizetype start = 0;
    for (int i = 0; i < index; ++i)
        start = text().indexOf(parts.at(i).toText(), start) + parts.at(i).toText().size();
    m_form->line()->setFocus(Qt::OtherFocusReason);
    start = text().indexOf(wanted, start);
    if (start >= 0)
        m_form->line()->setSelection(int(start), int(wanted.size()));
}

bool FilterBar::isReadable() const
{
    return m_reading.state == FilterReading::State::Valid
        || m_reading.state == FilterReading::State::Empty;
}

QDateTime FilterBar::planningTime() const
{
    if (m_last.time().isValid())
        return m_last.time();
    return m_clock ? m_clock->now() : QDateTime::currentDateTimeUtc();
}
