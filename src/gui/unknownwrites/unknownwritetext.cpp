// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/unknownwrites/unknownwritetext.h"

#include "core/redaction.h"
#include "gui/activity/eventtext.h"

#include <QCoreApplication>

namespace UnknownWriteText {

namespace {

using Finding = UnknownWrite::Finding;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(UnknownWriteText)
};

QString kind(Finding finding)
{
    switch (finding) {
    case Finding::NotChecked:
        return Tr::tr("Not checked yet");
    case Finding::Checking:
        return Tr::tr("Checking…");
    case Finding::Happened:
        return Tr::tr("It happened");
    case Finding::DidNotHappen:
        return Tr::tr("It did not happen");
    case Finding::CannotTell:
        return Tr::tr("SMTP2GO shows no trace of it either way");
    case Finding::CheckFailed:
        return Tr::tr("The check failed");
    }
    return {};
}

} // namespace

QString finding(const UnknownWrite &write)
{
    return write.text.isEmpty() ? kind(write.finding)
                                : Tr::tr("%1. %2").arg(kind(write.finding), write.text);
}

QString advice(const UnknownWrite &write)
{
    switch (write.finding) {
    case Finding::NotChecked:
        return Tr::tr("Open the account “%1” to have it checked.").arg(write.accountName);
    case Finding::Checking:
        return Tr::tr("Outpost looks whether it shows at SMTP2GO.");
    case Finding::Happened:
        return Tr::tr("Do not make this change again.");
    case Finding::DidNotHappen:
        return Tr::tr("Once this is settled you can make the change again.");
    case Finding::CannotTell:
        return Tr::tr("Look yourself, for example on SMTP2GO's website, before you make it again.");
    case Finding::CheckFailed:
        return Tr::tr("Check again later, or look yourself.");
    }
    return {};
}

QString summary(const UnknownWrite &write)
{
    return write.summary.isEmpty() ? write.operation : write.summary;
}

QString details(const UnknownWrite &write)
{
    QStringList lines{
        summary(write),
        Tr::tr("Operation: %1").arg(write.operation),
        Tr::tr("Account: %1").arg(write.accountName),
        Tr::tr("Time: %1").arg(EventText::utcTime(write.preparedAt.toMSecsSinceEpoch())),
        Tr::tr("Outcome: unknown, it may or may not have happened"),
        Tr::tr("Check: %1").arg(finding(write))};
    if (write.status != 0)
        lines.append(Tr::tr("HTTP status: %1").arg(write.status));
    if (write.interrupted)
        lines.append(Tr::tr("Outpost ended before the answer came"));
    if (!write.requestId.isEmpty())
        lines.append(Tr::tr("Request ID: %1").arg(write.requestId));
    return redacted(lines.join(QLatin1Char('\n')));
}

} // namespace UnknownWriteText
