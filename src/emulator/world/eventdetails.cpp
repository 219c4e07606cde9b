// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/world/eventdetails.h"

#include "emulator/random.h"
#include "emulator/world/history.h"
#include "emulator/world/reading.h"
#include "emulator/world/receiver.h"

#include <array>

namespace Emulator {

namespace {

constexpr std::array<QStringView, 5> rejections{
    u"The recipient is on the suppression list: an earlier mail bounced",
    u"The recipient is on the suppression list: unsubscribed",
    u"The recipient is on the suppression list: marked an earlier mail as spam",
    u"The domain of the sender is not verified", u"The credential is in sandbox mode"};

// Twins are one happening told twice: they share every detail.
Dice diceOf(const History &history, const Occurrence &event)
{
    const auto &steps = storyOf(event.mail.slot).steps;
    auto step = static_cast<std::size_t>(event.step);
    while (step > 0 && steps[step].delay == Delay::None && steps[step].kind == steps[step - 1].kind)
        --step;
    return Dice(hashOf(history.seed(), event.mail.block, event.mail.slot, step, 0xde7a11U));
}

QString farEnd(const Mail &mail, Dice &dice)
{
    return mail.receiver->network.toString() + u'.' + QString::number(1 + dice.below(250));
}

void addConversation(EventDetails &details, std::span<const QStringView> replies, const Mail &mail,
                     Dice &dice)
{
    details.host = farEnd(mail, dice);
    details.reply = spoken(replies, mail.account->outboundIp, details.recipient, dice);
}

void addFailure(EventDetails &details, std::span<const QStringView> replies, const Mail &mail,
                Dice &dice)
{
    addConversation(details, replies, mail, dice);
    if (dice.oneIn(2))
        details.error = QLatin1StringView("RCPT TO:<") + details.recipient + u'>';
}

Reading readingOf(const History &history, const Occurrence &event, const Mail &mail, Dice &dice)
{
    Dice reader(
        hashOf(history.seed(), event.mail.block, event.mail.slot, event.what().recipient, 0x4eadU));
    return pickReading(event.what().kind, mail, reader, dice);
}

// A stuck mail is tried after 1, 3, 9, 27 … minutes.
void addVainAttempts(std::vector<Attempt> &attempts, const History &history, const Mail &mail,
                     Instant now)
{
    constexpr std::size_t mostAttempts = 7;
    Dice dice(hashOf(history.seed(), mail.index.block, mail.index.slot, 0x57cccU));
    const QString host = farEnd(mail, dice);
    for (std::chrono::minutes wait{1}; attempts.size() < mostAttempts; wait *= 3) {
        if (mail.sentAt + wait > now)
            break;
        attempts.push_back({mail.sentAt + wait, host,
                            spoken(mail.receiver->deferring, mail.account->outboundIp,
                                   mail.to.front().address, dice)});
    }
}

} // namespace

EventDetails detailsOf(const History &history, const Occurrence &event, const Mail &mail)
{
    Dice dice = diceOf(history, event);
    EventDetails details;
    details.recipient = mail.to[event.what().recipient].address;
    switch (event.what().kind) {
    case EventKind::Processed:
    case EventKind::Resubscribed:
        break;
    case EventKind::Delivered:
        addConversation(details, mail.receiver->accepting, mail, dice);
        break;
    case EventKind::SoftBounced:
        addFailure(details, mail.receiver->deferring, mail, dice);
        break;
    case EventKind::HardBounced:
        addFailure(details, mail.receiver->refusing, mail, dice);
        break;
    case EventKind::Rejected:
        details.reason = dice.pick(rejections).toString();
        break;
    case EventKind::Spam:
        details.reason = QStringLiteral("The receiver passed on a complaint of the recipient");
        break;
    case EventKind::Unsubscribed:
        details.reason = QStringLiteral("Unsubscribe link in the mail");
        break;
    case EventKind::Opened:
    case EventKind::Clicked:
        details.reading = readingOf(history, event, mail, dice);
        break;
    }
    return details;
}

std::vector<Attempt> attemptsOf(const History &history, const Mail &mail, Instant now)
{
    std::vector<Attempt> attempts;
    for (const Occurrence &event : history.eventsOf(mail.index)) {
        if (event.what().kind != EventKind::SoftBounced || event.at > now)
            continue;
        EventDetails details = detailsOf(history, event, mail);
        attempts.push_back({event.date(), std::move(details.host), std::move(details.reply)});
    }
    if (storyOf(mail.index.slot).queue == Queue::Stuck)
        addVainAttempts(attempts, history, mail, now);
    return attempts;
}

} // namespace Emulator
