// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/numbers/failures.h"

#include "api/activity/life/receivername.h"
#include "api/activity/numbers/replyform.h"

#include <QHash>
#include <algorithm>

namespace {

using Row = EventTable::Row;

bool isFailure(EventKind kind)
{
    return kind == EventKind::SoftBounced || kind == EventKind::HardBounced
        || kind == EventKind::Rejected;
}

StringId idIn(const PageColumns &page, Row inPage, EventColumn column)
{
    return page.idsOf(column).at(inPage);
}

void count(FailingReceiver &receiver, EventKind kind)
{
    switch (kind) {
    case EventKind::SoftBounced:
        ++receiver.softBounced;
        break;
    case EventKind::HardBounced:
        ++receiver.hardBounced;
        break;
    case EventKind::Rejected:
        ++receiver.rejected;
        break;
    case EventKind::Delivered:
        ++receiver.delivered;
        break;
    default:
        break;
    }
}

void addTo(FailingReceiver &sum, const FailingReceiver &part)
{
    sum.softBounced += part.softBounced;
    sum.hardBounced += part.hardBounced;
    sum.rejected += part.rejected;
    sum.delivered += part.delivered;
}

QString textOf(const EventTable &table, EventColumn column, StringId id)
{
    return table.dictionaryString(column, id).toString();
}

/// Each different recipient is cut at its @ once.
QHash<QString, FailingReceiver> byDomain(const EventTable &table,
                                         const std::vector<FailingReceiver> &byRecipient)
{
    QHash<QString, FailingReceiver> domains;
    for (StringId id = 0; id < byRecipient.size(); ++id) {
        const FailingReceiver &counts = byRecipient[id];
        if (counts.failed() + counts.delivered == 0)
            continue;
        const QString domain = domainOf(textOf(table, EventColumn::Recipient, id));
        FailingReceiver &sum = domains[domain];
        sum.domain = domain;
        addTo(sum, counts);
    }
    return domains;
}

template <typename Item, typename Less>
void keepFirst(QList<Item> &items, qsizetype most, Less less)
{
    std::sort(items.begin(), items.end(), less);
    if (items.size() > most)
        items.resize(most);
}

/// How often each string of the columns with words was the words of a failure.
class WordCounts {
public:
    static constexpr std::array columns{EventColumn::ServerReply, EventColumn::Error,
                                        EventColumn::Reason};

    explicit WordCounts(const EventTable &table)
        : m_table(table)
    {
        for (std::size_t i = 0; i < columns.size(); ++i)
            counts[i].resize(table.dictionarySize(columns[i]));
    }

    void add(const PageColumns &page, Row inPage)
    {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const StringId id = idIn(page, inPage, columns[i]);
            if (id == missingString || m_table.dictionaryString(columns[i], id).isEmpty())
                continue;
            ++counts[i][id];
            return;
        }
    }

    std::array<std::vector<quint32>, columns.size()> counts;

private:
    const EventTable &m_table;
};

void addForm(QHash<QString, CountedReply> &forms, const QString &text, quint32 count)
{
    const ReplyForm form = replyFormOf(text);
    CountedReply &counted = forms[form.form];
    if (counted.count == 0) {
        counted.form = form.form;
        counted.literal = form.literal;
        counted.example = text;
    }
    counted.count += count;
}

} // namespace

QList<FailingReceiver> failingReceivers(const EventTable &table, const ShownRows &shown,
                                        qsizetype most)
{
    std::vector<FailingReceiver> byRecipient(table.dictionarySize(EventColumn::Recipient));
    table.forEach([&](Row row, const PageColumns &page, Row inPage) {
        const EventKind kind = page.kinds[inPage];
        if ((!isFailure(kind) && kind != EventKind::Delivered) || !shown.has(row))
            return;
        const StringId id = idIn(page, inPage, EventColumn::Recipient);
        if (id != missingString)
            count(byRecipient[id], kind);
    });
    QList<FailingReceiver> receivers = byDomain(table, byRecipient).values();
    receivers.removeIf([](const FailingReceiver &receiver) {
        return receiver.failed() == 0 || receiver.domain.isEmpty();
    });
    keepFirst(receivers, most, [](const FailingReceiver &a, const FailingReceiver &b) {
        return a.failed() != b.failed() ? a.failed() > b.failed() : a.domain < b.domain;
    });
    return receivers;
}

QList<CountedReply> countedReplies(const EventTable &table, const ShownRows &shown, qsizetype most,
                                   const std::atomic_bool *cancelled)
{
    WordCounts words(table);
    table.forEach([&](Row row, const PageColumns &page, Row inPage) {
        if (isFailure(page.kinds[inPage]) && shown.has(row))
            words.add(page, inPage);
    });
    QHash<QString, CountedReply> forms;
    for (std::size_t i = 0; i < WordCounts::columns.size(); ++i) {
        for (StringId id = 0; id < words.counts[i].size(); ++id) {
            if (cancelled && *cancelled)
                return {};
            if (words.counts[i][id] > 0)
                addForm(forms, textOf(table, WordCounts::columns[i], id), words.counts[i][id]);
        }
    }
    QList<CountedReply> replies = forms.values();
    keepFirst(replies, most, [](const CountedReply &a, const CountedReply &b) {
        return a.count != b.count ? a.count > b.count : a.form < b.form;
    });
    return replies;
}
