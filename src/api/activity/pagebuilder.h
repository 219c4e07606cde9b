// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/columnbuilder.h"
#include "api/activity/eventpage.h"
#include "api/activity/stringpools.h"

/// Collects events field by field, and makes a page of them. A page that turns out to be broken
/// leaves no trace in the pools, for nothing is interned before finish().
class PageBuilder {
public:
    /// Forgets what was collected. \p page is the text from which fields come, if there is one; it
    /// must stay where it is until finish().
    void begin(std::string_view page = {});

    /// Ends the row before. \p rawOffset: where its JSON begins.
    void beginRow(qsizetype rawOffset);

    /// Of the row begun last: see PageFields.
    void setField(EventColumn column, std::string_view text) { m_fields.set(column, text); }
    void setEscaped(EventColumn column, std::string_view raw) { m_fields.setEscaped(column, raw); }

    /// Moves what has been collected into a page.
    [[nodiscard]] EventPage finish(StringPools &pools);

private:
    void readTimes(PageColumns &columns);
    void readKinds(PageColumns &columns);
    [[nodiscard]] std::shared_ptr<const PageColumns> columns(StringPools &pools);

    PageFields m_fields;
    EventPage m_page;
    ColumnBuilder m_column;
};
