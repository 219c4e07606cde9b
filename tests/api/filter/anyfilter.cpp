// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/filter/anyfilter.h"

#include "api/activity/filter/filterkinds.h"

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<QString> pieces()
{
    return {u" "_s,      u"\""_s, u"\\"_s,
            u","_s,      u"|"_s,  u"("_s,
            u")"_s,      u"-"_s,  u"~"_s,
            u":"_s,      u"="_s,  u"#"_s,
            u"\t"_s,     u"\n"_s, u"a"_s,
            u"Z"_s,      u"7"_s,  u"//"_s,
            u"from:"_s,  u"請"_s, u"ß"_s,
            u"م"_s,      u"🚀"_s,  u"\u202e"_s,
            u"\u00a0"_s, u"\0"_s, QString(QChar(0xd800))};
}

std::vector<QString> times()
{
    return {u"30m"_s, u"2h"_s, u"today"_s, u"2026-11-24"_s, u"2026-11-24T10:00+01:00"_s};
}

std::vector<QString> headers()
{
    return {u"X-Ticket"_s, u"x_y.z"_s, u"-"_s, u"From"_s};
}

rc::Gen<QStringList> listOf(const rc::Gen<QString> &values, int least)
{
    return rc::gen::exec([=] {
        QStringList list;
        const int count = *rc::gen::inRange(least, 4);
        while (list.size() < count)
            list.append(*values);
        return list;
    });
}

FilterExpression withFlags(FilterExpression filter)
{
    if (*rc::gen::inRange(0, 3) == 0)
        filter = filter.inverted();
    return *rc::gen::inRange(0, 4) == 0 ? filter.switchedOff() : filter;
}

FilterExpression someTime(FilterKey key)
{
    const QString time = *rc::gen::elementOf(times());
    return FilterCondition{.key = key, .values = {time}};
}

} // namespace

namespace AnyFilter {

rc::Gen<QString> someText()
{
    return rc::gen::exec([] {
        QString text;
        const int count = *rc::gen::inRange(1, 9);
        while (text.size() < count)
            text += *rc::gen::elementOf(pieces());
        return text;
    });
}

rc::Gen<FilterCondition> someCondition()
{
    return rc::gen::exec([] {
        FilterCondition condition;
        condition.key = FilterKey(*rc::gen::inRange(0, int(FilterKey::Since)));
        const bool isEvent = condition.key == FilterKey::Event;
        const QStringList names = filterKindNames();
        const std::vector<QString> kinds(names.begin(), names.end());
        const auto values = isEvent ? rc::gen::elementOf(kinds) : someText();
        const bool isHeader = condition.key == FilterKey::Header;
        condition.values = *listOf(values, isHeader ? 0 : 1);
        if (isHeader)
            condition.header = *rc::gen::elementOf(headers());
        return condition;
    });
}

rc::Gen<FilterExpression> someTree(int depth)
{
    return rc::gen::exec([depth]() -> FilterExpression {
        if (depth == 0 || *rc::gen::inRange(0, 3) == 0)
            return withFlags(*someCondition());
        QList<FilterExpression> parts;
        const int count = *rc::gen::inRange(0, 4);
        while (parts.size() < count)
            parts.append(*someTree(depth - 1));
        const bool all = *rc::gen::arbitrary<bool>();
        return withFlags(all ? FilterExpression::all(parts) : FilterExpression::any(parts));
    });
}

rc::Gen<FilterExpression> someFilter()
{
    return rc::gen::exec([] {
        QList<FilterExpression> parts{*someTree(4)};
        if (*rc::gen::arbitrary<bool>())
            parts.append(someTime(FilterKey::Since));
        if (*rc::gen::arbitrary<bool>())
            parts.append(someTime(FilterKey::Until));
        if (*rc::gen::arbitrary<bool>())
            parts.append(someTime(FilterKey::Until).switchedOff());
        return FilterExpression::all(parts);
    });
}

} // namespace AnyFilter
