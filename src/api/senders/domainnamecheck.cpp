// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/requesttext.h"
#include "api/senders/domainname.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 63;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DomainName)
};

/// What people type in place of a domain.
QString problemOfForm(const QString &typed)
{
    if (typed.contains('/'_L1) || typed.contains(':'_L1))
        return QHostAddress(typed).isNull()
            ? Tr::tr("Only the name is needed, without “https://” and without what follows it.")
            : Tr::tr("This is an IP address, not a domain.");
    if (typed.contains(u'@'))
        return Tr::tr("This is an e-mail address. A domain is what follows the “@”; a single "
                      "address can be added under Single senders.");
    if (typed.contains(u'*'))
        return Tr::tr("SMTP2GO takes one domain at a time, none with “*”.");
    if (hasControlCharacter(typed) || typed.contains(u' ') || typed.contains(u','))
        return Tr::tr("This is more than one word: type one domain.");
    return {};
}

QString problemOfLabels(const QString &typed)
{
    const QStringList labels = typed.split(u'.');
    for (const QString &label : labels) {
        if (label.isEmpty())
            return Tr::tr("There is a dot too many.");
        if (label.size() > longestLabel)
            return Tr::tr("“%1…” is too long: no part of a domain has more than 63 characters.")
                .arg(label.left(20));
        if (domainToAscii(label).isEmpty())
            return Tr::tr("“%1” can't be part of a domain: those are of letters, digits and "
                          "hyphens, without a hyphen at either end.")
                .arg(label);
    }
    return Tr::tr("This is too long for a domain.");
}

QString problemOfName(const DomainNameCheck &check, const QStringList &existing)
{
    const QString last = check.name.section(u'.', -1);
    if (last.toUInt() != 0 || last == u'0')
        return Tr::tr("This is an IP address, not a domain.");
    if (!check.name.contains(u'.'))
        return Tr::tr("A domain has a dot in it, e.g. “%1.com”.").arg(check.shown);
    if (check.name.contains(u'_'))
        return Tr::tr("A domain that sends mail has no underscore in it.");
    if (check.registrable.isEmpty())
        return Tr::tr("“%1” belongs to no one: people have domains below it.").arg(check.shown);
    if (std::any_of(existing.begin(), existing.end(),
                    [&](const QString &there) { return domainToAscii(there) == check.name; }))
        return Tr::tr("“%1” is there already.").arg(check.shown);
    return {};
}

QString adviceFor(const DomainNameCheck &check)
{
    QStringList advice;
    if (check.name.startsWith("www."_L1))
        advice += Tr::tr("Mail seldom comes from “www”: “%1” may be meant.")
                      .arg(domainToUnicode(check.name.mid(4)));
    else if (check.name != check.registrable)
        advice += Tr::tr("This lies below “%1”. Addresses at that domain itself are not covered by "
                         "it.")
                      .arg(domainToUnicode(check.registrable));
    if (check.name.contains("xn--"_L1))
        advice += Tr::tr("SMTP2GO and DNS know it as “%1”.").arg(check.name);
    return advice.join(u' ');
}

} // namespace

DomainNameCheck checkedDomainName(const QString &typed, const QStringList &existing)
{
    DomainNameCheck check;
    const QString name = typed.trimmed();
    if (name.isEmpty())
        return check;
    check.problem = problemOfForm(name);
    if (!check.problem.isEmpty())
        return check;
    check.name = domainToAscii(name);
    if (check.name.isEmpty()) {
        check.problem = problemOfLabels(name);
        return check;
    }
    check.shown = shownDomain(check.name);
    check.registrable = registrableDomain(check.name);
    check.problem = problemOfName(check, existing);
    if (check.problem.isEmpty())
        check.advice = adviceFor(check);
    return check;
}

std::optional<QString> subdomainProblem(const QString &subdomain)
{
    const QString name = subdomain.trimmed();
    if (name.isEmpty())
        return Tr::tr("Type the name that stands before the domain, e.g. “link”.");
    if (const QString problem = problemOfForm(name); !problem.isEmpty())
        return problem;
    if (domainToAscii(name).isEmpty())
        return problemOfLabels(name);
    return std::nullopt;
}
