// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/dns/hostview.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(HostView)
};

void addOnce(const QString &value, QStringList &values)
{
    if (!values.contains(value))
        values.append(value);
}

QString withoutNumbers(const QString &name)
{
    static const QRegularExpression digits(QStringLiteral("\\d{3,}"));
    return QString(name).replace(digits, QStringLiteral("#"));
}

bool differsInNumberOnly(const QString &one, const QString &other)
{
    return withoutNumbers(one).contains(QLatin1Char('#'))
        && withoutNumbers(one) == withoutNumbers(other);
}

bool isKey(const QString &text)
{
    return text.contains(QLatin1String("v=DKIM1"), Qt::CaseInsensitive)
        || text.contains(QLatin1String("p=MI"));
}

bool isReplaced(const HostView &view, DnsPurpose purpose)
{
    const bool isCopied
        = purpose == DnsPurpose::Dkim && std::any_of(view.texts.begin(), view.texts.end(), isKey);
    return isCopied || !view.addresses.isEmpty();
}

QString statusText(DnsAnswer::Status status)
{
    switch (status) {
    case DnsAnswer::Status::Records:
    case DnsAnswer::Status::NoData:
        return Tr::tr("no CNAME");
    case DnsAnswer::Status::NotFound:
        return Tr::tr("no such name");
    case DnsAnswer::Status::Refused:
        return Tr::tr("refuses to answer");
    case DnsAnswer::Status::ServerFailure:
        return Tr::tr("could not find out (server failure)");
    case DnsAnswer::Status::NoAnswer:
        return Tr::tr("no answer");
    case DnsAnswer::Status::BadQuestion:
        return Tr::tr("can't be asked: not a name");
    }
    return {};
}

/// A name server may send anything, and much of it.
QString oneLine(const QString &value)
{
    constexpr qsizetype most = 80;
    const QString line = value.simplified();
    return line.size() > most ? line.left(most) + QStringLiteral("…") : line;
}

void describeEach(const QString &type, const QStringList &values, QStringList &parts)
{
    constexpr qsizetype most = 4;
    for (const QString &value : values.mid(0, most))
        parts.append(type + QLatin1Char(' ') + oneLine(value));
    if (values.size() > most)
        parts.append(QStringLiteral("…"));
}

} // namespace

void HostView::add(const QString &host, const DnsAnswer &answer)
{
    for (const DnsRecord &record : answer.records) {
        const bool isHere = record.name == host;
        if (record.type == DnsType::Cname)
            addOnce(record.value, isHere ? cnames : chain);
        else if (isHere && (record.type == DnsType::A || record.type == DnsType::Aaaa))
            addOnce(record.value, addresses);
        else if (isHere && record.type == DnsType::Txt)
            addOnce(record.value, texts);
        else if (isHere && record.type == DnsType::Mx)
            addOnce(record.value, exchanges);
    }
}

HostShape shapeOf(const HostView &view, const WantedRecord &wanted)
{
    if (view.cnames.size() > 1 || (!view.cnames.isEmpty() && view.hasOtherData()))
        return HostShape::Mixed;
    if (view.cnames.isEmpty()) {
        if (view.status > DnsAnswer::Status::NotFound)
            return HostShape::Unknown;
        return isReplaced(view, wanted.purpose) ? HostShape::Replaced : HostShape::Absent;
    }
    const QString target = plainDnsName(wanted.target);
    if (view.cnames.first() == target || view.chain.contains(target))
        return HostShape::Right;
    return differsInNumberOnly(view.cnames.first(), target) ? HostShape::OtherNumber
                                                            : HostShape::OtherTarget;
}

QString describe(const HostView &view)
{
    QStringList parts;
    describeEach(QStringLiteral("CNAME"), view.cnames, parts);
    const auto isNew = [](const QString &address) { return address.contains(QLatin1Char(':')); };
    QStringList addresses = view.addresses;
    addresses.removeIf(isNew);
    describeEach(QStringLiteral("A"), addresses, parts);
    addresses = view.addresses.filter(QStringLiteral(":"));
    describeEach(QStringLiteral("AAAA"), addresses, parts);
    describeEach(QStringLiteral("MX"), view.exchanges, parts);
    describeEach(QStringLiteral("TXT"), view.texts, parts);
    if (view.cnames.isEmpty() && !parts.isEmpty())
        parts.prepend(Tr::tr("no CNAME"));
    return parts.isEmpty() ? statusText(view.status) : parts.join(QStringLiteral(", "));
}
