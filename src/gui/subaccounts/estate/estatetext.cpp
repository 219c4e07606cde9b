// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/subaccounts/estate/estatetext.h"

#include "core/plaintext.h"
#include "gui/subaccounts/subaccountlook.h"
#include "gui/widgets/colourdot.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/timetext.h"

#include <QCoreApplication>

namespace EstateText {

namespace {

using Aspect = EstateAspect;
using Grade = SubaccountLook::Grade;
using State = EstateCell::State;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(EstateText)
};

QString word(State state)
{
    switch (state) {
    case State::NotRead:
        return Tr::tr("not read");
    case State::Good:
        return Tr::tr("good");
    case State::Neutral:
        return Tr::tr("neither good nor bad");
    case State::Fair:
        return Tr::tr("worth a look");
    case State::Bad:
        return Tr::tr("bad");
    case State::Failed:
        return Tr::tr("could not be read");
    }
    return {};
}

QIcon dot(Grade grade)
{
    return colourDot(SubaccountLook::colour(grade).name());
}

} // namespace

QString title(Aspect aspect)
{
    switch (aspect) {
    case Aspect::DomainVerified:
        return Tr::tr("Domains");
    case Aspect::ReturnPath:
        return Tr::tr("Return path");
    case Aspect::Tracking:
        return Tr::tr("Tracking");
    case Aspect::SingleSenders:
        return Tr::tr("Single senders");
    case Aspect::RestrictedSenders:
        return Tr::tr("Restricted");
    case Aspect::LastMail:
        return Tr::tr("Last mail");
    case Aspect::BounceRate:
        return Tr::tr("Bounce rate");
    }
    return {};
}

QString cell(const EstateCell &cell)
{
    return cell.state == State::NotRead ? QStringLiteral("–") : shownText(cell.text);
}

QString toolTip(const EstateCell &cell)
{
    if (cell.state == State::NotRead)
        return Tr::tr("Not read yet.");
    QStringList lines{Tr::tr("%1: %2").arg(cell.text, word(cell.state))};
    if (!cell.detail.isEmpty())
        lines += cell.detail;
    if (cell.at.isValid())
        lines += Tr::tr("Read on %1").arg(TimeText::inSentence(cell.at.toMSecsSinceEpoch()));
    return lines.join(QLatin1Char('\n'));
}

QIcon icon(State state)
{
    switch (state) {
    case State::Good:
        return dot(Grade::Good);
    case State::Fair:
        return dot(Grade::Fair);
    case State::Bad:
        return dot(Grade::Poor);
    case State::Failed:
        return bundledIcon(QStringLiteral("emblem-warning"));
    case State::NotRead:
    case State::Neutral:
        break;
    }
    return {};
}

QString age(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return QStringLiteral("–");
    const qint64 minutes = qMax(qint64(0), at.secsTo(now) / 60);
    if (minutes == 0)
        return Tr::tr("just now");
    if (minutes < 60)
        return Tr::tr("%Ln minute(s) ago", nullptr, int(minutes));
    if (minutes < 48 * 60)
        return Tr::tr("%Ln hour(s) ago", nullptr, int(minutes / 60));
    return Tr::tr("%Ln day(s) ago", nullptr, int(minutes / (24 * 60)));
}

} // namespace EstateText
