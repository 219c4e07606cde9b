// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/dns/worsening.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SenderWatch)
};

bool isWell(DnsFault fault)
{
    return fault == DnsFault::None || fault == DnsFault::NotYetEverywhere;
}

bool isWorse(const DnsFaults &before, const RecordFinding &now)
{
    return now.purpose != DnsPurpose::Tracking && before.contains(now.purpose)
        && isWell(before.value(now.purpose)) && !isWell(now.fault)
        && now.fault != DnsFault::NoAnswer;
}

} // namespace

QString worsening(const std::optional<SenderBelief> &before, const SenderBelief &now)
{
    if (!before)
        return {};
    QStringList fallen;
    if (before->dkim == true && now.dkim == false)
        fallen.append(dnsPurposeCaption(DnsPurpose::Dkim));
    if (before->returnPath == true && now.returnPath == false)
        fallen.append(dnsPurposeCaption(DnsPurpose::ReturnPath));
    if (fallen.isEmpty())
        return {};
    return Tr::tr("SMTP2GO no longer verifies it: %1.").arg(QLocale().createSeparatedList(fallen));
}

QString worsening(const std::optional<DnsFaults> &before, const DomainFindings &now)
{
    QStringList faults;
    for (const RecordFinding &record : now.records) {
        if (isWorse(before.value_or(DnsFaults()), record))
            faults.append(
                Tr::tr("%1: %2", "DKIM: Missing")
                    .arg(dnsPurposeCaption(record.purpose), dnsFaultCaption(record.fault)));
    }
    return faults.isEmpty() ? QString()
                            : Tr::tr("DNS has a fault: %1.").arg(faults.join(QStringLiteral("; ")));
}
