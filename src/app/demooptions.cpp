// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demooptions.h"

#include "app/commandline.h"

Result<Emulator::Options, QString> demoOptions(Emulator::Options usual,
                                               const CommandLine &commandLine)
{
    if (commandLine.demoEvents >= 0)
        usual.events = commandLine.demoEvents;
    for (const QString &spec : commandLine.demoFaults) {
        const auto fault = Emulator::parsedFault(spec);
        if (const auto *error = std::get_if<Emulator::FaultSyntaxError>(&fault))
            return error->message;
        usual.faults.push_back(std::get<Emulator::FaultRule>(fault));
    }
    return usual;
}
