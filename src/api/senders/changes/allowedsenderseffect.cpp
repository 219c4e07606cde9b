// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/changes/allowedsenderseffect.h"

#include "api/senders/changes/allowedsendersstate.h"
#include "api/senders/domainname.h"
#include "core/plaintext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

using Mode = AllowedSenders::Mode;

constexpr qsizetype mostNames = 100;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AllowedSendersEffect)
};

/// The names in a row, the first hundred of very many.
QString named(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names.first(std::min(names.size(), mostNames)))
        shown += shownText(name.contains(u'@') ? name : domainToUnicode(name));
    const QString row = shown.join(Tr::tr(", ", "between the items of a list"));
    const int more = int(names.size() - shown.size());
    return more == 0 ? row : Tr::tr("%1 and %n more", nullptr, more).arg(row);
}

void say(QStringList &sentences, const QString &sentence, const QStringList &names)
{
    if (!names.isEmpty())
        sentences += sentence.arg(named(names));
}

/// An address by itself or by its domain.
bool isIn(const QStringList &list, const QString &sender)
{
    return list.contains(sender) || list.contains(sender.section(u'@', -1));
}

template <typename Condition> QStringList those(QStringList names, Condition condition)
{
    names.removeIf([&condition](const QString &name) { return !condition(name); });
    return names;
}

void saySwitchedOff(QStringList &sentences, const QJsonObject &before)
{
    sentences += Tr::tr("Sender domains and single senders are switched off: only this list says "
                        "then who may send, and mail no longer counts as verified by them.");
    if (!AllowedSendersState::knowsSenders(before))
        sentences += Tr::tr("Which ones there are can't be told: this key may not read them.");
    say(sentences, Tr::tr("These sender domains stop: %1."), AllowedSendersState::domains(before));
    say(sentences, Tr::tr("These single senders stop: %1."),
        AllowedSendersState::singleSenders(before));
}

/// Of the verified senders, whom the list as \p after has it keeps from sending.
void sayWhoCanNot(QStringList &sentences, const QJsonObject &before, const QJsonObject &after)
{
    const QStringList list = AllowedSendersState::senders(after);
    const bool isWhitelist = AllowedSendersState::mode(after) == Mode::Whitelist;
    const QStringList all
        = AllowedSendersState::domains(before) + AllowedSendersState::singleSenders(before);
    const auto isKept = [&](const QString &sender) { return isIn(list, sender) != isWhitelist; };
    say(sentences,
        isWhitelist ? Tr::tr("Not in the list, so nothing is sent from there any more: %1.")
                    : Tr::tr("In the list, so nothing is sent from there any more: %1."),
        those(all, isKept));
}

void sayChangesOfList(QStringList &sentences, const QJsonObject &before, const QJsonObject &after)
{
    const QStringList old = AllowedSendersState::senders(before);
    const QStringList now = AllowedSendersState::senders(after);
    const bool isWhitelist = AllowedSendersState::mode(after) == Mode::Whitelist;
    const QStringList gone = AllowedSendersState::without(old, now);
    const QStringList come = AllowedSendersState::without(now, old);
    say(sentences, Tr::tr("Nothing is sent from there any more: %1."), isWhitelist ? gone : come);
    say(sentences, Tr::tr("These may send from now on: %1."), isWhitelist ? come : gone);
    if (isWhitelist && now.isEmpty())
        sentences += Tr::tr("The list is empty then: nobody may send.");
}

} // namespace

QStringList allowedSendersEffect(const QJsonObject &before, const QJsonObject &after)
{
    const Mode old = AllowedSendersState::mode(before);
    const Mode now = AllowedSendersState::mode(after);
    QStringList sentences;
    if (now == Mode::Disabled)
        sentences += old == Mode::Disabled
            ? Tr::tr("The list isn't used as long as its mode is off.")
            : Tr::tr("The list isn't used any more. Sender domains and single senders say then who "
                     "may send.");
    else if (now == old)
        sayChangesOfList(sentences, before, after);
    else {
        saySwitchedOff(sentences, before);
        sayWhoCanNot(sentences, before, after);
    }
    return sentences;
}
