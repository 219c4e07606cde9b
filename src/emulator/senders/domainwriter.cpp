// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/senders/domainwriter.h"

#include <QStringList>
#include <array>

namespace Emulator {

namespace {

using Name = QLatin1StringView;

/// A whole name in the parts that an answer has.
struct Parts {
    QString subdomain;
    QString domain;
    QString suffix;
};

/// Suffixes of two labels, such as co.uk, are told by their look.
Parts partsOf(const QString &name)
{
    static const QStringList seconds{QStringLiteral("co"), QStringLiteral("com"),
                                     QStringLiteral("org"), QStringLiteral("net"),
                                     QStringLiteral("ac")};
    QStringList labels = name.split(u'.');
    QString suffix = labels.takeLast();
    if (labels.size() > 1 && suffix.size() == 2 && seconds.contains(labels.last()))
        suffix = labels.takeLast() + u'.' + suffix;
    const QString domain = labels.isEmpty() ? QString() : labels.takeLast();
    return {labels.join(u'.'), domain, suffix};
}

void writeText(JsonWriter &out, const QString &field, const QString &text)
{
    out.name(field);
    out.text(text);
}

QString lookups(const QString &host)
{
    QStringList lines;
    for (const char *server : {"ns1", "ns2"})
        lines += QStringLiteral("CNAME of %1. at %2.%3: no results")
                     .arg(host, QLatin1StringView(server), host.section(u'.', -2));
    return lines.join(u'\n');
}

} // namespace

void DomainWriter::write(JsonWriter &out, const SenderDomain &domain,
                         const Answering &answering) const
{
    out.beginObject();
    if (answering.saysOrigin)
        out.flag(Name("from_master"), domain.account != answering.account);
    writeDomain(out, domain, answering.hasLink);
    writeTrackers(out, domain);
    if (domain.account.isEmpty() && answering.account.isEmpty()) {
        out.name(Name("subaccount_access"));
        out.beginObject();
        out.name(Name("subaccounts"));
        out.beginArray();
        for (const QString &id : domain.access)
            out.text(id);
        out.endArray();
        out.flag(Name("future_subaccounts"), domain.future);
        out.endObject();
    }
    out.endObject();
}

void DomainWriter::writeDomain(JsonWriter &out, const SenderDomain &domain, bool hasLink) const
{
    out.name(Name("domain"));
    out.beginObject();
    writeNames(out, domain.name, partsOf(domain.name).subdomain);
    out.field(Name("dkim_selector"), QStringLiteral("s%1").arg(domain.number));
    writeRecord(out, Name("dkim"), domain.dkimHost(), Name("dkim.smtp2go.net"),
                m_list.sees(domain, domain.dkimHost()));
    out.field(Name("rpath_selector"), domain.returnPath);
    writeRecord(out, Name("rpath"), domain.returnPathHost(), Name("return.smtp2go.net"),
                m_list.sees(domain, domain.returnPathHost()));
    const QString none = m_form == AnswerForm::Live ? QString() : QStringLiteral("unavailable");
    out.field(Name("setup_link"),
              hasLink ? QStringLiteral("https://setup.mail.example/%1").arg(domain.name) : none);
    if (m_form == AnswerForm::Live)
        out.field(Name("registrar"), QStringLiteral("Registrar of the Examples"));
    out.endObject();
}

void DomainWriter::writeTrackers(JsonWriter &out, const SenderDomain &domain) const
{
    out.name(Name("trackers"));
    out.beginArray();
    out.beginObject();
    const QString host = domain.trackingHost();
    writeNames(out, host, domain.tracking);
    writeRecord(out, Name("cname"), host, Name("track.smtp2go.net"), m_list.sees(domain, host));
    out.flag(Name("enabled"), domain.counts);
    const qint64 issued = m_list.certificateOf(domain);
    if (m_form == AnswerForm::Live)
        out.field(Name("ssl_status"),
                  issued == 0 ? QString() : QStringLiteral("issued: %1").arg(issued));
    out.endObject();
    out.endArray();
}

void DomainWriter::writeNames(JsonWriter &out, const QString &name, const QString &subdomain) const
{
    const Parts parts = partsOf(name);
    out.field(Name("fulldomain"), name);
    if (subdomain.isEmpty() && m_form == AnswerForm::DocumentedOnly)
        out.nothing(Name("subdomain"));
    else
        out.field(Name("subdomain"), subdomain);
    out.field(Name("domain"), parts.domain);
    out.field(Name("suffix"), parts.suffix);
}

void DomainWriter::writeRecord(JsonWriter &out, QLatin1StringView prefix, const QString &host,
                               QLatin1StringView target, bool isSeen) const
{
    const QString start = prefix + u'_';
    const bool isLive = m_form == AnswerForm::Live;
    const QString well = isLive ? Name("Target: ") + QString(target) : QString();
    writeText(out, start + Name("status"), isSeen ? well : lookups(host));
    writeText(out, start + Name("value"), isSeen ? QString(target) : QString());
    if (isLive)
        writeText(out, start + Name("expected"), target);
    out.flag(Name((start + Name("verified")).toLatin1()), isSeen);
}

} // namespace Emulator
