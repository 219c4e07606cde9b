// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/senderdomaintext.h"

#include "api/senders/dns/domainfindings.h"
#include "api/senders/domainname.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SenderDomainText)
};

void add(QList<WantedRecord> &records, DnsPurpose purpose, const DomainRecord &record)
{
    if (!record.host.isEmpty())
        records += {.purpose = purpose, .host = record.host, .target = record.expected};
}

/// The service's text stands in a file of somebody else: one line, and nothing but a name.
QString inZone(const QString &name)
{
    const QString ascii = domainToAscii(name);
    return ascii.isEmpty() ? u"; ?"_s : ascii + u'.';
}

} // namespace

QList<WantedRecord> recordsToPublish(const SenderDomain &domain)
{
    QList<WantedRecord> records;
    add(records, DnsPurpose::Dkim, domain.dkim);
    add(records, DnsPurpose::ReturnPath, domain.returnPath);
    for (const DomainTracker &tracker : domain.trackers) {
        if (tracker.enabled != false)
            add(records, DnsPurpose::Tracking, tracker.record);
    }
    return records;
}

WantedDomain wantedDomain(const SenderDomain &domain, const QString &subaccountId)
{
    return {.domain = domain.name,
            .records = recordsToPublish(domain),
            .registrable = registrableDomain(domain.name),
            .otherNumbers = {},
            .subaccountId = subaccountId};
}

QString zoneBlock(const SenderDomain &domain)
{
    QString block = u"; "_s + Tr::tr("SMTP2GO, for mail from %1").arg(domain.name) + u'\n';
    const QList<WantedRecord> records = recordsToPublish(domain);
    for (const WantedRecord &record : records) {
        block += u"; "_s + dnsPurposeCaption(record.purpose) + u'\n';
        block += u"%1 IN CNAME %2\n"_s.arg(inZone(record.host), inZone(record.target));
    }
    return block;
}

QString messageForDnsAdmin(const SenderDomain &domain)
{
    const QString name = shownDomain(domain.name);
    QStringList lines{
        Tr::tr("Hello,"), QString(),
        Tr::tr("We send mail from %1 through SMTP2GO. For receivers to trust that mail, please "
               "publish these records in the DNS of that domain:")
            .arg(name)};
    const QList<WantedRecord> records = recordsToPublish(domain);
    for (const WantedRecord &record : records) {
        lines += QString();
        lines += dnsPurposeCaption(record.purpose);
        lines += Tr::tr("  Name:  %1").arg(record.host);
        lines += Tr::tr("  Type:  %1").arg("CNAME"_L1);
        lines += Tr::tr("  Value: %1").arg(record.target);
    }
    lines += QString();
    lines += Tr::tr("Nothing else may stand at these names, and they must not go through a proxy "
                    "(at Cloudflare: “DNS only”). Some forms add the domain to the name by "
                    "themselves; then type only what stands before it.");
    lines += Tr::tr("Please leave them in place: without them the mail stops.");
    lines += {QString(), Tr::tr("As lines of a zone file:"), QString()};
    return lines.join(u'\n') + u'\n' + zoneBlock(domain);
}
