// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/activityquery.h"
#include "api/activity/filter/eventfilter.h"
#include "api/activity/filter/filterplan.h"
#include "api/activity/filter/filterreading.h"
#include "api/activity/filter/subaccountnames.h"
#include "gui/activity/filter/filteroptions.h"
#include "gui/activity/filter/lastquestion.h"

#include <QWidget>

class ActivityFilterForm;
class Clock;
class EventTable;
class FilterHistory;
class Settings;
class VocabularyReader;

/// The question above the table: the typed filter with its chips, and the form fields, all of
/// which show one and the same text. What it asks of SMTP2GO waits for Return; conditions that are
/// applied to the rows here take effect while one types.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);
    ~FilterBar() override;

    /// Once, before anything is asked. Both must outlive the bar.
    void setUp(const Clock &clock, Settings &settings);

    /// The typed filter. Setting it changes chips and fields, and asks nothing of SMTP2GO.
    [[nodiscard]] QString text() const;
    void setText(const QString &text);

    /// Time range, region and the like. Setting them asks nothing of SMTP2GO.
    [[nodiscard]] FilterOptions options() const;
    void setOptions(const FilterOptions &options);

    /// The last text that could be read, and how it is answered.
    [[nodiscard]] const FilterExpression &filter() const { return m_filter; }
    [[nodiscard]] const FilterPlan &plan() const { return m_plan; }

    /// Whether Return would ask another question than the last one, not counting the later end.
    [[nodiscard]] bool asksAnew() const;

    /// How many conditions SMTP2GO answered, and how many are applied to the rows it sent.
    struct Shares {
        int asked = 0;
        int applied = 0;
    };
    [[nodiscard]] Shares shares() const;

    /// What decides which of the rows fetched are shown.
    [[nodiscard]] EventFilter rowsFilter() const;
    [[nodiscard]] bool filtersRows() const { return !m_rows.isEmpty(); }

    void setCancelEnabled(bool enabled);

    /// Offers what stands in \p table for completion.
    void learnFrom(const EventTable &table);

    /// By which names subaccounts are known, for completion, chips and sub:.
    void setSubaccounts(const SubaccountNames &subaccounts);

    /// Only events of the subaccounts with these ids; none: of all. Asks nothing of SMTP2GO.
    void limitTo(const QStringList &subaccounts);

    /// Times that are given by hand are in the zone that TimeText has.
    void useTimeZone();

public slots:
    /// Puts the cursor into the typed filter and selects it all.
    void focusLine();

    /// What Return does: emits queryRequested(), or shows what is wrong.
    void search();

    /// Has one condition more, and searches if SMTP2GO must be asked for it.
    void add(const FilterExpression &part);

    /// Searches for \p filter in place of what was there.
    void ask(const FilterExpression &filter);

signals:
    /// A question from a filter that could be read. See ActivityQuery::problem(): the time range
    /// may still make no sense.
    void queryRequested(const ActivityQuery &query);
    void cancelRequested();

    /// rowsFilter() is another one now.
    void rowsFilterChanged();

    /// text(), options(), plan() or asksAnew() are others now.
    void changed();

private:
    enum class Source { Elsewhere, Fields };

    void connectForm();
    void connectChips();
    void read(Source source);
    void replan();
    void write(const FilterExpression &filter, Source source = Source::Elsewhere);
    void writeAndAsk(const FilterExpression &filter);
    void showMirror(Source source);
    void showHint();
    void cure();
    void editPart(int index);
    [[nodiscard]] bool isReadable() const;
    [[nodiscard]] QDateTime planningTime() const;

    ActivityFilterForm *m_form;
    FilterHistory *m_history;
    VocabularyReader *m_words;
    const Clock *m_clock = nullptr;
    SubaccountNames m_subaccounts;
    FilterReading m_reading;
    FilterExpression m_filter;
    FilterPlan m_plan;
    FilterExpression m_rows; ///< what is applied to the rows that are there
    LastQuestion m_last;
    std::size_t m_learnt = 0; ///< memory use of the table that was learnt from
    Source m_source = Source::Elsewhere; ///< of the change of text under way
};
