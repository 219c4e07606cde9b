// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/filter/randomfilter.h"

#include <QDateTime>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList keys()
{
    return {u""_s,      u"from"_s, u"to"_s,    u"subject"_s, u"user"_s,  u"sub"_s,
            u"event"_s, u"id"_s,   u"reply"_s, u"host"_s,    u"header"_s};
}

QStringList kinds()
{
    return {u"processed"_s,    u"delivered"_s, u"soft-bounced"_s, u"hard-bounced"_s,
            u"rejected"_s,     u"spam"_s,      u"opened"_s,       u"clicked"_s,
            u"unsubscribed"_s, u"bounce"_s,    u"complaint"_s,    u"Opened"_s};
}

QStringList headers()
{
    return {u"X-Ticket"_s, u"X-Campaign"_s, u"x-customer-number"_s, u"Cc"_s, u"X-Nowhere"_s};
}

/// Which field of an event a value of the key is taken from.
QStringList sourcesOf(const QString &key)
{
    static const QHash<QString, QStringList> sources{
        {u""_s, {u"email_id"_s, u"subject"_s, u"to"_s, u"recipient"_s, u"bcc"_s, u"sender"_s}},
        {u"from"_s, {u"sender"_s, u"sender_full"_s}},
        {u"to"_s, {u"recipient"_s, u"to"_s, u"cc"_s}},
        {u"subject"_s, {u"subject"_s}},
        {u"user"_s, {u"username"_s}},
        {u"sub"_s, {u"subaccount_name"_s}},
        {u"id"_s, {u"email_id"_s}},
        {u"reply"_s, {u"smtp_response"_s, u"reason"_s, u"error"_s}},
        {u"host"_s, {u"host"_s, u"originating_host"_s, u"outbound_ip"_s}},
    };
    return sources.value(key);
}

/// Letter by letter, so that nothing becomes longer.
QString inOtherCase(QString text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](QChar c) { return c.isLower() ? c.toUpper() : c.toLower(); });
    return text;
}

} // namespace

RandomFilter::RandomFilter(const QList<QJsonObject> &events, const QStringList &subaccountIds,
                           quint32 seed)
    : m_events(events)
    , m_subaccountIds(subaccountIds)
    , m_random(seed)
{
}

Judge RandomFilter::next()
{
    Judge filter{.sort = Judge::Sort::And};
    const int count = m_random.bounded(1, 4);
    for (int i = 0; i < count; ++i)
        filter.parts.push_back(tree(2));
    if (oneIn(6))
        filter.parts.push_back(time(u"since"_s));
    if (oneIn(6))
        filter.parts.push_back(time(u"until"_s));
    return filter;
}

Judge RandomFilter::tree(int depth)
{
    Judge filter;
    if (depth > 0 && oneIn(3)) {
        filter.sort = oneIn(2) ? Judge::Sort::And : Judge::Sort::Or;
        const int count = m_random.bounded(2, 4);
        for (int i = 0; i < count; ++i)
            filter.parts.push_back(tree(depth - 1));
    } else {
        filter = leaf();
    }
    filter.negated = oneIn(5);
    filter.off = oneIn(12);
    return filter;
}

Judge RandomFilter::leaf()
{
    Judge filter{.key = pick(keys())};
    if (filter.key == u"header"_s)
        filter.header = pick(headers());
    filter.values = values(filter.key, filter.header);
    return filter;
}

Judge RandomFilter::time(const QString &key)
{
    return {.off = oneIn(8), .key = key, .values = {pick(m_events).value("date"_L1).toString()}};
}

QStringList RandomFilter::values(const QString &key, const QString &header)
{
    QStringList values;
    const bool may = key == u"header"_s && oneIn(2);
    const int count = may ? 0 : (oneIn(4) ? m_random.bounded(2, 4) : 1);
    while (values.size() < count)
        values.append(value(key, header));
    return values;
}

QString RandomFilter::value(const QString &key, const QString &header)
{
    if (key == u"event"_s)
        return pick(kinds());
    if (key == u"sub"_s && oneIn(3))
        return u'#' + pick(m_subaccountIds);
    for (int tries = 0; tries < 20; ++tries) {
        const QString text = occurring(key, header);
        const bool whole = key == u"user"_s || key == u"id"_s || key == u"sub"_s;
        QString part = whole ? text : partOf(text);
        if (oneIn(4) && (!whole || key == u"sub"_s))
            part = inOtherCase(part);
        if (!part.isEmpty() && part.isValidUtf16())
            return part;
    }
    return u"請求書"_s;
}

QString RandomFilter::occurring(const QString &key, const QString &header)
{
    const QJsonObject &event = pick(m_events);
    if (key == u"header"_s)
        return event.value("custom_headers"_L1).toObject().value(header).toString();
    return event.value(pick(sourcesOf(key))).toString().left(400);
}

QString RandomFilter::partOf(const QString &text)
{
    if (text.isEmpty() || oneIn(4))
        return text;
    const qsizetype begin = m_random.bounded(int(text.size()));
    return text.mid(begin, m_random.bounded(1, 12));
}
