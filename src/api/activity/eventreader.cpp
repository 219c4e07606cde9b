// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/eventreader.h"

#include "api/activity/pagebuilder.h"
#include "core/plaintext.h"

#include <QCoreApplication>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ActivityEvent)
};

std::string summaryOf(int count, const std::string &lastReply)
{
    const QString reply = QString::fromStdString(lastReply);
    const QString text = count == 1 ? Tr::tr("1 attempt: %1").arg(reply)
                                    : Tr::tr("%1 attempts: %2").arg(QString::number(count), reply);
    return text.toStdString();
}

} // namespace

inline void EventReader::readField(JsonWalk &walk, PageBuilder &page)
{
    const EventColumn column = m_keys.passColumn(walk);
    if (column == EventKeys::noColumn)
        walk = behindValue(walk);
    else if (walk.next() == '"')
        page.setEscaped(column, walk.string());
    else if (!walk.passNull())
        walk = readUnusual(column, walk, page);
}

JsonWalk EventReader::behindValue(JsonWalk walk)
{
    walk.skip();
    return walk;
}

JsonWalk EventReader::readUnusual(EventColumn column, JsonWalk walk, PageBuilder &page)
{
    if (const auto text = textOf(column, walk))
        page.setField(column, *text);
    return walk;
}

/// Walks on with a copy, which compilers keep in registers.
void EventReader::read(JsonWalk &walk, PageBuilder &page)
{
    if (walk.next() != '{') {
        (void)m_reader.text(walk);
        return;
    }
    m_keys.begin();
    JsonWalk here = walk;
    here.pass('{');
    if (!here.passIf('}')) {
        do {
            readField(here, page);
        } while (here.passIf(','));
        here.pass('}');
    }
    walk = here;
}

std::optional<std::string_view> EventReader::textOf(EventColumn column, JsonWalk &walk)
{
    const bool isList = walk.next() == '[';
    return column == EventColumn::DeliveryAttempts && isList ? attempts(walk) : m_reader.text(walk);
}

/// How many there were and what came of the last.
std::string_view EventReader::attempts(JsonWalk &walk)
{
    int count = 0;
    std::string lastReply;
    forEachElement(walk, [&](JsonWalk &attempt) {
        lastReply = replyOf(attempt);
        ++count;
    });
    m_attempts = count == 0 ? std::string() : summaryOf(count, lastReply);
    return m_attempts;
}

std::string EventReader::replyOf(JsonWalk &attempt)
{
    if (attempt.next() != '{')
        return std::string(m_reader.text(attempt).value_or(std::string_view()));
    std::string reply;
    forEachMember(attempt, [&](std::string_view key, JsonWalk &value) {
        if (key == "smtpresponse")
            reply = m_reader.text(value).value_or(std::string_view());
        else
            value.skip();
    });
    return reply;
}
