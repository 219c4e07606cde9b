// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loadedsearch.h"

#include "patience.h"

namespace {

using namespace Qt::Literals::StringLiterals;

/// The service gives its pages whatever is asked. So nothing may be asked twice: without a
/// beginning a search is not cut into slices, and as long after its end nothing comes late.
ActivityQuery question()
{
    ActivityQuery query;
    query.end = QDateTime::fromSecsSinceEpoch(BigPages::newest + 1, Qt::UTC);
    return query;
}

std::function<QString()> rowsOf(const ActivitySearch &search)
{
    return [&search] { return u"all pages; %1 rows are there"_s.arg(search.table().rowCount()); };
}

} // namespace

LoadedSearch::LoadedSearch(std::vector<BigPages::Page> pages)
    : m_service(m_clock, std::move(pages))
    , m_search(m_service, m_clock, question())
{
    using State = ActivitySearch::State;
    waitFor([this] { return m_search.state() != State::Loading; }, "the first page");
    m_search.fetchAll();
    waitFor([this] { return m_search.state() == State::Complete; }, rowsOf(m_search));
}
