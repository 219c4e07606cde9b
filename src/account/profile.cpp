// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/profile.h"

#include "core/redaction.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Profile)
};

constexpr qsizetype longestName = 100;
constexpr std::chrono::days longestHistory{3650};

bool holdsKey(const QString &text)
{
    return redacted(text) != text;
}

std::optional<QString> problemOfName(const QString &name)
{
    if (name.isEmpty() || name != name.trimmed())
        return Tr::tr("The account has no name.");
    if (name.size() > longestName)
        return Tr::tr("The name of the account is too long.");
    if (std::any_of(name.cbegin(), name.cend(), [](QChar c) { return !c.isPrint(); }))
        return Tr::tr("The name of the account has a line break or a character that can't be "
                      "shown.");
    if (holdsKey(name))
        return Tr::tr("The name of the account has an API key in it. Names are shown everywhere.");
    return std::nullopt;
}

std::optional<QString> problemOfUrl(const QUrl &url)
{
    if (url.isEmpty())
        return std::nullopt;
    const Result<QUrl, QString> parsed = parseBaseUrl(url.toString());
    if (!parsed)
        return parsed.error();
    if (holdsKey(url.toString()))
        return Tr::tr("The API URL has an API key in it.");
    return std::nullopt;
}

bool isColour(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A#[0-9a-f]{6}\\z"));
    return text.isEmpty() || form.match(text).hasMatch();
}

bool isSubaccountId(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9]{0,32}\\z"));
    return form.match(text).hasMatch();
}

} // namespace

QUrl Profile::baseUrl() const
{
    if (kind == Kind::Demo)
        return {};
    return ownBaseUrl.isEmpty() ? baseUrlOf(region) : ownBaseUrl;
}

Profile demoProfile()
{
    Profile demo;
    demo.id = QUuid(0, 0, 0, 0, 0, 0, 0, 0, 'd', 'e', 'm');
    demo.kind = Profile::Kind::Demo;
    demo.name = Tr::tr("Demo");
    demo.keyPlace = Profile::KeyPlace::Session;
    return demo;
}

std::optional<QString> problemOf(const Profile &profile)
{
    if (const auto problem = problemOfName(profile.name))
        return problem;
    if (const auto problem = problemOfUrl(profile.ownBaseUrl))
        return problem;
    if (!isColour(profile.colour))
        return Tr::tr("The colour isn't one.");
    if (profile.historyDepth < std::chrono::days(1) || profile.historyDepth > longestHistory)
        return Tr::tr("The history must be between 1 and %1 days deep.")
            .arg(longestHistory.count());
    if (!isSubaccountId(profile.subaccount))
        return Tr::tr("The id of the subaccount may only have letters and digits.");
    return std::nullopt;
}
