// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/changes/subaccountstops.h"

#include "api/apiclient.h"
#include "api/endpoints.h"
#include "api/json/jsonfields.h"
#include "api/senders/domainname.h"
#include "api/senders/senderdomainservice.h"
#include "api/senders/singlesenderservice.h"
#include "api/statistics/emailhistoryservice.h"
#include "core/plaintext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SubaccountStops)
};

constexpr int days = 7;
constexpr qsizetype mostNamed = 5; ///< domains in a sentence

/// Nothing but how many: the service puts their passwords into the answer.
Result<int, ApiError> userCountIn(const QByteArray &body)
{
    const auto data = dataIn(body);
    if (!data)
        return data.error();
    if (data.value().isArray())
        return int(data.value().toArray().size());
    const auto list = listIn(data.value().toObject(), {"results"_L1});
    if (!list)
        return list.error();
    return int(list.value().size());
}

QString domainsSentence(const QStringList &domains)
{
    if (domains.isEmpty())
        return Tr::tr("It has no sender domain.");
    QString names = domains.first(std::min(mostNamed, domains.size())).join(u", "_s);
    if (domains.size() > mostNamed)
        names += u" …"_s;
    return Tr::tr("%n sender domain(s) can send no more: %1.", "", int(domains.size()))
        .arg(shownText(names));
}

QString singleSendersSentence(int singleSenders)
{
    return singleSenders == 0 ? Tr::tr("It has no single sender.")
                              : Tr::tr("%n single sender(s) can send no more.", "", singleSenders);
}

QString usersSentence(int users)
{
    return users == 0 ? Tr::tr("It has no SMTP user.")
                      : Tr::tr("%n SMTP user(s) can send no more.", "", users);
}

} // namespace

QStringList SubaccountStops::sentences() const
{
    QStringList all;
    all += domains ? domainsSentence(*domains)
                   : Tr::tr("Its sender domains could not be read: none of them can send then.");
    all += singleSenders
        ? singleSendersSentence(*singleSenders)
        : Tr::tr("Its single senders could not be read: none of them can send then.");
    all += users ? usersSentence(*users)
                 : Tr::tr("Its SMTP users could not be read: none of them can send then.");
    all += sent ? Tr::tr("It sent %L1 e-mails in the last 7 days.").arg(*sent)
                : Tr::tr("It could not be read how much it sent in the last 7 days.");
    return all;
}

SubaccountStopsReply::SubaccountStopsReply(ApiClient &client, const QString &id,
                                           const QString &name, QObject *parent)
    : ApiReplyOf(parent)
{
    readDomains(client, id);
    readSingleSenders(client, id);
    readUsers(client, id);
    readMail(client, id, name);
}

void SubaccountStopsReply::cancel()
{
    const QList<ApiReply *> open = m_open;
    for (ApiReply *reply : open)
        reply->cancel();
}

void SubaccountStopsReply::follow(ApiReply *reply, std::function<void()> take)
{
    m_open += reply;
    connect(reply, &ApiReply::finished, this, [this, reply, take = std::move(take)] {
        m_open.removeOne(reply);
        reply->deleteLater();
        if (reply->error() && reply->error()->kind == ApiError::Kind::Cancelled)
            fail(*reply->error());
        else if (!reply->error())
            take();
        if (!m_open.isEmpty() || isSettled())
            return;
        m_result = m_stops;
        succeed();
    });
}

void SubaccountStopsReply::readDomains(ApiClient &client, const QString &id)
{
    auto *reply = SenderDomainService(client).view({.subaccountId = id}, {}, this);
    follow(reply, [this, reply] {
        m_stops.domains = QStringList();
        for (const SenderDomain &domain : reply->result())
            *m_stops.domains += domainToUnicode(domain.name);
    });
}

void SubaccountStopsReply::readSingleSenders(ApiClient &client, const QString &id)
{
    auto *reply = SingleSenderService(client).view({.subaccountId = id}, {}, this);
    follow(reply, [this, reply] { m_stops.singleSenders = int(reply->result().size()); });
}

void SubaccountStopsReply::readUsers(ApiClient &client, const QString &id)
{
    const QByteArray body
        = QJsonDocument(QJsonObject{{"subaccount_id"_L1, id}}).toJson(QJsonDocument::Compact);
    auto *reply = client.send<int>(endpoints::usersSmtpView, body, userCountIn, {}, this);
    follow(reply, [this, reply] { m_stops.users = reply->result(); });
}

void SubaccountStopsReply::readMail(ApiClient &client, const QString &id, const QString &name)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto *reply
        = EmailHistoryService(client).fetch({.groupBy = EmailHistoryQuery::GroupBy::Subaccount,
                                             .from = now.addDays(-days),
                                             .to = now,
                                             .subaccounts = {id}},
                                            {}, this);
    follow(reply, [this, reply, id, name] {
        QList<EmailHistoryRow> own = reply->result().rows;
        if (own.isEmpty())
            m_stops.sent = 0;
        own.removeIf([&](const EmailHistoryRow &row) {
            return row.id != id && row.group != id && row.group != name;
        });
        if (own.size() == 1) // else it isn't clear whose they are
            m_stops.sent = own.first().sent;
    });
}
