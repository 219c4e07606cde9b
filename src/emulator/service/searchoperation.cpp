// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/service/searchoperation.h"

#include "emulator/jsonwriter.h"
#include "emulator/search/eventwriter.h"
#include "emulator/search/search.h"
#include "emulator/search/searchrequest.h"
#include "emulator/service/contract.h"
#include "emulator/service/errors.h"

#include <QJsonObject>
#include <algorithm>

namespace Emulator {

namespace {

using Name = QLatin1StringView;

Range rangeOf(const SearchRequest &question, Instant now)
{
    const Instant today = std::chrono::floor<std::chrono::days>(now);
    return {question.start.value_or(today), question.end.value_or(now)};
}

// At the end the service has been seen to say null, and to say nothing.
void writeEnd(JsonWriter &out, const SearchRequest &question)
{
    if (question.queryId % 2 == 1)
        return;
    out.name(Name("continue_token"));
    out.null();
}

} // namespace

SearchOperation::SearchOperation(const Options &options)
    : m_history(options.seed, options.events, options.clock())
    , m_traffic(options.traffic)
    , m_marks(options.seed, options.tokenLife)
{
}

Answer SearchOperation::answer(const QJsonObject &body, const QString &requestId, TokenFate fate,
                               Instant now)
{
    const SearchRequest question = searchRequestOf(body);
    const auto offset = m_marks.offset(question.continueToken, question.queryId, fate, now);
    if (const auto *error = std::get_if<FieldError>(&offset))
        return invalidField(requestId, *error);
    return found(question, std::get<qint64>(offset), requestId, now);
}

Answer SearchOperation::found(const SearchRequest &question, qint64 offset,
                              const QString &requestId, Instant now)
{
    const Instant launch = m_history.timeline().launch();
    const Instant seenFrom = m_traffic == Traffic::Frozen ? std::min(now, launch) : now;
    Search search(m_history, question.filter, rangeOf(question, now), seenFrom, m_counts);
    const qint64 total = search.total();
    const std::vector<Occurrence> page = search.page(offset, question.limit);
    const qint64 next = offset + std::ssize(page);

    JsonWriter out;
    out.beginObject();
    out.field(Name("request_id"), requestId);
    out.name(Name("data"));
    out.beginObject();
    writeEvents(out, m_history, page, {question.headerText, question.customHeaders, seenFrom});
    out.field(Name("total_events"), total);
    if (!page.empty() && next < total)
        out.field(Name("continue_token"), m_marks.token({next, question.queryId}, now));
    else
        writeEnd(out, question);
    out.endObject();
    out.endObject();
    return {.body = out.json()};
}

qint64 SearchOperation::pageOf(const QJsonObject &body, Instant now) const
{
    const qint64 limit = body.value(Name("limit")).toInteger(SearchRequest().limit);
    return m_marks.pageOf(body.value(Name("continue_token")).toString(), limit, now);
}

} // namespace Emulator
