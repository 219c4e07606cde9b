// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of LifeWords: why the sentence says what it says.
#include "api/activity/life/lifewords.h"

#include "api/activity/life/statusexplanation.h"
#include "core/plaintext.h"

#include <QCoreApplication>
#include <QDateTime>

namespace LifeWords {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LifeWords)
};

QString momentOf(const LifeEvent &event)
{
    return event.hasTime()
        ? QDateTime::fromMSecsSinceEpoch(event.time).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
        : Tr::tr("without a date");
}

QString utcOf(const LifeEvent &event)
{
    return event.hasTime() ? QDateTime::fromMSecsSinceEpoch(event.time, Qt::UTC)
                                 .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"))
                           : Tr::tr("(no date)");
}

QString ruleOf(Fate fate)
{
    switch (fate) {
    case Fate::Unknown:
        return Tr::tr("There is neither a delivery nor a refusal, and no other known event that "
                      "would tell.");
    case Fate::Queued:
        return Tr::tr("Only “Processed” is known, and no attempt. SMTP2GO shows events about two "
                      "minutes late. Mail also waits when an hourly or daily limit of the plan is "
                      "reached, or while a new account is reviewed.");
    case Fate::Deferred:
        return Tr::tr("No delivery and no refusal is known, but attempts that failed for now.");
    case Fate::Delivered:
        return Tr::tr("The latest of delivered, hard bounced and rejected decides: it is a "
                      "delivery. The receiving server has taken the mail; whether it lies in the "
                      "inbox or among spam, no event tells.");
    case Fate::Arrived:
        return Tr::tr("What was opened, clicked or complained of must have arrived.");
    case Fate::HardBounced:
        return Tr::tr("The latest of delivered, hard bounced and rejected decides: it is a hard "
                      "bounce. SMTP2GO doesn't try again.");
    case Fate::BouncedLater:
        return Tr::tr("A hard bounce after a delivery: the receiver took the mail and then sent "
                      "it back.");
    case Fate::Rejected:
        return Tr::tr("The latest of delivered, hard bounced and rejected decides: SMTP2GO "
                      "rejected it and did not send it.");
    }
    return {};
}

QString lineOf(const LifeEvent &event)
{
    const QString words = shownText(wordsOf(event));
    return words.isEmpty() ? Tr::tr("%1, %2").arg(titleOf(event), momentOf(event))
                           : Tr::tr("%1, %2: %3").arg(titleOf(event), momentOf(event), words);
}

QStringList evidenceOf(const RecipientLife &life)
{
    QStringList lines;
    for (const qsizetype index : life.deciding)
        lines.append(Tr::tr("Decided by: %1").arg(lineOf(life.events.at(index))));
    if (life.putOff > 0)
        lines.append(Tr::tr("Attempts that failed for now: %1 (soft bounces, and delivery attempts "
                            "that have no event of their own)")
                         .arg(life.putOff));
    if (life.fate == Fate::Rejected)
        lines.append(rejectionAdvice(life.rejection));
    else if (life.decision())
        lines.append(explanationLines(wordsOf(*life.decision())));
    if (life.opened + life.clicked > 0)
        lines.append(Tr::tr("“Opened” and “clicked” mean that an image or a link was fetched. That "
                            "may have been a program (a scanner, the image proxy of a receiver) as "
                            "well as a person."));
    return lines;
}

QString eventLine(const LifeEvent &event)
{
    QStringList parts{utcOf(event), titleOf(event)};
    if (event.count > 1)
        parts.append(QStringLiteral("×%1").arg(event.count));
    for (const QString &text : {event.recipient, event.host, wordsOf(event), event.link}) {
        if (!text.isEmpty())
            parts.append(shownText(text));
    }
    return QStringLiteral("  ") + parts.join(QStringLiteral("  "));
}

} // namespace

QString titleOf(const LifeEvent &event)
{
    if (event.origin == LifeEvent::Origin::Attempt)
        return Tr::tr("Attempt");
    switch (event.kind) {
    case EventKind::Unknown:
        return event.name.isEmpty() ? Tr::tr("Event without a name") : shownText(event.name, 80);
    case EventKind::Processed:
        return Tr::tr("Processed");
    case EventKind::Delivered:
        return Tr::tr("Delivered");
    case EventKind::SoftBounced:
        return Tr::tr("Soft bounced");
    case EventKind::HardBounced:
        return Tr::tr("Hard bounced");
    case EventKind::Rejected:
        return Tr::tr("Rejected");
    case EventKind::Spam:
        return Tr::tr("Spam complaint");
    case EventKind::Opened:
        return Tr::tr("Opened");
    case EventKind::Clicked:
        return Tr::tr("Clicked");
    case EventKind::Unsubscribed:
        return Tr::tr("Unsubscribed");
    case EventKind::Resubscribed:
        return Tr::tr("Resubscribed");
    }
    return {};
}

QString rule(const RecipientLife &life)
{
    const QStringList lines = QStringList{ruleOf(life.fate)} + evidenceOf(life);
    return QStringLiteral("• ") + lines.join(QStringLiteral("\n• "));
}

QString rule(const EmailLife &life)
{
    QStringList parts;
    for (const RecipientLife &recipient : life.recipients) {
        const bool isAlone = life.recipients.size() == 1;
        parts.append((isAlone ? QString() : shownText(recipient.address) + QStringLiteral(":\n"))
                     + rule(recipient));
    }
    return parts.join(QStringLiteral("\n\n"));
}

QString report(const EmailLife &life, const QString &source)
{
    QStringList lines{Tr::tr("E-mail %1").arg(shownText(life.emailId)),
                      Tr::tr("Subject: %1").arg(shownText(life.subject)),
                      Tr::tr("Sender: %1").arg(shownText(life.sender)),
                      sentence(life) + u'.',
                      source,
                      QString()};
    for (const LifeEvent &event : life.common)
        lines.append(eventLine(event));
    for (const RecipientLife &recipient : life.recipients) {
        lines.append(Tr::tr("%1: %2.").arg(shownText(recipient.address), sentence(recipient)));
        for (const LifeEvent &event : recipient.events)
            lines.append(eventLine(event));
    }
    return lines.join(u'\n') + QStringLiteral("\n\n") + rule(life) + u'\n';
}

} // namespace LifeWords
