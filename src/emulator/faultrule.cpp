// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/faultrule.h"

#include <QLatin1StringView>
#include <QStringList>
#include <algorithm>
#include <array>

namespace Emulator {

namespace {

struct FaultName {
    QLatin1StringView name;
    FaultKind kind;
    QLatin1StringView help;
};

using Text = QLatin1StringView;

constexpr std::array names{
    FaultName{Text("429"), FaultKind::TooManyRequests,
              Text("too many requests; with seconds=N the address is timed out for so long")},
    FaultName{Text("500"), FaultKind::InternalError, Text("internal error in plain text")},
    FaultName{Text("502"), FaultKind::BadGateway, Text("bad gateway without a body")},
    FaultName{Text("503-html"), FaultKind::UnavailablePage, Text("unavailable, with an HTML page")},
    FaultName{Text("stall"), FaultKind::Stall, Text("no answer for seconds=N (default 40)")},
    FaultName{Text("latency"), FaultKind::Latency, Text("an answer ms=N later (default 800)")},
    FaultName{Text("cut-json"), FaultKind::CutJson, Text("half of the JSON")},
    FaultName{Text("cut"), FaultKind::CutConnection, Text("connection lost within the body")},
    FaultName{Text("lost-answer"), FaultKind::LostAnswer,
              Text("carried out, then the connection is lost before the answer")},
    FaultName{Text("500-done"), FaultKind::DoneButError,
              Text("carried out, then an internal error is answered")},
    FaultName{Text("bad-utf8"), FaultKind::BadUtf8, Text("JSON with bytes that are no UTF-8")},
    FaultName{Text("html"), FaultKind::CaptivePortal, Text("a captive portal's page, status 200")},
    FaultName{Text("expired-token"), FaultKind::ExpiredToken,
              Text("the continue token has expired")},
    FaultName{Text("empty-body"), FaultKind::EmptyBody, Text("status 200, no body")},
    FaultName{Text("error-in-200"), FaultKind::ErrorIn200, Text("status 200 with an error inside")},
    FaultName{Text("flat-error"), FaultKind::FlatError, Text("errors without the data envelope")},
    FaultName{Text("auth-status"), FaultKind::AuthStatus,
              Text("bad keys get the status code=N (default 401)")},
};

constexpr std::chrono::seconds defaultStall{40};
constexpr std::chrono::milliseconds defaultLatency{800};
constexpr int defaultAuthStatus = 401;

enum class Repeat { Unsaid, Said };

FaultRule defaultsOf(FaultKind kind)
{
    FaultRule rule{.kind = kind};
    if (kind == FaultKind::Stall)
        rule.seconds = defaultStall;
    if (kind == FaultKind::Latency)
        rule.delay = defaultLatency;
    if (kind == FaultKind::AuthStatus)
        rule.status = defaultAuthStatus;
    return rule;
}

bool setNumber(FaultRule &rule, const QString &key, int number)
{
    if (key == Text("after"))
        rule.after = number;
    else if (key == Text("every"))
        rule.every = std::max(number, 1);
    else if (key == Text("count"))
        rule.count = number;
    else if (key == Text("page"))
        rule.page = number;
    else if (key == Text("seconds"))
        rule.seconds = std::chrono::seconds(number);
    else if (key == Text("ms"))
        rule.delay = std::chrono::milliseconds(number);
    else if (key == Text("code"))
        rule.status = number;
    else
        return false;
    return true;
}

bool setKey(FaultRule &rule, const QString &key, const QString &value)
{
    if (key == Text("on")) {
        rule.operation = value;
        return !value.isEmpty();
    }
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber && number >= 0 && setNumber(rule, key, number);
}

bool saysHowOften(const QString &key)
{
    return key == Text("every") || key == Text("count") || key == Text("always");
}

} // namespace

std::variant<FaultRule, FaultSyntaxError> parsedFault(const QString &spec)
{
    const QString name = spec.section(u':', 0, 0);
    const auto known = std::ranges::find(names, name, &FaultName::name);
    if (known == names.end())
        return FaultSyntaxError{QStringLiteral("there is no fault named '%1'").arg(name)};

    FaultRule rule = defaultsOf(known->kind);
    Repeat repeat = Repeat::Unsaid;
    const QStringList settings = spec.section(u':', 1).split(u',', Qt::SkipEmptyParts);
    for (const QString &setting : settings) {
        const QString key = setting.section(u'=', 0, 0);
        if (saysHowOften(key))
            repeat = Repeat::Said;
        if (setting != Text("always") && !setKey(rule, key, setting.section(u'=', 1)))
            return FaultSyntaxError{
                QStringLiteral("'%1' in '%2' is not understood").arg(setting, spec)};
    }
    if (repeat == Repeat::Unsaid && (rule.after > 0 || rule.page))
        rule.count = 1;
    return rule;
}

QString faultHelp()
{
    QString help;
    for (const FaultName &fault : names)
        help += QStringLiteral("  %1 %2\n").arg(fault.name, -14).arg(fault.help);
    return help
        + QStringLiteral("When (after a colon, separated by commas):\n"
                         "  after=N        let the first N requests pass, then strike once\n"
                         "  page=N         strike once, at a request for page N of a search\n"
                         "  every=N        strike at each Nth request\n"
                         "  count=N        strike at most N times\n"
                         "  always         strike at every request (after those of after=N)\n"
                         "  on=NAME        look only at operations whose path ends in NAME, e.g. "
                         "on=search\n");
}

} // namespace Emulator
