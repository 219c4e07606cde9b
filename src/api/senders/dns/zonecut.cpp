// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/dns/zonecut.h"

#include <QRegularExpression>
#include <algorithm>

namespace {

QString parentOf(const QString &name)
{
    const qsizetype dot = name.indexOf(QLatin1Char('.'));
    return dot < 0 ? QString() : name.mid(dot + 1);
}

/// One label is never the zone of a sender.
QString lowestOf(const WantedDomain &wanted)
{
    if (!wanted.registrable.isEmpty())
        return plainDnsName(wanted.registrable);
    return plainDnsName(wanted.domain).section(QLatin1Char('.'), -2);
}

} // namespace

QStringList zoneCandidates(const WantedDomain &wanted)
{
    const QString lowest = lowestOf(wanted);
    QStringList names;
    QStringList starts{plainDnsName(wanted.domain)};
    for (const WantedRecord &record : wanted.records)
        starts.append(parentOf(plainDnsName(record.host)));
    for (QString name : std::as_const(starts)) {
        for (; isWithin(name, lowest) && !names.contains(name); name = parentOf(name))
            names.append(name);
    }
    std::stable_sort(names.begin(), names.end(), [](const QString &one, const QString &other) {
        return one.count(QLatin1Char('.')) > other.count(QLatin1Char('.'));
    });
    return names;
}

QStringList nameServersIn(const DnsAnswer &answer, const QString &zone)
{
    QStringList servers;
    for (const DnsRecord &record : answer.records) {
        if (record.type == DnsType::Ns && record.name == zone && !servers.contains(record.value))
            servers.append(record.value);
    }
    servers.sort();
    return servers;
}

QString numberOf(const QString &host)
{
    static const QRegularExpression form(QStringLiteral("^(?:s|em)(\\d{3,})\\."));
    return form.match(host).captured(1);
}

bool isWithin(const QString &host, const QString &zone)
{
    return !zone.isEmpty() && (host == zone || host.endsWith(QLatin1Char('.') + zone));
}
