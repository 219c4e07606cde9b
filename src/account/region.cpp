// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/region.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Region)
};

bool isThisComputer(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

QString problemOf(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return Tr::tr("The API URL has no host. It looks like https://api.smtp2go.com/v3.");
    if (url.scheme() == QLatin1String("http") && !isThisComputer(url.host()))
        return Tr::tr(
                   "The API URL must begin with https: over http the API key could be read on the "
                   "way to %1. Plain http is for this computer only.")
            .arg(url.host());
    if (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https"))
        return Tr::tr("The API URL must begin with https://.");
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return Tr::tr("The API URL must be only a host and a path.");
    return {};
}

} // namespace

QUrl baseUrlOf(Region region)
{
    switch (region) {
    case Region::Us:
        return QUrl(QStringLiteral("https://us-api.smtp2go.com/v3"));
    case Region::Eu:
        return QUrl(QStringLiteral("https://eu-api.smtp2go.com/v3"));
    case Region::Au:
        return QUrl(QStringLiteral("https://au-api.smtp2go.com/v3"));
    case Region::Global:
        break;
    }
    return QUrl(QStringLiteral("https://api.smtp2go.com/v3"));
}

QString nameOf(Region region)
{
    switch (region) {
    case Region::Us:
        return Tr::tr("United States");
    case Region::Eu:
        return Tr::tr("Europe");
    case Region::Au:
        return Tr::tr("Australia");
    case Region::Global:
        break;
    }
    return Tr::tr("Global (nearest)");
}

Result<QUrl, QString> parseBaseUrl(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    if (const QString problem = problemOf(url); !problem.isEmpty())
        return problem;
    url = url.adjusted(QUrl::StripTrailingSlash | QUrl::NormalizePathSegments);
    if (url.path().isEmpty() || url.path() == QLatin1String("/"))
        url.setPath(QStringLiteral("/v3"));
    return url;
}
