// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/sendernotetext.h"

#include <QCoreApplication>
#include <QStringList>

namespace SenderNoteText {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SenderNoteText)
};

void append(QStringList &parts, DnsPurpose purpose, std::optional<bool> verified)
{
    if (!verified)
        return;
    const QString what = dnsPurposeCaption(purpose);
    parts.append(*verified ? Tr::tr("%1 verified").arg(what) : Tr::tr("%1 not verified").arg(what));
}

QString beliefText(const SenderBelief &belief)
{
    QStringList parts;
    append(parts, DnsPurpose::Dkim, belief.dkim);
    append(parts, DnsPurpose::ReturnPath, belief.returnPath);
    append(parts, DnsPurpose::Tracking, belief.tracking);
    return Tr::tr("SMTP2GO: %1.")
        .arg(parts.isEmpty() ? Tr::tr("says nothing") : parts.join(QStringLiteral(", ")));
}

QString dnsText(const DnsFaults &faults)
{
    QStringList parts;
    for (auto it = faults.cbegin(); it != faults.cend(); ++it)
        parts.append(
            Tr::tr("%1: %2").arg(dnsPurposeCaption(it.key()), dnsFaultCaption(it.value())));
    return Tr::tr("DNS: %1.").arg(parts.join(QStringLiteral(", ")));
}

} // namespace

QString text(const SenderNote &note)
{
    QStringList sentences;
    if (note.belief)
        sentences.append(beliefText(*note.belief));
    if (note.dns)
        sentences.append(dnsText(*note.dns));
    return sentences.join(u' ');
}

} // namespace SenderNoteText
