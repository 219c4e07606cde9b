// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/commandline.h"
#include "emulator/server.h"

#include <QCoreApplication>
#include <cstdio>

namespace {

int say(const Emulator::Message &message)
{
    std::fputs(qUtf8Printable(message.text), message.exitCode == 0 ? stdout : stderr);
    return message.exitCode;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const auto parsed = Emulator::parsedCommandLine(QCoreApplication::arguments());
    if (const auto *message = std::get_if<Emulator::Message>(&parsed))
        return say(*message);

    const auto options = std::get<Emulator::Options>(parsed);
    Emulator::Server server(options);
    const QUrl url = server.listen();
    if (!url.isValid())
        return say(
            {QStringLiteral("outpost-emulator: port %1 cannot be had.\n").arg(options.port), 1});
    std::printf("listening on %s\n", qUtf8Printable(url.toString()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
