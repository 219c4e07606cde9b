// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/eventreader.h"

#include "api/activity/pagebuilder.h"
#include "api/json/shortened.h"

#include <QCoreApplication>

using namespace simdjson;

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ActivityEvent)
};

std::string summaryOf(int count, const std::string &lastReply)
{
    const QString reply = QString::fromStdString(lastReply);
    const QString text = count == 1
        ? Text::tr("1 attempt: %1").arg(reply)
        : Text::tr("%1 attempts: %2").arg(QString::number(count), reply);
    return text.toStdString();
}

} // namespace

void EventReader::read(ondemand::value event, PageBuilder &page)
{
    if (event.type() != ondemand::json_type::object)
        return;
    for (ondemand::field field : event.get_object())
        readField(keyOf(field), field.value(), page);
}

void EventReader::readField(std::string_view key, ondemand::value value, PageBuilder &page)
{
    const std::optional<EventColumn> column = eventColumnOf(key);
    if (!column)
        return;
    if (const auto text = textOf(*column, value))
        page.setField(*column, shortened(*text, m_cut));
}

std::optional<std::string_view> EventReader::textOf(EventColumn column, ondemand::value value)
{
    return column == EventColumn::DeliveryAttempts ? attempts(value) : m_reader.text(value);
}

/// How many there were and what came of the last.
std::optional<std::string_view> EventReader::attempts(ondemand::value value)
{
    if (value.type() != ondemand::json_type::array)
        return m_reader.text(value);
    int count = 0;
    std::string lastReply;
    for (ondemand::value attempt : value.get_array()) {
        lastReply = replyOf(attempt);
        ++count;
    }
    m_attempts = count == 0 ? std::string() : summaryOf(count, lastReply);
    return m_attempts;
}

std::string EventReader::replyOf(ondemand::value attempt)
{
    if (attempt.type() != ondemand::json_type::object)
        return std::string(m_reader.text(attempt).value_or(std::string_view()));
    std::string reply;
    for (ondemand::field field : attempt.get_object()) {
        if (keyOf(field) == "smtpresponse")
            reply = m_reader.text(field.value()).value_or(std::string_view());
    }
    return reply;
}
