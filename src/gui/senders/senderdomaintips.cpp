// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/senderdomaintips.h"

#include "api/senders/domainname.h"
#include "gui/senders/senderdomainmodel.h"
#include "gui/senders/senderdomaintext.h"
#include "gui/widgets/plaintooltip.h"
#include "gui/widgets/timetext.h"

#include <QCoreApplication>

namespace SenderDomainTips {

namespace {

using Model = SenderDomainModel;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SenderDomainTips)
};

QString arrow(const DomainRecord &record)
{
    return QStringLiteral("%1 → %2").arg(record.host, record.expected);
}

QStringList record(const DomainRecord &record)
{
    QStringList texts{SenderDomainText::verified(record.verified)};
    if (!record.status.isEmpty())
        texts.append(record.status);
    return texts << arrow(record);
}

QStringList tracking(const SenderDomain &domain)
{
    QStringList texts{captionOf(trackingOf(domain))};
    for (const DomainTracker &tracker : domain.trackers)
        texts.append(arrow(tracker.record));
    return texts;
}

QStringList dns(const std::optional<DomainFindings> &findings)
{
    if (!findings)
        return {Tr::tr("“Check DNS” asks the DNS from this computer, and the name servers of the "
                       "zone.")};
    QStringList texts;
    for (const RecordFinding &finding : findings->records)
        texts.append(Tr::tr("%1: %2").arg(dnsPurposeCaption(finding.purpose), finding.text));
    return texts
        << Tr::tr("Checked %1").arg(TimeText::inSentence(findings->at.toMSecsSinceEpoch()));
}

QStringList texts(const SenderDomainRow &row, int column)
{
    switch (column) {
    case Model::Domain:
        return {domainToUnicode(row.domain.name), row.domain.name};
    case Model::State:
        return {SenderDomainText::state(row), explanationOf(row.domain, row.earlier)};
    case Model::Dkim:
        return record(row.domain.dkim);
    case Model::ReturnPath:
        return record(row.domain.returnPath);
    case Model::Tracking:
        return tracking(row.domain);
    case Model::Dns:
        return dns(row.dns);
    case Model::Certificate:
        return {SenderDomainText::certificate(row.domain)};
    case Model::Origin:
        return {SenderDomainText::origin(row.domain)};
    case Model::Access:
        return {SenderDomainText::access(row.domain), row.domain.subaccounts.join(u' ')};
    default:
        return {};
    }
}

} // namespace

QString tip(const SenderDomainRow &row, int column)
{
    QStringList paragraphs = texts(row, column);
    paragraphs.removeAll(QString());
    paragraphs.removeDuplicates();
    return plainToolTip(paragraphs);
}

QString ofHead(int column)
{
    switch (column) {
    case Model::State:
        return plainToolTip(Tr::tr("What SMTP2GO believes, by DKIM and return path"));
    case Model::Dkim:
        return plainToolTip(Tr::tr("The signature of mail, by a key in DNS"));
    case Model::ReturnPath:
        return plainToolTip(Tr::tr("Where bounces go, by which SPF passes"));
    case Model::Tracking:
        return plainToolTip(Tr::tr("The host of tracked links and of opens"));
    case Model::Dns:
        return plainToolTip(Tr::tr("What the DNS says when asked from this computer"));
    case Model::Certificate:
        return plainToolTip(Tr::tr("For the host of tracked links"));
    case Model::Origin:
        return plainToolTip(Tr::tr("Whether the domain comes from the master account"));
    case Model::Access:
        return plainToolTip(Tr::tr("Subaccounts that may send from it"));
    default:
        return {};
    }
}

} // namespace SenderDomainTips
