// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/columnbuilder.h"
#include "api/activity/eventpage.h"

/// Collects events field by field into a page.
class PageBuilder {
public:
    /// Ends the row before. \p rawOffset: where its JSON begins.
    void beginRow(qsizetype rawOffset);

    /// Of the row begun last. Given twice, the later one counts.
    void setField(EventColumn column, std::string_view text);

    /// The same for a string that JSON writes as \p raw; see ColumnBuilder.
    template <typename TextOf> void setRaw(EventColumn column, std::string_view raw, TextOf textOf)
    {
        if (column == EventColumn::Time || column == EventColumn::Event)
            setField(column, textOf(raw));
        else
            m_columns[std::size_t(column)].setRaw(rowCount() - 1, raw, textOf);
    }

    [[nodiscard]] std::size_t rowCount() const { return m_page.times.size(); }

    /// Moves what has been collected into a page. \p pools by EventColumn.
    [[nodiscard]] EventPage finish(std::vector<StringPool> &pools);

    /// As if nothing had been collected.
    void clear();

private:
    void setTime(std::string_view text);
    void setKind(std::string_view name);
    void keepText(EventColumn column, std::string_view text, bool keep);
    [[nodiscard]] std::vector<quint64> identities() const;

    EventPage m_page;
    std::array<ColumnBuilder, eventColumnCount> m_columns;
};
