// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A server in a process of its own, so that only the client's memory counts: prints its URL and
// answers every request with the bomb named by its argument, until its standard input ends.

#include "support/faultserver.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <cstdio>

namespace {

FaultReply bomb(const QString &name)
{
    using End = FaultReply::End;
    const QByteArray head = "HTTP/1.1 200 OK\r\n";
    const QByteArray chunked = head + "Transfer-Encoding: chunked\r\n\r\n";
    const QByteArray much(65'536, ' ');
    if (name == QLatin1String("body"))
        return {head + "\r\n" + much, End::Keep, {}, true};
    if (name == QLatin1String("chunks"))
        return {chunked + "fff8\r\n" + much.left(0xfff8) + "\r\n", End::Keep, {}, true};
    if (name == QLatin1String("header"))
        return {head + "X-Long: " + much, End::Keep, {}, true};
    if (name == QLatin1String("headers"))
        return {head + QByteArray("X-Again: and again\r\n").repeated(3500), End::Keep, {}, true};
    if (name == QLatin1String("deflate")) {
        const QByteArray packed = qCompress(QByteArray(200 * 1024 * 1024, ' ')).mid(4);
        return FaultReply::complete(200, packed, "Content-Encoding: deflate\r\n");
    }
    if (name == QLatin1String("drip"))
        return {head + "Content-Length: 1000\r\n\r\n" + QByteArray(1000, ' '), End::Keep,
                std::chrono::milliseconds(50)};
    return {}; // silence
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    FaultServer server;
    server.setFallback(bomb(QCoreApplication::arguments().value(1)));
    std::puts(server.url().toEncoded().constData());
    std::fflush(stdout);
    const QSocketNotifier end(fileno(stdin), QSocketNotifier::Read);
    QObject::connect(&end, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
