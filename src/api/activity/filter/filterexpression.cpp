// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/filter/filterexpression.h"

#include "api/activity/filter/filterspelling.h"

QString FilterCondition::toText() const
{
    QStringList texts;
    for (const QString &value : values)
        texts.append(filterValueText(key, value));
    QString text;
    if (key != FilterKey::Text)
        text = filterKeyName(key) + u':';
    if (key == FilterKey::Header)
        text += values.isEmpty() ? header : header + u'=';
    return text + texts.join(u',');
}

FilterExpression::FilterExpression(FilterCondition condition)
    : m_kind(Kind::Condition)
    , m_condition(std::move(condition))
{
}

FilterExpression FilterExpression::all(const QList<FilterExpression> &parts)
{
    return group(Kind::All, parts);
}

FilterExpression FilterExpression::any(const QList<FilterExpression> &parts)
{
    return group(Kind::Any, parts);
}

FilterExpression FilterExpression::group(Kind kind, const QList<FilterExpression> &parts)
{
    FilterExpression group;
    group.m_kind = kind;
    for (const FilterExpression &part : parts) {
        if (part.m_kind == kind && !part.m_inverted && !part.m_off)
            group.m_parts += part.m_parts;
        else if (!part.isEmpty())
            group.m_parts.append(part);
    }
    if (group.m_parts.isEmpty())
        return {};
    return group.m_parts.size() == 1 ? FilterExpression(group.m_parts.front()) : group;
}

FilterExpression FilterExpression::inverted() const
{
    FilterExpression copy = *this;
    copy.m_inverted = !m_inverted && !isEmpty();
    return copy;
}

FilterExpression FilterExpression::switchedOff() const
{
    FilterExpression copy = *this;
    copy.m_off = !isEmpty();
    return copy;
}

FilterExpression FilterExpression::switchedOn() const
{
    FilterExpression copy = *this;
    copy.m_off = false;
    return copy;
}

FilterExpression FilterExpression::effective() const
{
    if (m_off)
        return {};
    if (m_kind == Kind::Condition)
        return *this;
    QList<FilterExpression> parts;
    for (const FilterExpression &part : m_parts)
        parts.append(part.effective());
    const FilterExpression rest = group(m_kind, parts);
    return m_inverted ? rest.inverted() : rest;
}

/// Without its own flags.
QString FilterExpression::bareText() const
{
    if (m_kind == Kind::Condition)
        return m_condition.toText();
    QStringList texts;
    for (const FilterExpression &part : m_parts) {
        const bool binds = part.m_kind == Kind::Any && !part.m_inverted && !part.m_off;
        texts.append(binds ? u'(' + part.toText() + u')' : part.toText());
    }
    return texts.join(m_kind == Kind::All ? QLatin1String(" ") : QLatin1String(" | "));
}

QString FilterExpression::toText() const
{
    if (!m_inverted && !m_off)
        return bareText();
    const QString text = m_kind == Kind::Condition ? bareText() : u'(' + bareText() + u')';
    return QLatin1String(m_off ? "~" : "") + QLatin1String(m_inverted ? "-" : "") + text;
}

bool operator==(const FilterExpression &a, const FilterExpression &b)
{
    return a.m_kind == b.m_kind && a.m_inverted == b.m_inverted && a.m_off == b.m_off
        && a.m_condition == b.m_condition && a.m_parts == b.m_parts;
}
