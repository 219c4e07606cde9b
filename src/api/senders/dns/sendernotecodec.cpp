// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/dns/sendernotecodec.h"

#include "net/dns/dnsquestion.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <array>

namespace {

struct PurposeName {
    DnsPurpose purpose;
    QLatin1String name;
};

constexpr std::array purposes{PurposeName{DnsPurpose::Dkim, QLatin1String("dkim")},
                              PurposeName{DnsPurpose::ReturnPath, QLatin1String("return_path")},
                              PurposeName{DnsPurpose::Tracking, QLatin1String("tracking")}};

/// In the order of DnsFault.
constexpr std::array faults{QLatin1String("none"),
                            QLatin1String("not_yet_everywhere"),
                            QLatin1String("missing"),
                            QLatin1String("wrong_target"),
                            QLatin1String("other_account"),
                            QLatin1String("replaced"),
                            QLatin1String("beside_other_data"),
                            QLatin1String("zone_missing"),
                            QLatin1String("no_answer")};

std::optional<bool> &part(SenderBelief &belief, DnsPurpose purpose)
{
    return purpose == DnsPurpose::Dkim      ? belief.dkim
        : purpose == DnsPurpose::ReturnPath ? belief.returnPath
                                            : belief.tracking;
}

QJsonObject encodeBelief(SenderBelief belief)
{
    QJsonObject json;
    for (const PurposeName &each : purposes) {
        if (const std::optional<bool> told = part(belief, each.purpose))
            json.insert(each.name, *told);
    }
    return json;
}

SenderBelief decodeBelief(const QJsonObject &json)
{
    SenderBelief belief;
    for (const PurposeName &each : purposes) {
        const QJsonValue told = json.value(each.name);
        if (told.isBool())
            part(belief, each.purpose) = told.toBool();
    }
    return belief;
}

QJsonObject encodeFaults(const DnsFaults &dns)
{
    QJsonObject json;
    for (const PurposeName &each : purposes) {
        if (dns.contains(each.purpose))
            json.insert(each.name, faults.at(size_t(dns.value(each.purpose))));
    }
    return json;
}

DnsFaults decodeFaults(const QJsonObject &json)
{
    DnsFaults dns;
    for (const PurposeName &each : purposes) {
        const QString name = json.value(each.name).toString();
        const auto found = std::find(faults.begin(), faults.end(), name);
        if (found != faults.end())
            dns.insert(each.purpose, DnsFault(found - faults.begin()));
    }
    return dns;
}

} // namespace

QString senderKey(const SenderRef &sender)
{
    const QString domain = plainDnsName(sender.domain);
    return sender.subaccountId.isEmpty() ? domain : domain + QLatin1Char(' ') + sender.subaccountId;
}

QByteArray encodeNote(const KeptNote &kept)
{
    QJsonObject json{{QLatin1String("sender"), kept.key},
                     {QLatin1String("at"), kept.note.at.toUTC().toString(Qt::ISODateWithMs)}};
    if (kept.note.belief)
        json.insert(QLatin1String("service"), encodeBelief(*kept.note.belief));
    if (kept.note.dns)
        json.insert(QLatin1String("dns"), encodeFaults(*kept.note.dns));
    if (kept.wasVerified)
        json.insert(QLatin1String("was_verified"), true);
    if (!kept.number.isEmpty())
        json.insert(QLatin1String("number"), kept.number);
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<KeptNote> decodeNote(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    KeptNote kept{json.value(QLatin1String("sender")).toString(), {}, false};
    kept.note.at
        = QDateTime::fromString(json.value(QLatin1String("at")).toString(), Qt::ISODateWithMs)
              .toUTC();
    if (kept.key.isEmpty() || !kept.note.at.isValid())
        return std::nullopt;
    if (json.value(QLatin1String("service")).isObject())
        kept.note.belief = decodeBelief(json.value(QLatin1String("service")).toObject());
    if (json.value(QLatin1String("dns")).isObject())
        kept.note.dns = decodeFaults(json.value(QLatin1String("dns")).toObject());
    kept.number = json.value(QLatin1String("number")).toString();
    kept.wasVerified = json.value(QLatin1String("was_verified")).toBool();
    return kept;
}
