// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/search/eventwriter.h"

#include "emulator/jsonwriter.h"
#include "emulator/random.h"
#include "emulator/world/eventdetails.h"
#include "emulator/world/headers.h"
#include "emulator/world/history.h"

#include <QDateTime>
#include <algorithm>

namespace Emulator {

namespace {

using Name = QLatin1StringView;

/// How an event tells that it has no value for a field.
enum class Absence { Null, EmptyText, Missing, MissingEvenIfKnown };

class EventWriter {
public:
    EventWriter(JsonWriter &out, const History &history, const Occurrence &event,
                const EventWishes &wishes)
        : m_out(out)
        , m_history(history)
        , m_event(event)
        , m_wishes(wishes)
        , m_mail(mailAt(history, event.mail))
        , m_details(detailsOf(history, event, m_mail))
        , m_absence(static_cast<Absence>(
              hashOf(history.seed(), event.mail.block, event.mail.slot, event.what().kind) % 4))
    {
    }

    void write()
    {
        m_out.beginObject();
        writeEnvelope();
        writeMail();
        writeOutcome();
        writeReading();
        writeHeaders();
        writeAttempts();
        m_out.endObject();
    }

private:
    void writeEnvelope()
    {
        m_out.field(Name("from"), m_mail.sender.address);
        m_out.field(Name("recipient"), m_details.recipient);
        m_out.field(Name("subaccount_name"), m_mail.account->name);
        m_out.field(Name("email_id"), m_mail.id);
        m_out.field(Name("date"), rfc3339(m_event.at));
        m_out.field(Name("event"), QString(nameOf(m_event.what().kind)));
        m_out.field(Name("username"), m_mail.username);
        m_out.field(Name("sender"), m_mail.sender.address);
        m_out.field(Name("to"), toHeader(m_mail));
    }

    void writeMail()
    {
        if (m_mail.subject.isNull())
            writeAbsent(Name("subject"));
        else
            m_out.field(Name("subject"), m_mail.subject);
        write(Name("reply_to"), m_mail.replyTo);
        write(Name("cc"), m_mail.cc);
        write(Name("bcc"), m_mail.bcc);
        if (m_absence == Absence::MissingEvenIfKnown)
            return;
        m_out.field(Name("sender_full"), fullAddress(m_mail.sender));
        m_out.field(Name("byte_size"), m_mail.byteSize);
        m_out.field(Name("outbound_ip"), m_mail.account->outboundIp);
        writeRecipients();
    }

    void writeRecipients()
    {
        m_out.name(Name("recipients"));
        m_out.beginArray();
        for (const Person &person : m_mail.to)
            m_out.text(person.address);
        m_out.endArray();
    }

    void writeOutcome()
    {
        write(Name("smtp_response"), m_details.reply);
        write(Name("host"), m_details.host);
        write(Name("reason"), m_details.reason);
        write(Name("error"), m_details.error);
        if (m_event.what().kind == EventKind::Processed)
            m_out.field(Name("originating_host"), m_mail.originatingHost);
    }

    void writeReading()
    {
        const Reading &reading = m_details.reading;
        if (reading.userAgent.isEmpty()) {
            writeAbsentObject(Name("email_client"));
            writeAbsentObject(Name("metadata"));
            return;
        }
        m_out.name(Name("email_client"));
        m_out.beginObject();
        write(Name("client"), reading.client);
        write(Name("os"), reading.system);
        write(Name("device"), reading.device);
        m_out.endObject();
        m_out.name(Name("metadata"));
        m_out.beginObject();
        m_out.field(Name("ip"), reading.address);
        m_out.field(Name("country"), reading.country);
        m_out.field(Name("user_agent"), reading.userAgent);
        if (!reading.link.isEmpty())
            m_out.field(Name("link"), reading.link);
        m_out.endObject();
    }

    void writeHeaders()
    {
        if (m_wishes.headerText == HeaderText::Left && m_wishes.customHeaders.isEmpty()) {
            writeAbsent(Name("headers"));
            writeAbsentObject(Name("custom_headers"));
            return;
        }
        const std::vector<Header> headers = headersOf(m_mail);
        if (m_wishes.headerText == HeaderText::Included)
            m_out.field(Name("headers"), asText(headers));
        m_out.name(Name("custom_headers"));
        m_out.beginObject();
        for (const Header &header : headers)
            writeIfWished(header);
        m_out.endObject();
    }

    static QString asText(const std::vector<Header> &headers)
    {
        QString text;
        for (const auto &[name, value] : headers)
            text += name + QLatin1StringView(": ") + value + u'\n';
        return text;
    }

    void writeIfWished(const Header &header)
    {
        for (const QString &wished : m_wishes.customHeaders) {
            if (wished.compare(header.first, Qt::CaseInsensitive) != 0)
                continue;
            m_out.name(QStringView(wished));
            m_out.text(header.second);
        }
    }

    void writeAttempts()
    {
        if (m_event.what().kind != EventKind::Processed)
            return;
        const std::vector<Attempt> attempts = attemptsOf(m_history, m_mail, m_wishes.now);
        if (attempts.empty())
            return;
        m_out.name(Name("delivery_attempts"));
        m_out.beginArray();
        for (const Attempt &attempt : attempts)
            writeAttempt(attempt);
        m_out.endArray();
    }

    void writeAttempt(const Attempt &attempt)
    {
        m_out.beginObject();
        m_out.field(Name("smtptime"), rfc3339(attempt.at));
        m_out.field(Name("host"), attempt.host);
        m_out.field(Name("smtpresponse"), attempt.reply);
        m_out.endObject();
    }

    void write(Name name, const QString &value)
    {
        if (value.isEmpty())
            writeAbsent(name);
        else
            m_out.field(name, value);
    }

    void writeAbsent(Name name)
    {
        if (m_absence == Absence::EmptyText)
            m_out.field(name, QStringView());
        else
            writeAbsentObject(name);
    }

    void writeAbsentObject(Name name)
    {
        if (m_absence != Absence::Null && m_absence != Absence::EmptyText)
            return;
        m_out.name(name);
        m_out.null();
    }

    JsonWriter &m_out;
    const History &m_history;
    const Occurrence &m_event;
    const EventWishes &m_wishes;
    const Mail m_mail;
    const EventDetails m_details;
    const Absence m_absence;
};

} // namespace

QString rfc3339(Instant time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC)
        .toString(Qt::ISODate);
}

void writeEvents(JsonWriter &out, const History &history, const std::vector<Occurrence> &events,
                 const EventWishes &wishes)
{
    out.name(Name("events"));
    out.beginArray();
    for (const Occurrence &event : events)
        EventWriter(out, history, event, wishes).write();
    out.endArray();
}

} // namespace Emulator
