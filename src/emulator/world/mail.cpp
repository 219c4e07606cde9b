// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/world/mail.h"

#include "emulator/random.h"
#include "emulator/world/history.h"
#include "emulator/world/receiver.h"
#include "emulator/world/subject.h"

#include <QStringBuilder>
#include <algorithm>

namespace Emulator {

namespace {

QString letters(quint64 number, int count)
{
    static constexpr char alphabet[]
        = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    QString text(count, u'0');
    for (int i = count - 1; i >= 0; --i, number /= 62)
        text[i] = QLatin1Char(alphabet[number % 62]);
    return text;
}

// The first part tells the second of sending, as in the ids of Exim.
QString emailId(Instant sentAt, Dice &dice)
{
    const auto second = static_cast<quint64>(sentAt.time_since_epoch().count() / 1000);
    return letters(second, 6) + u'-' + letters(dice.next(), 11) + u'-' + letters(dice.next(), 4);
}

QString cc(const Mail &mail, Dice &dice)
{
    return dice.oneIn(9) ? fullAddress(pickPerson(*mail.receiver, dice)) : QString();
}

QString bcc(const Mail &mail, Dice &dice)
{
    return dice.oneIn(12) ? QLatin1StringView("archive@") + mail.account->domain.toString()
                          : QString();
}

QString replyTo(const Mail &mail, Dice &dice)
{
    if (!dice.oneIn(5))
        return {};
    return QLatin1StringView("reply+") % letters(dice.next(), 5) % u'@' % mail.account->domain;
}

int byteSize(Dice &dice)
{
    const std::size_t plain = 1'200 + dice.below(60'000);
    return static_cast<int>(dice.oneIn(15) ? plain + dice.below(9'000'000) : plain);
}

Person pickSender(const Account &account, Dice &dice)
{
    const Sender &sender = dice.pick(account.senders);
    return {sender.name.toString(), sender.local % QLatin1StringView("@") % account.domain};
}

} // namespace

Mail mailAt(const History &history, MailIndex index)
{
    Dice dice(hashOf(history.seed(), index.block, index.slot, 0x3a11U));
    Mail mail;
    mail.index = index;
    mail.account = &accountOfSlot(index.slot);
    mail.receiver = &pickReceiver(dice);
    mail.sentAt = history.sentAt(index);
    mail.id = emailId(mail.sentAt, dice);
    mail.username = dice.pick(mail.account->usernames).toString();
    mail.sender = pickSender(*mail.account, dice);
    for (int i = 0; i < storyOf(index.slot).recipients; ++i)
        mail.to.push_back(pickPerson(*mail.receiver, dice));
    mail.cc = cc(mail, dice);
    mail.bcc = bcc(mail, dice);
    mail.replyTo = replyTo(mail, dice);
    mail.subject = pickSubject(*mail.account, dice);
    mail.originatingHost = QLatin1StringView("203.0.113.") + QString::number(1 + dice.below(250));
    mail.byteSize = byteSize(dice);
    return mail;
}

QString toHeader(const Mail &mail)
{
    QString header = fullAddress(mail.to.front());
    std::for_each(mail.to.begin() + 1, mail.to.end(), [&header](const Person &person) {
        header += QLatin1StringView(", ") + fullAddress(person);
    });
    return header;
}

} // namespace Emulator
