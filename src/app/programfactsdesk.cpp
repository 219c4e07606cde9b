// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programfactsdesk.h"

#include "account/keyring.h"
#include "account/profilestore.h"
#include "api/libraryversions.h"
#include "api/queuemonitor.h"
#include "api/requestlog.h"
#include "app/queues.h"
#include "core/logging.h"
#include "core/paths.h"
#include "core/settings.h"
#include "net/libraryversions.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <map>

namespace {

constexpr int shownErrors = 20;

QString number(qint64 value)
{
    return QString::number(value);
}

QString yesNo(bool value)
{
    return value ? QStringLiteral("yes") : QStringLiteral("no");
}

QString appearanceText(Appearance appearance)
{
    return appearance == Appearance::System ? QStringLiteral("system")
        : appearance == Appearance::Light   ? QStringLiteral("light")
                                            : QStringLiteral("dark");
}

QString startText(StartUp::Opens opens)
{
    return opens == StartUp::Opens::StartPage  ? QStringLiteral("start page")
        : opens == StartUp::Opens::LastAccount ? QStringLiteral("last account")
                                               : QStringLiteral("an account");
}

QString motionText(DesktopPreferences::ReduceMotion choice)
{
    return choice == DesktopPreferences::ReduceMotion::System
        ? QStringLiteral("system")
        : yesNo(choice == DesktopPreferences::ReduceMotion::Always);
}

/// Never its host or user.
QString proxyText(const ProxyPreferences &proxy)
{
    if (proxy.use != ProxyPreferences::Use::Manual)
        return proxy.use == ProxyPreferences::Use::System ? QStringLiteral("system")
                                                          : QStringLiteral("none");
    const QString kind = proxy.kind == ProxyPreferences::Kind::Http ? QStringLiteral("HTTP")
                                                                    : QStringLiteral("SOCKS 5");
    return kind + (proxy.user.isEmpty() ? QString() : QStringLiteral(", with a password"));
}

QString regionText(const Profile &profile)
{
    if (!profile.ownBaseUrl.isEmpty())
        return QStringLiteral("other address");
    switch (profile.region) {
    case Region::Global:
        return QStringLiteral("global");
    case Region::Us:
        return QStringLiteral("US");
    case Region::Eu:
        return QStringLiteral("EU");
    case Region::Au:
        return QStringLiteral("AU");
    }
    Q_UNREACHABLE();
}

QString stateText(CallReport::State state)
{
    using State = CallReport::State;
    switch (state) {
    case State::Waiting:
        return QStringLiteral("waiting");
    case State::InFlight:
        return QStringLiteral("under way");
    case State::WaitingToRetry:
        return QStringLiteral("waiting to retry");
    case State::Joined:
        return QStringLiteral("joined to another");
    case State::Done:
        return QStringLiteral("done");
    case State::Failed:
        return QStringLiteral("failed");
    case State::Cancelled:
        return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

QString countsText(const std::map<QString, int> &counts)
{
    QStringList parts;
    for (const auto &[what, count] : counts)
        parts.append(QStringLiteral("%1 %2").arg(number(count), what));
    return parts.isEmpty() ? QStringLiteral("none") : parts.join(QStringLiteral(", "));
}

/// The service chose it: only what looks like an id is one.
QString requestIdText(const QString &id)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9-]{1,64}$"));
    return plain.match(id).hasMatch() ? id : QStringLiteral("none");
}

QString failureText(TransportError error)
{
    static const QHash<TransportError, QString> texts{
        {TransportError::InvalidRequest, QStringLiteral("invalid request")},
        {TransportError::QueueFull, QStringLiteral("queue full")},
        {TransportError::AccountHeld, QStringLiteral("account held")},
        {TransportError::UnresolvedWrite, QStringLiteral("an equal change is in doubt")},
        {TransportError::JournalUnavailable, QStringLiteral("no journal")},
        {TransportError::HostNotFound, QStringLiteral("host not found")},
        {TransportError::ConnectionRefused, QStringLiteral("connection refused")},
        {TransportError::Proxy, QStringLiteral("proxy")},
        {TransportError::Tls, QStringLiteral("TLS")},
        {TransportError::ConnectionLost, QStringLiteral("connection lost")},
        {TransportError::DeadlineExceeded, QStringLiteral("deadline exceeded")},
        {TransportError::AnswerTooLarge, QStringLiteral("answer too large")},
        {TransportError::AnswerTooCompressed, QStringLiteral("answer too compressed")},
        {TransportError::Redirected, QStringLiteral("redirected")},
    };
    return texts.value(error, QStringLiteral("given up"));
}

/// Without the words of the service, which may name anybody.
QString errorText(const LoggedRequest &request)
{
    QString what = request.status > 0 ? QStringLiteral("HTTP %1").arg(request.status)
                                      : QStringLiteral("no answer");
    if (request.error != TransportError::None)
        what += QStringLiteral(", ") + failureText(request.error);
    return QStringLiteral("%1, %2 attempt(s), %3 ms, request id %4")
        .arg(what, number(request.attempts), number(request.duration.count()),
             requestIdText(request.requestId));
}

QString levelsOf(const QLoggingCategory &category)
{
    return category.isDebugEnabled() ? QStringLiteral("debug")
        : category.isInfoEnabled()   ? QStringLiteral("info")
                                     : QStringLiteral("warning");
}

} // namespace

ProgramFactsDesk::ProgramFactsDesk(const Parts &parts)
    : m_parts(parts)
{
}

ProgramFacts ProgramFactsDesk::facts() const
{
    return {.versions = versions, .state = [parts = m_parts] {
                return QList<FactGroup>{
                    settingFacts(parts.settings),
                    accountFacts(parts.profiles),
                    queueFacts(parts),
                    errorFacts(parts.requests),
                    logFacts(),
                    placeFacts(),
                };
            }};
}

QList<Fact> ProgramFactsDesk::versions()
{
    return {{QStringLiteral("TLS"), tlsVersion()},
            {QStringLiteral("SQLite"), sqliteVersion()},
            {QStringLiteral("simdjson"), simdjsonVersion()},
            {QStringLiteral("zstd"), zstdVersion()},
            {QStringLiteral("Key store"), systemKeyRingName()}};
}

FactGroup ProgramFactsDesk::settingFacts(const Settings &settings)
{
    const Preferences &chosen = settings.preferences();
    const bool isUtc = chosen.time.zone == TimeFormat::Zone::Utc;
    return {.title = QStringLiteral("Settings"),
            .facts = {
                {QStringLiteral("Language"),
                 chosen.language.isEmpty() ? QStringLiteral("system") : chosen.language},
                {QStringLiteral("Appearance"), appearanceText(chosen.appearance)},
                {QStringLiteral("Times"), isUtc ? QStringLiteral("UTC") : QStringLiteral("local")},
                {QStringLiteral("Opens at start"), startText(chosen.startUp.opens)},
                {QStringLiteral("Events at once"), number(chosen.activity.pageSize)},
                {QStringLiteral("Own columns"), yesNo(!chosen.activity.columns.isEmpty())},
                {QStringLiteral("Checks senders every (minutes)"),
                 number(chosen.senders.checkEvery.count())},
                {QStringLiteral("Reduced motion"), motionText(chosen.desktop.reduceMotion)},
                {QStringLiteral("Tray icon"),
                 yesNo(chosen.desktop.tray != DesktopPreferences::Tray::None)},
                {QStringLiteral("Proxy"), proxyText(chosen.proxy)},
                {QStringLiteral("Set aside at start"), yesNo(!settings.message().isEmpty())},
            }};
}

FactGroup ProgramFactsDesk::accountFacts(const ProfileStore &profiles)
{
    std::map<QString, int> regions;
    std::map<QString, int> kinds;
    int accounts = 0;
    for (const Profile &profile : profiles.profiles()) {
        if (profile.kind == Profile::Kind::Demo)
            continue;
        ++accounts;
        ++regions[regionText(profile)];
        ++kinds[profile.readOnly ? QStringLiteral("read-only")
                                 : QStringLiteral("may change things")];
        ++kinds[profile.keyPlace == Profile::KeyPlace::KeyStore
                    ? QStringLiteral("with key in the key store")
                    : QStringLiteral("with key in memory")];
        if (!profile.subaccount.isEmpty())
            ++kinds[QStringLiteral("working as a subaccount")];
    }
    return {.title = QStringLiteral("Accounts"),
            .facts = {{QStringLiteral("Number"), number(accounts)},
                      {QStringLiteral("Regions"), countsText(regions)},
                      {QStringLiteral("Kinds"), countsText(kinds)}}};
}

FactGroup ProgramFactsDesk::queueFacts(const Parts &parts)
{
    const QueueMonitor::Status status = parts.queue.status();
    std::map<QString, int> outcomes;
    for (int row = 0; row < parts.requests.count(); ++row)
        ++outcomes[stateText(parts.requests.at(row).state)];
    const QString pause = status.pausedFor
        ? QStringLiteral("%1 s to go").arg(number(status.pausedFor->count() / 1000))
        : QStringLiteral("no");
    return {.title = QStringLiteral("Request queue"),
            .facts = {
                {QStringLiteral("Searches left this minute"),
                 QStringLiteral("%1 of %2")
                     .arg(number(status.searchBudget), number(status.searchLimit))},
                {QStringLiteral("Paused by SMTP2GO"), pause},
                {QStringLiteral("Queued, in flight"),
                 QStringLiteral("%1, %2").arg(number(status.queued), number(status.inFlight))},
                {QStringLiteral("Changes waiting or under way"), number(parts.queues.writes())},
                {QStringLiteral("Requests of this run"), countsText(outcomes)},
            }};
}

FactGroup ProgramFactsDesk::errorFacts(const RequestLog &requests)
{
    FactGroup group{.title = QStringLiteral("Last errors, newest first"), .facts = {}};
    for (int row = requests.count() - 1; row >= 0 && group.facts.size() < shownErrors; --row) {
        const LoggedRequest &request = requests.at(row);
        if (request.isError())
            group.facts.append(
                {request.askedAt.toString(Qt::ISODate) + QLatin1Char(' ') + request.operation,
                 errorText(request)});
    }
    if (group.facts.isEmpty())
        group.facts.append({QStringLiteral("Errors"), QStringLiteral("none")});
    return group;
}

FactGroup ProgramFactsDesk::logFacts()
{
    FactGroup group{.title = QStringLiteral("Log"), .facts = {}};
    for (const QLoggingCategory *category : {&lcNet(), &lcApi(), &lcGui(), &lcApp()})
        group.facts.append({QString::fromLatin1(category->categoryName()),
                            levelsOf(*category) + QStringLiteral(" and worse")});
    return group;
}

FactGroup ProgramFactsDesk::placeFacts()
{
    return {.title = QStringLiteral("Files"),
            .facts
            = {{QStringLiteral("Settings and accounts"), QFileInfo(Settings::defaultPath()).path()},
               {QStringLiteral("Queue, log of changes"), statePath()},
               {QStringLiteral("Lock"), runtimePath()},
               {QStringLiteral("Program"), QCoreApplication::applicationDirPath()}}};
}
