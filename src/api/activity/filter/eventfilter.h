// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/eventtable.h"
#include "api/activity/filter/filterexpression.h"
#include "api/activity/filter/subaccountnames.h"

#include <QDateTime>
#include <atomic>
#include <memory>
#include <optional>
#include <vector>

class SearchedStrings;

/// A filter made ready for tables of events. A value: copies share what was made ready; immutable,
/// so any thread may use it.
///
/// What the conditions look at (a condition holds if one of its values is found in one of them):
/// | from | sender, sender_full | contains |
/// | to | recipient | contains |
/// | subject | subject | contains |
/// | bare words | email_id, subject, to, recipient, bcc | contains |
/// | reply | smtp_response, reason, error | contains |
/// | host | host, originating_host, outbound_ip | contains |
/// | user | username | is |
/// | id | email_id | is |
/// | sub | subaccount_name | is, in any case |
/// | event | event | is one of the kinds |
/// | header:Name | custom_headers has the name, in any case | contains |
/// | since, until | date | from then on; before then |
///
/// "Contains" ignores case in every script (Unicode simple case folding). A field that is missing
/// contains nothing. Texts that the table has cut (maximumShownLength) are searched up to the cut.
class EventFilter {
public:
    using Row = EventTable::Row;

    /// Lets every row pass.
    EventFilter();

    /// \p now is what relative times count from.
    explicit EventFilter(const FilterExpression &filter, const SubaccountNames &subaccounts = {},
                         const QDateTime &now = QDateTime::currentDateTimeUtc());

    /// The same, and of these only what is queued since \p before, see queuedRows(). Depends on
    /// other rows: apply it again to all of them when some have come.
    [[nodiscard]] EventFilter onlyQueuedSince(qint64 before) const;
    [[nodiscard]] bool looksAtOtherRows() const { return m_queuedSince.has_value(); }

    /// Whether every row passes.
    [[nodiscard]] bool isOpen() const { return !d && !m_queuedSince; }

    /// One byte a row of \p table from \p first on: 1 if it passes, else 0. Each different string
    /// is looked at once. Empty if \p cancelled became true meanwhile. \p strings keeps what has
    /// been unpacked for the next time.
    [[nodiscard]] std::vector<quint8> passes(const EventTable &table, Row first = 0,
                                             const std::atomic_bool *cancelled = nullptr,
                                             SearchedStrings *strings = nullptr) const;

    /// The rows from \p first on that pass, ascending. Empty if cancelled.
    [[nodiscard]] std::vector<Row> rows(const EventTable &table, Row first = 0,
                                        const std::atomic_bool *cancelled = nullptr,
                                        SearchedStrings *strings = nullptr) const;

private:
    [[nodiscard]] EventFilter withoutQueue() const;

    class Program;
    std::shared_ptr<const Program> d; ///< null: open
    std::optional<qint64> m_queuedSince;
};
