// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/verificationtext.h"

#include "api/apierrortext.h"
#include "api/senders/domainname.h"
#include "core/plaintext.h"
#include "gui/senders/domainverifier.h"

#include <QCoreApplication>

namespace VerificationText {

namespace {

using Message = MessageBar::Content; // lupdate loses the context behind a qualified type

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(VerificationText)
};

QString named(const QStringList &domains)
{
    constexpr qsizetype most = 4;
    QStringList names;
    for (const QString &domain : domains.first(qMin(most, domains.size())))
        names.append(shownText(domainToUnicode(domain), 80));
    if (domains.size() > most)
        names.append(Tr::tr("and %Ln more", nullptr, int(domains.size() - most)));
    return names.join(QStringLiteral(", "));
}

Message failed(const ApiError &error)
{
    const ApiErrorText text = describe(error);
    return {.severity = MessageBar::Severity::Error,
            .caption = text.caption,
            .text = QStringList{text.explanation, text.nextStep}.join(u' ').simplified(),
            .details = text.details};
}

} // namespace

Message message(const DomainVerifier &verifier)
{
    if (verifier.error() && verifier.error()->kind != ApiError::Kind::Cancelled)
        return failed(*verifier.error());
    if (!verifier.problem().isEmpty())
        return {.severity = MessageBar::Severity::Error,
                .caption = Tr::tr("Not verified"),
                .text = verifier.problem()};
    if (verifier.unverified().isEmpty()) {
        if (verifier.verified().isEmpty())
            return {};
        return {.caption = Tr::tr("Verified"), .text = named(verifier.verified())};
    }
    const QString rest = Tr::tr("Not all records were found of %1. “Check DNS” says what is wrong.")
                             .arg(named(verifier.unverified()));
    return {.severity = MessageBar::Severity::Warning,
            .caption = verifier.verified().isEmpty()
                ? Tr::tr("Not verified")
                : Tr::tr("Verified: %1").arg(named(verifier.verified())),
            .text = rest};
}

} // namespace VerificationText
