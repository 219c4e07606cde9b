// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/filter/filterprogram.h"

#include "api/activity/filter/filterkinds.h"
#include "api/activity/filter/filtertime.h"

#include <algorithm>

namespace {

std::vector<EventColumn> columnsOf(FilterKey key)
{
    using Column = EventColumn;
    switch (key) {
    case FilterKey::Text:
        return {Column::EmailId, Column::Subject, Column::To, Column::Recipient, Column::Bcc};
    case FilterKey::From:
        return {Column::Sender, Column::SenderFull};
    case FilterKey::To:
        return {Column::Recipient};
    case FilterKey::Subject:
        return {Column::Subject};
    case FilterKey::User:
        return {Column::Username};
    case FilterKey::Subaccount:
        return {Column::Subaccount};
    case FilterKey::EmailId:
        return {Column::EmailId};
    case FilterKey::Header:
        return {Column::CustomHeaders};
    case FilterKey::Reply:
        return {Column::ServerReply, Column::Reason, Column::Error};
    case FilterKey::Host:
        return {Column::Host, Column::OriginatingHost, Column::OutboundIp};
    case FilterKey::Event:
    case FilterKey::Since:
    case FilterKey::Until:
        return {};
    }
    return {};
}

std::vector<TextMatcher> matchersOf(const QStringList &texts)
{
    std::vector<TextMatcher> matchers;
    for (const QString &text : texts) {
        if (!text.isEmpty())
            matchers.emplace_back(text);
    }
    return matchers;
}

auto isOneOf(const QStringList &values)
{
    std::vector<std::string> texts;
    for (const QString &value : values)
        texts.push_back(value.toStdString());
    return [texts = std::move(texts)](std::string_view text) {
        return std::find(texts.begin(), texts.end(), text) != texts.end();
    };
}

auto isOneOfInAnyCase(const QStringList &values)
{
    return [matchers = matchersOf(values)](std::string_view text) {
        return std::any_of(matchers.begin(), matchers.end(),
                           [text](const TextMatcher &matcher) { return matcher.equals(text); });
    };
}

FilterProgram kindProgram(const FilterCondition &condition)
{
    FilterProgram program{.kind = FilterProgram::Kind::Kinds};
    for (const EventKind kind : filterKinds(condition.values))
        program.kinds.at(std::size_t(kind)) = true;
    return program;
}

} // namespace

FilterCompiler::FilterCompiler(const SubaccountNames &subaccounts, const QDateTime &now)
    : m_subaccounts(subaccounts)
    , m_now(now)
{
}

FilterProgram FilterCompiler::compile(const FilterExpression &filter)
{
    FilterProgram program;
    if (filter.kind() == FilterExpression::Kind::Condition)
        program = compile(filter.condition());
    else if (filter.kind() == FilterExpression::Kind::Any)
        program.kind = FilterProgram::Kind::Any;
    for (const FilterExpression &part : filter.parts())
        program.parts.push_back(compile(part));
    program.inverted = filter.isInverted();
    return program;
}

FilterProgram FilterCompiler::compile(const FilterCondition &condition)
{
    switch (filterValueKind(condition.key)) {
    case FilterValueKind::Event:
        return kindProgram(condition);
    case FilterValueKind::Time:
        return timeProgram(condition);
    default:
        return stringProgram(condition);
    }
}

FilterProgram FilterCompiler::stringProgram(const FilterCondition &condition)
{
    FilterProgram program{.kind = FilterProgram::Kind::Strings, .index = m_stringTests++};
    program.strings.columns = columnsOf(condition.key);
    QStringList names;
    for (const QString &value : condition.values)
        names.append(m_subaccounts.nameOf(value));
    if (condition.key == FilterKey::Header) {
        program.strings.fits
            = [matcher = HeaderMatcher(condition.header, matchersOf(condition.values))](
                  std::string_view json) { return matcher.isIn(json); };
    } else if (condition.key == FilterKey::Subaccount) {
        program.strings.fits = isOneOfInAnyCase(names);
    } else if (filterValueKind(condition.key) == FilterValueKind::Exact) {
        program.strings.fits = isOneOf(condition.values);
    } else {
        program.strings.contained = matchersOf(condition.values);
    }
    return program;
}

FilterProgram FilterCompiler::timeProgram(const FilterCondition &condition) const
{
    FilterProgram program{.kind = FilterProgram::Kind::Times};
    const bool isSince = condition.key == FilterKey::Since;
    const auto edge = isSince ? FilterTimeEdge::Since : FilterTimeEdge::Until;
    const auto time = filterTime(condition.values.value(0), edge, m_now);
    if (time)
        (isSince ? program.from : program.until) = time->toMSecsSinceEpoch();
    return program;
}
