// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/life/lifewords.h"

#include "api/activity/life/statusexplanation.h"
#include "core/plaintext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace LifeWords {

namespace {

using Subscription = RecipientLife::Subscription;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LifeWords)
};

QString receiverOf(const RecipientLife &life)
{
    return life.receiver.isEmpty() ? Tr::tr("the receiver") : shownText(life.receiver, 80);
}

/// ", 14 s after it was sent".
QString delayOf(const RecipientLife &life)
{
    return life.took ? Tr::tr(", %1 after it was sent").arg(duration(*life.took)) : QString();
}

/// " after 2 attempts".
QString attemptsOf(const RecipientLife &life)
{
    if (life.putOff > 0)
        return Tr::tr(" after %1 attempts").arg(life.putOff + 1);
    return life.isSendingKnown ? Tr::tr(" at the first attempt") : QString();
}

/// ": the mailbox is full", from the most exact code of the deciding reply.
QString meaningOf(const RecipientLife &life)
{
    if (!life.decision())
        return {};
    const QList<StatusExplanation> explanations = explanationsOf(wordsOf(*life.decision()));
    if (explanations.isEmpty())
        return {};
    const StatusExplanation &best = explanations.first();
    const QString words = best.meaning.section(QStringLiteral(". "), 0, 0);
    return QStringLiteral(": ")
        + (best.code.isEmpty() ? words : Tr::tr("%1, %2").arg(best.code, words));
}

QString withoutStop(QString text)
{
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString fateClause(const RecipientLife &life)
{
    switch (life.fate) {
    case Fate::Unknown:
        return Tr::tr("Nothing here says what became of it");
    case Fate::Queued:
        return Tr::tr("Still queued at SMTP2GO: no attempt to deliver it is known");
    case Fate::Deferred:
        return withoutStop(
            Tr::tr("Not delivered yet: %1 put it off %2; SMTP2GO tries again. Last answer%3")
                .arg(receiverOf(life), times(life.putOff), meaningOf(life)));
    case Fate::Delivered:
        return Tr::tr("Accepted by %1%2%3").arg(receiverOf(life), attemptsOf(life), delayOf(life));
    case Fate::Arrived:
        return Tr::tr("Arrived at %1, though no delivery is among the events")
            .arg(receiverOf(life));
    case Fate::HardBounced:
        return withoutStop(
            Tr::tr("Refused for good by %1%2%3%4")
                .arg(receiverOf(life), attemptsOf(life), delayOf(life), meaningOf(life)));
    case Fate::BouncedLater:
        return withoutStop(Tr::tr("Accepted by %1, but sent back afterwards%2")
                               .arg(receiverOf(life), meaningOf(life)));
    case Fate::Rejected:
        return Tr::tr("Not sent: SMTP2GO rejected it; %1").arg(rejectionText(life.rejection));
    }
    return {};
}

/// What was counted after the delivery, of one recipient or of all.
struct Aftermath {
    int opened = 0;
    int clicked = 0;
    bool isHasty = false;
    int complained = 0; ///< recipients
    int unsubscribed = 0; ///< recipients
    int resubscribed = 0; ///< recipients
};

Aftermath &operator+=(Aftermath &sum, const RecipientLife &life)
{
    sum.opened += life.opened;
    sum.clicked += life.clicked;
    sum.isHasty = sum.isHasty || life.isHasty;
    sum.complained += life.complaints > 0 ? 1 : 0;
    sum.unsubscribed += life.subscription == Subscription::Unsubscribed ? 1 : 0;
    sum.resubscribed += life.subscription == Subscription::Resubscribed ? 1 : 0;
    return sum;
}

QString readingClause(const Aftermath &after)
{
    QStringList parts;
    if (after.opened > 0)
        parts.append(Tr::tr("opened %1").arg(times(after.opened)));
    if (after.clicked > 0)
        parts.append(Tr::tr("clicked %1").arg(times(after.clicked)));
    if (parts.isEmpty())
        return {};
    const QString text = parts.join(Tr::tr(", "));
    return after.isHasty ? Tr::tr("%1 (within seconds: perhaps by a scanner)").arg(text) : text;
}

/// Of one recipient nobody counts recipients.
QString forSome(const QString &text, int count, bool isOneOfMany)
{
    return isOneOfMany ? Tr::tr("%1 by %2").arg(text).arg(count) : text;
}

QStringList aftermathClauses(const Aftermath &after, bool ofMany)
{
    QStringList clauses;
    const QString reading = readingClause(after);
    if (!reading.isEmpty())
        clauses.append(reading);
    if (after.complained > 0)
        clauses.append(forSome(Tr::tr("reported as spam"), after.complained, ofMany));
    if (after.unsubscribed > 0)
        clauses.append(forSome(Tr::tr("unsubscribed"), after.unsubscribed, ofMany));
    if (after.resubscribed > 0)
        clauses.append(
            forSome(Tr::tr("unsubscribed and subscribed again"), after.resubscribed, ofMany));
    return clauses;
}

QString joined(const QStringList &clauses)
{
    return clauses.join(QStringLiteral("; "));
}

int countOf(const EmailLife &life, std::initializer_list<Fate> outcomes)
{
    return int(std::count_if(
        life.recipients.begin(), life.recipients.end(), [&](const RecipientLife &recipient) {
            return std::find(outcomes.begin(), outcomes.end(), recipient.fate) != outcomes.end();
        }));
}

QStringList fateClauses(const EmailLife &life)
{
    const auto total = life.recipients.size();
    QStringList clauses;
    const auto add = [&](const QString &words, std::initializer_list<Fate> outcomes) {
        const int count = countOf(life, outcomes);
        if (count == total)
            clauses.append(Tr::tr("all %1 recipients: %2").arg(total).arg(words));
        else if (count > 0)
            clauses.append(Tr::tr("%1 of %2 recipients: %3").arg(count).arg(total).arg(words));
    };
    add(Tr::tr("accepted"), {Fate::Delivered, Fate::Arrived});
    add(Tr::tr("refused for good"), {Fate::HardBounced});
    add(Tr::tr("accepted, but sent back afterwards"), {Fate::BouncedLater});
    add(Tr::tr("rejected by SMTP2GO"), {Fate::Rejected});
    add(Tr::tr("put off, SMTP2GO tries again"), {Fate::Deferred});
    add(Tr::tr("still queued"), {Fate::Queued});
    add(Tr::tr("nothing known"), {Fate::Unknown});
    return clauses;
}

QString sentenceOfMany(const EmailLife &life)
{
    Aftermath after;
    for (const RecipientLife &recipient : life.recipients)
        after += recipient;
    QString text = joined(fateClauses(life) + aftermathClauses(after, true));
    text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

QString duration(std::chrono::milliseconds time)
{
    using namespace std::chrono;
    const qint64 all = std::max<qint64>(0, floor<seconds>(time).count());
    const qint64 d = all / 86400;
    const qint64 h = all / 3600 % 24;
    const qint64 m = all / 60 % 60;
    const qint64 s = all % 60;
    if (d > 0)
        return h > 0 ? Tr::tr("%1 d %2 h").arg(d).arg(h) : Tr::tr("%1 d").arg(d);
    if (h > 0)
        return m > 0 ? Tr::tr("%1 h %2 min").arg(h).arg(m) : Tr::tr("%1 h").arg(h);
    if (m > 0)
        return s > 0 ? Tr::tr("%1 min %2 s").arg(m).arg(s) : Tr::tr("%1 min").arg(m);
    return Tr::tr("%1 s").arg(s);
}

QString times(int count)
{
    if (count == 1)
        return Tr::tr("once");
    return count == 2 ? Tr::tr("twice") : Tr::tr("%1 times").arg(QLocale().toString(count));
}

QString wordsOf(const LifeEvent &event)
{
    for (const QString &text : {event.reply, event.error, event.reason}) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString sentence(const RecipientLife &life)
{
    Aftermath after;
    after += life;
    return joined(QStringList{fateClause(life)} + aftermathClauses(after, false));
}

QString sentence(const EmailLife &life)
{
    if (life.isEmpty())
        return {};
    const QString text
        = life.recipients.size() == 1 ? sentence(life.recipients.first()) : sentenceOfMany(life);
    return life.isOpen() && life.coverage == EmailLife::Coverage::RowsFetched
        ? Tr::tr("As far as the rows fetched tell: %1").arg(text)
        : text;
}

} // namespace LifeWords
