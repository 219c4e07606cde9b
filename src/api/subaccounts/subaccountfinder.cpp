// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/subaccountfinder.h"

#include "api/endpoints.h"
#include "api/keys/accountaccess.h"

#include <algorithm>

namespace {

bool isBefore(const Subaccount &left, const Subaccount &right)
{
    const int order = left.name.localeAwareCompare(right.name);
    return order != 0 ? order < 0 : left.id < right.id;
}

bool matches(const Subaccount &subaccount, const QString &text)
{
    return subaccount.name.contains(text, Qt::CaseInsensitive)
        || subaccount.id.contains(text, Qt::CaseInsensitive)
        || subaccount.email.contains(text, Qt::CaseInsensitive);
}

} // namespace

SubaccountFinder::SubaccountFinder(ApiClient &client, const AccountAccess &access, QObject *parent)
    : QObject(parent)
    , m_service(client)
    , m_access(access)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(patience);
    connect(&m_pause, &QTimer::timeout, this, &SubaccountFinder::ask);
    connect(&access, &AccountAccess::changed, this, &SubaccountFinder::changed);
}

void SubaccountFinder::start()
{
    m_knowsAll = false;
    m_hasAsked = false;
    m_error.reset();
    m_text.clear();
    ask();
}

void SubaccountFinder::find(const QString &text)
{
    m_text = text.trimmed();
    mustAsk() ? m_pause.start() : m_pause.stop();
    emit changed();
}

QList<Subaccount> SubaccountFinder::matches() const
{
    QList<Subaccount> found;
    for (const Subaccount &subaccount : m_known) {
        if (::matches(subaccount, m_text))
            found.append(subaccount);
    }
    return found;
}

Subaccount SubaccountFinder::subaccount(const QString &id) const
{
    const auto found = std::find_if(m_known.cbegin(), m_known.cend(),
                                    [&id](const Subaccount &each) { return each.id == id; });
    return found == m_known.cend() ? Subaccount{.id = id} : *found;
}

bool SubaccountFinder::mayAsk() const
{
    return !m_access.hindrance({&endpoints::subaccountsSearch});
}

bool SubaccountFinder::mustAsk() const
{
    return mayAsk() && !m_knowsAll && !(m_hasAsked && m_asked == m_text);
}

/// While a question is under way, its answer asks the next.
void SubaccountFinder::ask()
{
    if (m_reply || !mustAsk())
        return emit changed();
    SubaccountQuery query;
    query.pageSize = SubaccountQuery::largestPage;
    if (!m_text.isEmpty())
        query.terms = {m_text};
    Reply *reply = m_service.fetchPage(query, {}, {.view = QStringLiteral("work as")}, this);
    m_reply = reply;
    connect(reply, &ApiReply::finished, this,
            [this, reply, asked = m_text] { take(*reply, asked); });
    emit changed();
}

void SubaccountFinder::take(const Reply &reply, const QString &asked)
{
    m_reply->deleteLater();
    m_reply.clear();
    m_asked = asked;
    m_hasAsked = true;
    m_error = reply.error();
    if (!reply.error()) {
        m_knowsAll = asked.isEmpty() && reply.result().continueToken.isEmpty();
        if (m_knowsAll)
            m_known.clear(); // some may be gone
        remember(reply.result().items);
    }
    if (!m_pause.isActive() && mustAsk())
        return ask();
    emit changed();
}

void SubaccountFinder::learn(const QList<Subaccount> &found)
{
    const QList<Subaccount> before = m_known;
    remember(found);
    if (m_known != before)
        emit changed();
}

void SubaccountFinder::remember(const QList<Subaccount> &found)
{
    QHash<QString, Subaccount> all;
    for (const Subaccount &subaccount : std::as_const(m_known))
        all.insert(subaccount.id, subaccount);
    for (const Subaccount &subaccount : found) {
        if (!subaccount.id.isEmpty())
            all.insert(subaccount.id, subaccount);
    }
    m_known = all.values();
    std::sort(m_known.begin(), m_known.end(), isBefore);
}
