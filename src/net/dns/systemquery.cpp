// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/dns/systemquery.h"

#include <QDeadlineTimer>
#include <chrono>

namespace {

/// libresolv gives up by then: two rounds over three servers.
constexpr std::chrono::seconds longest{35};

int unfinished = 0; ///< in the main thread only, as the next
QDeadlineTimer leftUntil; ///< those whose object is gone

QDnsLookup::Type typeOf(DnsType type)
{
    switch (type) {
    case DnsType::A:
        return QDnsLookup::A;
    case DnsType::Aaaa:
        return QDnsLookup::AAAA;
    case DnsType::Cname:
        return QDnsLookup::CNAME;
    case DnsType::Ns:
        return QDnsLookup::NS;
    case DnsType::Txt:
        return QDnsLookup::TXT;
    case DnsType::Mx:
        return QDnsLookup::MX;
    }
    return QDnsLookup::A;
}

DnsAnswer::Status statusOf(QDnsLookup::Error error)
{
    switch (error) {
    case QDnsLookup::NotFoundError:
        return DnsAnswer::Status::NotFound;
    case QDnsLookup::ServerFailureError:
        return DnsAnswer::Status::ServerFailure;
    case QDnsLookup::ServerRefusedError:
        return DnsAnswer::Status::Refused;
    case QDnsLookup::InvalidRequestError:
        return DnsAnswer::Status::BadQuestion;
    default:
        return DnsAnswer::Status::NoAnswer;
    }
}

void addNames(const QList<QDnsDomainNameRecord> &names, DnsType type, QList<DnsRecord> &records)
{
    for (const QDnsDomainNameRecord &name : names)
        records.append({plainDnsName(name.name()), type, plainDnsName(name.value())});
}

void addAddresses(const QList<QDnsHostAddressRecord> &addresses, QList<DnsRecord> &records)
{
    for (const QDnsHostAddressRecord &address : addresses) {
        const bool isOld = address.value().protocol() == QAbstractSocket::IPv4Protocol;
        records.append({plainDnsName(address.name()), isOld ? DnsType::A : DnsType::Aaaa,
                        address.value().toString()});
    }
}

void addTexts(const QList<QDnsTextRecord> &texts, QList<DnsRecord> &records)
{
    for (const QDnsTextRecord &text : texts)
        records.append(
            {plainDnsName(text.name()), DnsType::Txt, QString::fromUtf8(text.values().join())});
}

void addMail(const QList<QDnsMailExchangeRecord> &exchanges, QList<DnsRecord> &records)
{
    for (const QDnsMailExchangeRecord &exchange : exchanges)
        records.append(
            {plainDnsName(exchange.name()), DnsType::Mx, plainDnsName(exchange.exchange())});
}

QList<DnsRecord> recordsOf(const QDnsLookup &lookup)
{
    QList<DnsRecord> records;
    addNames(lookup.canonicalNameRecords(), DnsType::Cname, records);
    addAddresses(lookup.hostAddressRecords(), records);
    addNames(lookup.nameServerRecords(), DnsType::Ns, records);
    addTexts(lookup.textRecords(), records);
    addMail(lookup.mailExchangeRecords(), records);
    return records;
}

} // namespace

bool SystemQuery::holdsThreads()
{
    return unfinished > 0 || !leftUntil.hasExpired();
}

SystemQuery::SystemQuery(SystemLookup &asker, QObject *parent)
    : QObject(parent)
    , m_asker(&asker)
{
    const DnsQuestion question = asker.next();
    m_lookup.setType(typeOf(question.type));
    m_lookup.setName(plainDnsName(question.name));
    m_lookup.setNameserver(question.server);
    connect(&m_lookup, &QDnsLookup::finished, this, &SystemQuery::take);
    ++unfinished;
    m_lookup.lookup();
}

SystemQuery::~SystemQuery()
{
    if (m_isFinished)
        return;
    --unfinished;
    leftUntil.setRemainingTime(longest);
}

void SystemQuery::take()
{
    m_isFinished = true;
    --unfinished;
    deleteLater();
    emit finished();
}

DnsAnswer SystemQuery::answer() const
{
    if (m_lookup.error() != QDnsLookup::NoError)
        return {statusOf(m_lookup.error()), {}};
    const QList<DnsRecord> records = recordsOf(m_lookup);
    return {records.isEmpty() ? DnsAnswer::Status::NoData : DnsAnswer::Status::Records, records};
}
