// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/filter/filtervocabulary.h"

#include <QtConcurrentRun>
#include <algorithm>
#include <numeric>

namespace {

using namespace std::chrono_literals;

std::vector<std::uint32_t> countsOf(const EventTable &table, EventColumn column)
{
    std::vector<std::uint32_t> counts(table.dictionarySize(column), 0);
    for (EventTable::Row row = 0; row < table.rowCount(); ++row) {
        const StringId id = table.stringId(row, column);
        if (id < counts.size())
            ++counts[id];
    }
    return counts;
}

QStringList wordsOf(const EventTable &table, EventColumn column)
{
    const std::vector<std::uint32_t> counts = countsOf(table, column);
    std::vector<StringId> ids(counts.size());
    std::iota(ids.begin(), ids.end(), StringId(0));
    const auto end
        = ids.begin() + std::ptrdiff_t(std::min(ids.size(), FilterVocabulary::maximumWords));
    std::partial_sort(ids.begin(), end, ids.end(),
                      [&](StringId a, StringId b) { return counts[a] > counts[b]; });
    QStringList words;
    for (auto id = ids.begin(); id != end; ++id) {
        const HeldText word = table.dictionaryString(column, *id);
        if (counts[*id] > 0 && !word.isEmpty())
            words.append(word.toString());
    }
    return words;
}

} // namespace

FilterVocabulary FilterVocabulary::of(const EventTable &table)
{
    return {.senders = wordsOf(table, EventColumn::Sender),
            .recipients = wordsOf(table, EventColumn::Recipient),
            .usernames = wordsOf(table, EventColumn::Username),
            .subaccounts = wordsOf(table, EventColumn::Subaccount)};
}

VocabularyReader::VocabularyReader(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(1s);
    connect(&m_pause, &QTimer::timeout, this, &VocabularyReader::start);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_vocabulary = m_watcher.result();
        emit changed();
    });
}

VocabularyReader::~VocabularyReader()
{
    m_watcher.disconnect(this);
}

void VocabularyReader::read(const EventTable &table)
{
    m_waiting = table;
    if (!m_pause.isActive()) {
        start();
        m_pause.start();
    }
}

void VocabularyReader::start()
{
    if (m_watcher.isRunning())
        return m_pause.start();
    if (m_waiting.rowCount() == 0)
        return;
    m_watcher.setFuture(
        QtConcurrent::run(&FilterVocabulary::of, std::exchange(m_waiting, EventTable())));
}
