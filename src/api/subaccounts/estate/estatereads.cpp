// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calls of EstateGatherer, and what their answers say.
#include "api/apiclient.h"
#include "api/apierrortext.h"
#include "api/senders/allowedsendersservice.h"
#include "api/senders/senderdomainservice.h"
#include "api/senders/singlesenderservice.h"
#include "api/statistics/emailhistoryservice.h"
#include "api/subaccounts/estate/estategatherer.h"
#include "api/subaccounts/estate/estatejudge.h"
#include "api/subaccounts/subaccountnumbers.h"
#include "core/clock.h"

namespace {

using Kind = EstateStep::Kind;

const CallOptions background{.priority = Priority::Sync};

QString whyOf(const ApiError &error)
{
    const ApiErrorText text = describe(error);
    return text.caption + u'\n' + text.explanation;
}

} // namespace

void EstateGatherer::ask(const EstateStep &step)
{
    switch (step.kind) {
    case Kind::History:
        return askHistory(step.index);
    case Kind::Domains:
        return askDomains(m_subaccounts[step.index].id);
    case Kind::SingleSenders:
        return askSingleSenders(m_subaccounts[step.index].id);
    case Kind::RestrictedSenders:
        return askRestrictedSenders(m_subaccounts[step.index].id);
    }
}

/// \p use takes the result, \p lose the error.
template <typename T, typename Use, typename Lose>
void EstateGatherer::follow(ApiReplyOf<T> *reply, Use use, Lose lose)
{
    m_reply = reply;
    connect(reply, &ApiReply::finished, this, [this, reply, use, lose] {
        reply->deleteLater();
        m_reply.clear();
        m_steps.removeFirst();
        ++m_done;
        if (reply->error())
            lose(*reply->error());
        else
            use(reply->result());
        m_failuresInARow = reply->error() ? m_failuresInARow + 1 : 0;
        if (reply->error())
            m_error = reply->error();
        goOn();
    });
}

void EstateGatherer::askHistory(int period)
{
    const QDateTime now = m_clock.now();
    const int days = estatePeriods[std::size_t(period)];
    QStringList ids;
    for (const Subaccount &subaccount : std::as_const(m_subaccounts))
        ids += subaccount.id;
    auto *reply
        = EmailHistoryService(m_client).fetch({.groupBy = EmailHistoryQuery::GroupBy::Subaccount,
                                               .from = now.addDays(-days),
                                               .to = now,
                                               .subaccounts = ids},
                                              background, this);
    follow(
        reply, [this, period](const EmailHistory &history) { takeHistory(period, history); },
        [this, ids](const ApiError &error) {
            for (const QString &id : ids)
                lose(id, {EstateAspect::LastMail, EstateAspect::BounceRate}, error);
        });
}

/// The longest period comes first and says everything; the shorter ones only make it more exact.
void EstateGatherer::takeHistory(int period, const EmailHistory &history)
{
    const SubaccountNumbers numbers = subaccountNumbers(history, m_subaccounts);
    const int days = estatePeriods[std::size_t(period)];
    for (const Subaccount &subaccount : std::as_const(m_subaccounts)) {
        const QString &id = subaccount.id;
        const auto row = numbers.byId.constFind(id);
        const bool isThere = row != numbers.byId.cend();
        const bool hasSent = isThere && row->sent.value_or(0) > 0;
        if (numbers.ambiguousIds.contains(id)) {
            put(id, EstateAspect::LastMail, EstateJudge::ambiguous());
            put(id, EstateAspect::BounceRate, EstateJudge::ambiguous());
        } else if (period == 0) {
            put(id, EstateAspect::LastMail,
                EstateJudge::lastMail(hasSent ? std::optional(days) : std::nullopt));
            put(id, EstateAspect::BounceRate,
                EstateJudge::bounces(isThere ? std::optional(*row) : std::nullopt));
        } else if (hasSent) {
            put(id, EstateAspect::LastMail, EstateJudge::lastMail(days));
        }
        emit rowChanged(id);
    }
}

void EstateGatherer::askDomains(const QString &id)
{
    auto *reply = SenderDomainService(m_client).view({.subaccountId = id}, background, this);
    follow(
        reply,
        [this, id](const QList<SenderDomain> &domains) {
            put(id, EstateAspect::DomainVerified, EstateJudge::domains(domains));
            put(id, EstateAspect::ReturnPath, EstateJudge::returnPaths(domains));
            put(id, EstateAspect::Tracking, EstateJudge::tracking(domains));
            emit rowChanged(id);
        },
        [this, id](const ApiError &error) {
            lose(id,
                 {EstateAspect::DomainVerified, EstateAspect::ReturnPath, EstateAspect::Tracking},
                 error);
        });
}

void EstateGatherer::askSingleSenders(const QString &id)
{
    auto *reply = SingleSenderService(m_client).view({.subaccountId = id}, background, this);
    follow(
        reply,
        [this, id](const QList<SingleSender> &senders) {
            put(id, EstateAspect::SingleSenders, EstateJudge::singleSenders(senders));
            emit rowChanged(id);
        },
        [this, id](const ApiError &error) { lose(id, {EstateAspect::SingleSenders}, error); });
}

void EstateGatherer::askRestrictedSenders(const QString &id)
{
    auto *reply = AllowedSendersService(m_client).view({.subaccountId = id}, background, this);
    follow(
        reply,
        [this, id](const AllowedSenders &senders) {
            put(id, EstateAspect::RestrictedSenders, EstateJudge::restrictedSenders(senders));
            emit rowChanged(id);
        },
        [this, id](const ApiError &error) { lose(id, {EstateAspect::RestrictedSenders}, error); });
}

void EstateGatherer::put(const QString &id, EstateAspect aspect, EstateCell cell)
{
    cell.at = m_clock.now();
    m_matrix.set(id, aspect, cell);
}

/// What was known stays, with its date.
void EstateGatherer::lose(const QString &id, const QList<EstateAspect> &aspects,
                          const ApiError &error)
{
    m_failed.insert(id);
    for (const EstateAspect aspect : aspects) {
        const EstateCell::State known = m_matrix.cell(id, aspect).state;
        if (known == EstateCell::State::NotRead || known == EstateCell::State::Failed)
            put(id, aspect, EstateJudge::failed(whyOf(error)));
    }
    emit rowChanged(id);
}
