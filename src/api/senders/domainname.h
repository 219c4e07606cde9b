// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

/// A domain as somebody types it, looked at while they type.
struct DomainNameCheck {
    QString name; ///< A-labels, lower case; empty where nothing can be made of it
    QString shown; ///< for people, see shownDomain()
    QString registrable; ///< the part that is bought, A-labels, e.g. "example.co.uk"
    QString problem; ///< why it can't be added, a sentence; empty: it can
    QString advice; ///< what to know before, a sentence or two; may be empty

    [[nodiscard]] bool isGood() const { return problem.isEmpty() && !name.isEmpty(); }
    friend bool operator==(const DomainNameCheck &, const DomainNameCheck &) = default;
};

/// \p typed may have blanks around it and a final dot. \p existing are the names that are there
/// already, in either form. Nothing typed has neither a name nor a problem.
[[nodiscard]] DomainNameCheck checkedDomainName(const QString &typed,
                                                const QStringList &existing = {});

/// As DNS and the service have it: A-labels, lower case, without a final dot. Empty for what is no
/// name of a host; labels may begin with an underscore.
[[nodiscard]] QString domainToAscii(const QString &name);

/// For people: Unicode, and the A-labels behind it where they differ: "münchen.example
/// (xn--mnchen-3ya.example)".
[[nodiscard]] QString shownDomain(const QString &name);

/// Only the Unicode form.
[[nodiscard]] QString domainToUnicode(const QString &name);

/// What of \p name can be bought, by the list of public suffixes that Debian keeps: "example.co.uk"
/// of "mail.example.co.uk". A-labels. Empty for a public suffix itself. A suffix that the list
/// doesn't have counts as one, if it is a single label.
[[nodiscard]] QString registrableDomain(const QString &name);

/// What is wrong with one label (or several, with dots) that stands before a domain, such as
/// "link"; nothing if it can be used.
[[nodiscard]] std::optional<QString> subdomainProblem(const QString &subdomain);
