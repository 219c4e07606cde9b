// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startdesk.h"

#include "account/account.h"
#include "account/apikey.h"
#include "account/profilestore.h"
#include "account/region.h"
#include "app/accountdesk.h"
#include "app/commandline.h"
#include "app/demooptions.h"
#include "core/settings.h"
#include "gui/shell/welcomepage.h"

#include <QCoreApplication>
#include <utility>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

bool asksForAccount(const CommandLine &commandLine, const QString &pastedKey)
{
    return commandLine.demo || !commandLine.apiUrl.isNull() || !pastedKey.isEmpty();
}

/// The account that a start opens by itself; null for the start page.
QUuid preferredProfile(const Settings &settings)
{
    const StartUp &startUp = settings.preferences().startUp;
    if (startUp.opens == StartUp::Opens::StartPage)
        return {};
    return startUp.opens == StartUp::Opens::LastAccount ? settings.lastAccount() : startUp.account;
}

} // namespace

StartDesk::StartDesk(AccountDesk &desk, const Settings &settings, Emulator::Options demo)
    : m_desk(desk)
    , m_settings(settings)
    , m_demo(std::move(demo))
{
}

bool StartDesk::hasWish(const CommandLine &commandLine, const QString &pastedKey) const
{
    return asksForAccount(commandLine, pastedKey) || !preferredProfile(m_settings).isNull();
}

void StartDesk::open(const CommandLine &commandLine, const QString &pastedKey)
{
    if (commandLine.demo)
        openDemo(commandLine);
    else if (!commandLine.apiUrl.isNull() || !pastedKey.isEmpty())
        openGiven(commandLine.apiUrl, pastedKey);
    else if (m_desk.current().isNull())
        openPreferred();
}

void StartDesk::openPreferred()
{
    const StartUp::Opens opens = m_settings.preferences().startUp.opens;
    const QUuid profile = preferredProfile(m_settings);
    if (m_desk.profiles().find(profile))
        m_desk.open(profile);
    else if (opens != StartUp::Opens::StartPage && opens != StartUp::Opens::LastAccount)
        m_desk.welcome().showProblem(
            Tr::tr("The account that File > Settings names for the start is not there any more."));
}

void StartDesk::openGiven(const QString &apiUrl, const QString &pastedKey)
{
    const Result<QUrl, QString> url
        = apiUrl.isNull() ? baseUrlOf(Region::Global) : parseBaseUrl(apiUrl);
    if (!url)
        return m_desk.welcome().showProblem(url.error());
    m_desk.setBaseUrl(apiUrl.isNull() ? QUrl() : url.value());
    if (pastedKey.isEmpty())
        return; // asked for on the page
    const Result<Secret, QString> key = parseApiKey(pastedKey);
    if (!key)
        return m_desk.welcome().showProblem(Tr::tr("SMTP2GO_API_KEY: %1").arg(key.error()));
    m_desk.openGiven({.name = Tr::tr("SMTP2GO"), .baseUrl = url.value(), .key = key.value()});
}

void StartDesk::openDemo(const CommandLine &commandLine)
{
    const Result<Emulator::Options, QString> options = demoOptions(m_demo, commandLine);
    if (!options)
        return m_desk.welcome().showProblem(options.error());
    m_desk.openDemo(options.value());
}
