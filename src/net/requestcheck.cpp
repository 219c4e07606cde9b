// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/requestcheck.h"

#include "net/httprequest.h"

#include <algorithm>

namespace {

bool isPrintable(char byte)
{
    return byte > 0x20 && byte < 0x7f;
}

QString faultOfKey(const QByteArray &key)
{
    if (key.isEmpty())
        return QStringLiteral("There is no API key.");
    if (!std::all_of(key.cbegin(), key.cend(), isPrintable))
        return QStringLiteral("The API key contains a blank, a line break or another character "
                              "that no key has.");
    return {};
}

bool isTransportSafe(const QUrl &url)
{
    return url.scheme() == QLatin1String("https")
        || (url.scheme() == QLatin1String("http") && isLoopback(url.host()));
}

QString faultOfUrl(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return QStringLiteral("The address of the service is not a URL with a host.");
    if (!isTransportSafe(url))
        return QStringLiteral("The address of the service must begin with https (http only to "
                              "this machine).");
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return QStringLiteral("The address of the service must not contain a user, a query or a "
                              "fragment.");
    return {};
}

bool isTooLarge(const HttpRequest &request)
{
    const bool isMail = request.endpoint.path.startsWith(QLatin1String("/email"));
    return request.body.size() > (isMail ? 50'000'000 : 1'000'000);
}

} // namespace

QString faultOf(const HttpRequest &request)
{
    if (const QString fault = faultOfUrl(request.baseUrl); !fault.isEmpty())
        return fault;
    if (isTooLarge(request))
        return QStringLiteral("The request is larger than the service takes.");
    return faultOfKey(request.key.reveal());
}

bool isLoopback(const QString &host)
{
    return host == QLatin1String("127.0.0.1") || host == QLatin1String("::1")
        || host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0;
}
