// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QCommandLineParser>

namespace {

const char *const description = QT_TRANSLATE_NOOP(
    "CommandLine",
    "Desktop console for people who run their mail through SMTP2GO.\n\n"
    "Without options, Outpost shows your accounts and offers to add one.\n"
    "The environment variable SMTP2GO_API_KEY may hold the key; it is never taken from the "
    "command line, which others can read.");

struct Options {
    QCommandLineOption demo{QStringLiteral("demo"),
                            QStringLiteral("Open the built-in emulator: no account, no network.")};
    QCommandLineOption apiUrl{
        QStringLiteral("api-url"),
        QStringLiteral("Talk to the API at <url>, e.g. https://eu-api.smtp2go.com/v3, with the key "
                       "from SMTP2GO_API_KEY. https, or http to this computer."),
        QStringLiteral("url")};
    QCommandLineOption demoEvents{QStringLiteral("demo-events"),
                                  QStringLiteral("Number of events in the demo."),
                                  QStringLiteral("count")};
    QCommandLineOption demoFault{
        QStringLiteral("demo-fault"),
        QStringLiteral("Let the demo fail in this way; see outpost-emulator --help. Repeatable."),
        QStringLiteral("fault")};
    QCommandLineOption newSearch{
        QStringLiteral("new-search"),
        QStringLiteral("Put the cursor into the filter of the activity page.")};
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")},
                            QStringLiteral("Show this help.")};
    QCommandLineOption version{{QStringLiteral("v"), QStringLiteral("version")},
                               QStringLiteral("Show the version.")};
};

CommandLine printing(CommandLine::Action action, const QString &text)
{
    return {.action = action, .text = text};
}

QString errorOf(const QCommandLineParser &parser, const Options &options)
{
    if (parser.positionalArguments().size() > 1)
        return QStringLiteral("outpost: unexpected argument “%1”")
            .arg(parser.positionalArguments().at(1));
    if (parser.isSet(options.demo) && parser.isSet(options.apiUrl))
        return QStringLiteral("outpost: --demo and --api-url exclude each other");
    bool isNumber = true;
    if (parser.isSet(options.demoEvents)
        && (parser.value(options.demoEvents).toLongLong(&isNumber) < 0 || !isNumber))
        return QStringLiteral("outpost: --demo-events takes a number");
    return {};
}

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments)
{
    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(QLatin1String(description));
    parser.addOptions({options.demo, options.apiUrl, options.demoEvents, options.demoFault,
                       options.newSearch, options.help, options.version});
    parser.addPositionalArgument(
        QStringLiteral("view"),
        QStringLiteral("A file with a saved view (.outpostview), to be added and opened."),
        QStringLiteral("[view]"));
    if (!parser.parse(arguments))
        return printing(Action::PrintError, QStringLiteral("outpost: ") + parser.errorText());
    if (parser.isSet(options.help))
        return printing(Action::PrintHelp, parser.helpText());
    if (parser.isSet(options.version))
        return printing(Action::PrintVersion, QStringLiteral("outpost " OUTPOST_VERSION));
    if (const QString error = errorOf(parser, options); !error.isEmpty())
        return printing(Action::PrintError, error);
    return {.demo = parser.isSet(options.demo),
            .newSearch = parser.isSet(options.newSearch),
            .offersTour
            = !parser.isSet(options.newSearch) && parser.positionalArguments().isEmpty(),
            .viewFile = parser.positionalArguments().value(0),
            .apiUrl = parser.value(options.apiUrl),
            .demoEvents
            = parser.isSet(options.demoEvents) ? parser.value(options.demoEvents).toLongLong() : -1,
            .demoFaults = parser.values(options.demoFault)};
}
