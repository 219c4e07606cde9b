// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/commandline.h"

#include "emulator/demokeys.h"

#include <QCommandLineParser>
#include <limits>

namespace Emulator {

namespace {

constexpr int usageError = 2;
constexpr qint64 mostEvents = 100'000'000;
constexpr qint64 mostSubaccounts = 100'000;

QCommandLineOption option(const char *name, const char *description, const char *value = "",
                          const char *standard = "")
{
    return QCommandLineOption(QLatin1StringView(name), QLatin1StringView(description),
                              QLatin1StringView(value), QLatin1StringView(standard));
}

QList<QCommandLineOption> options()
{
    return {
        option("port", "Port on 127.0.0.1; 0 takes any free one and prints it.", "N", "0"),
        option("seed", "What the world is made from.", "S", "1"),
        option("events", "Events of the last 30 days in the master's region (at most 100000000).",
               "N", "60000"),
        option("subaccounts",
               "How many subaccounts there are, at least 7. Of the mail of more there are figures "
               "but no "
               "events.",
               "N", "7"),
        option("region",
               "Whose host this is: us, eu, au or global. Keys of another region are unknown at a "
               "region's host; the master's is eu.",
               "REGION", "global"),
        option("token-life", "Seconds that a continue token lives.", "SECONDS", "300"),
        option("limit", "Activity searches a minute and address.", "N", "60"),
        option("penalty", "Seconds an address is timed out for that asks too often.", "SECONDS",
               "60"),
        option("penalty-restarts", "Asking while timed out begins the penalty anew."),
        option("latency", "Milliseconds that every answer takes longer.", "MS", "0"),
        option("no-live", "No new events appear after the start."),
        option("domains",
               "Sender domains of the master at least, for lists of hundreds (at most 10000).", "N",
               "0"),
        option("dns",
               "When what a domain needs is in the DNS, and who got a mail clicks its link: now, "
               "later (after 5 minutes) or never.",
               "WHEN", "later"),
        option("plan", "Plan of the account, paid or free, which has room for 5 senders.", "PLAN",
               "paid"),
        option("documented-only",
               "Sender domains are answered as documented, without what was seen beside it."),
        option("fault", "Makes something go wrong; may be given more than once. See below.",
               "SPEC"),
        option("version", "Prints the version."),
        option("help", "Prints this help."),
    };
}

QString helpOf(const QCommandLineParser &parser)
{
    return parser.helpText()
        + QStringLiteral(
              "\nKeys of the region eu:\n  %1  may do everything\n"
              "  %2  may search activity only\n"
              "  %3  may do all but see and add subaccounts\n"
              "  %4  may see everything and change nothing\n"
              "  %5  may not search activity\n  %6  may do nothing\n"
              "Key of the region us:\n"
              "  %7  of a subaccount, whose own it sees only\n\nFaults:\n%8"
              "Examples: --fault 429:after=3,count=1   --fault 500:every=5,on=search\n"
              "          --fault stall:after=2,seconds=40   --fault expired-token:page=3\n"
              "          --fault lost-answer:on=subaccount/add,count=1\n")
              .arg(demoKey, activityKey, noSubaccountsKey, viewerKey, searchDeniedKey, powerlessKey,
                   childKey, faultHelp());
}

/// Reads numbers and remembers the first that is none.
class Numbers {
public:
    explicit Numbers(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    qint64 upTo(qint64 largest, const char *name)
    {
        const QString text = m_parser.value(QLatin1StringView(name));
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        if (m_error.isEmpty() && (!isNumber || number < 0 || number > largest))
            m_error = QStringLiteral("--%1: '%2' is not a number from 0 to %3.")
                          .arg(QLatin1StringView(name), text)
                          .arg(largest);
        return number;
    }

    [[nodiscard]] QString error() const { return m_error; }

private:
    const QCommandLineParser &m_parser;
    QString m_error;
};

QString readNumbers(const QCommandLineParser &parser, Options &options)
{
    constexpr qint64 day = 86'400;
    Numbers numbers(parser);
    options.port = static_cast<quint16>(numbers.upTo(65'535, "port"));
    options.seed = static_cast<quint64>(numbers.upTo(std::numeric_limits<qint64>::max(), "seed"));
    options.events = numbers.upTo(mostEvents, "events");
    options.subaccounts = static_cast<int>(numbers.upTo(mostSubaccounts, "subaccounts"));
    options.tokenLife = std::chrono::seconds(numbers.upTo(day, "token-life"));
    options.searchesPerMinute = static_cast<int>(numbers.upTo(1'000'000, "limit"));
    options.penalty = std::chrono::seconds(numbers.upTo(day, "penalty"));
    options.latency = std::chrono::milliseconds(numbers.upTo(day * 1000, "latency"));
    options.domains = static_cast<int>(numbers.upTo(10'000, "domains"));
    return numbers.error();
}

QString readRegion(const QCommandLineParser &parser, Options &options)
{
    const QString name = parser.value(QStringLiteral("region"));
    options.region = regionOf(name);
    return options.region || name == QStringLiteral("global")
        ? QString()
        : QStringLiteral("--region: '%1' is none of us, eu, au and global.").arg(name);
}

QString readDns(const QCommandLineParser &parser, Options &options)
{
    const QString when = parser.value(QStringLiteral("dns"));
    const qsizetype index
        = QStringList{QStringLiteral("now"), QStringLiteral("later"), QStringLiteral("never")}
              .indexOf(when);
    if (index < 0)
        return QStringLiteral("--dns: '%1' is none of now, later and never.").arg(when);
    options.dns = static_cast<DnsTruth>(index);
    return {};
}

QString readPlan(const QCommandLineParser &parser, Options &options)
{
    const QString plan = parser.value(QStringLiteral("plan"));
    options.plan = plan == QStringLiteral("free") ? Plan::Free : Plan::Paid;
    return options.plan == Plan::Free || plan == QStringLiteral("paid")
        ? QString()
        : QStringLiteral("--plan: '%1' is neither paid nor free.").arg(plan);
}

QString readFaults(const QCommandLineParser &parser, Options &options)
{
    const QStringList specs = parser.values(QStringLiteral("fault"));
    for (const QString &spec : specs) {
        const auto fault = parsedFault(spec);
        if (const auto *error = std::get_if<FaultSyntaxError>(&fault))
            return QStringLiteral("--fault: %1.").arg(error->message);
        options.faults.push_back(std::get<FaultRule>(fault));
    }
    return {};
}

Message usage(const QString &error)
{
    return {QStringLiteral("outpost-emulator: %1\nTry --help.\n").arg(error), usageError};
}

} // namespace

std::variant<Options, Message> parsedCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Answers on 127.0.0.1 as the mail service does, from a made-up world."));
    parser.addOptions(Emulator::options());
    if (!parser.parse(arguments))
        return usage(parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        return Message{helpOf(parser)};
    if (parser.isSet(QStringLiteral("version")))
        return Message{QStringLiteral("outpost-emulator " OUTPOST_VERSION "\n")};
    const QStringList strays = parser.positionalArguments();
    if (!strays.isEmpty())
        return usage(QStringLiteral("'%1' is not expected.").arg(strays.front()));

    Options options;
    for (const QString &error :
         {readNumbers(parser, options), readRegion(parser, options), readDns(parser, options),
          readPlan(parser, options), readFaults(parser, options)}) {
        if (!error.isEmpty())
            return usage(error);
    }
    if (parser.isSet(QStringLiteral("penalty-restarts")))
        options.penaltyRule = PenaltyRule::RestartsOnRequest;
    if (parser.isSet(QStringLiteral("no-live")))
        options.traffic = Traffic::Frozen;
    if (parser.isSet(QStringLiteral("documented-only")))
        options.answers = AnswerForm::DocumentedOnly;
    return options;
}

} // namespace Emulator
