// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apierrorwords.h"

#include "api/apierror.h"
#include "api/refusalreason.h"

#include <QCoreApplication>

namespace {

using Kind = ApiError::Kind;

class Text {
    Q_DECLARE_TR_FUNCTIONS(ApiError)
};

} // namespace

QString captionOf(const ApiError &error)
{
    if (const QString caption = captionOf(refusalReasonOf(error)); !caption.isEmpty())
        return caption;
    switch (error.kind) {
    case Kind::InvalidRequest:
        return Text::tr("This can't be asked");
    case Kind::ReadOnlyAccount:
        return Text::tr("This account is read-only");
    case Kind::QueueFull:
        return Text::tr("Too much is waiting already");
    case Kind::AccountHeld:
        return Text::tr("The calls of this account are held back");
    case Kind::UnresolvedWrite:
        return Text::tr("An earlier change is still undecided");
    case Kind::JournalUnavailable:
        return Text::tr("This change can't be noted down");
    case Kind::Cancelled:
        return Text::tr("Cancelled");
    case Kind::Offline:
        return Text::tr("SMTP2GO can't be reached");
    case Kind::Proxy:
        return Text::tr("The proxy doesn't let the call through");
    case Kind::Tls:
        return Text::tr("The connection isn't secure");
    case Kind::ConnectionLost:
        return Text::tr("The connection broke");
    case Kind::TimedOut:
        return Text::tr("SMTP2GO took too long to answer");
    case Kind::TooLarge:
        return Text::tr("The answer is too large");
    case Kind::Redirected:
        return Text::tr("The address leads somewhere else");
    case Kind::NotFromService:
        return Text::tr("Somebody else answered in place of SMTP2GO");
    case Kind::UnexpectedAnswer:
        return Text::tr("SMTP2GO's answer can't be understood");
    case Kind::MalformedKey:
        return Text::tr("This isn't an API key");
    case Kind::UnknownKey:
        return Text::tr("SMTP2GO doesn't know this API key");
    case Kind::AddressNotAllowed:
        return Text::tr("This computer's address isn't allowed");
    case Kind::PermissionDenied:
        return error.operation == QLatin1String("/activity/search")
            ? Text::tr("This key may not search activity")
            : Text::tr("This key may not use %1").arg(error.operation);
    case Kind::InvalidField:
        return Text::tr("SMTP2GO doesn't accept a field");
    case Kind::NotFound:
        return Text::tr("SMTP2GO doesn't know this operation");
    case Kind::TooManyRequests:
        return Text::tr("SMTP2GO has paused this address");
    case Kind::Refused:
        return Text::tr("SMTP2GO refused the call");
    case Kind::ServerError:
        return Text::tr("SMTP2GO has a fault");
    }
    return {};
}

QString nextStepOf(const ApiError &error)
{
    if (const QString step = nextStepOf(refusalReasonOf(error)); !step.isEmpty())
        return step;
    switch (error.kind) {
    case Kind::InvalidRequest:
        return Text::tr("Change what is wrong and try again.");
    case Kind::ReadOnlyAccount:
        return Text::tr("Use an account that isn't set to read-only.");
    case Kind::QueueFull:
        return Text::tr("Wait until some of it is done, or cancel what you don't need, then try "
                        "again.");
    case Kind::AccountHeld:
        return Text::tr("SMTP2GO has just refused the key of this account. Check the key, then "
                        "try again.");
    case Kind::UnresolvedWrite:
        return Text::tr("Nobody knows yet whether a change like this one has happened. Decide "
                        "about it in the list of unknown outcomes, then try again.");
    case Kind::JournalUnavailable:
        return Text::tr("No change is sent that couldn't be told after a crash. Make room on the "
                        "disk and check the rights of Outpost's folder, then try again.");
    case Kind::Cancelled:
        return Text::tr("Start again when you like.");
    case Kind::Offline:
        return Text::tr("Check the network connection and the address of the service, then try "
                        "again.");
    case Kind::Proxy:
        return Text::tr("Check the proxy under File > Settings > Network, its user name and its "
                        "password. Outpost never goes around it.");
    case Kind::Tls:
        return Text::tr("Check this computer's date and whether something on the network looks "
                        "into connections. The key was not sent.");
    case Kind::ConnectionLost:
        return Text::tr("Try again. If it keeps happening, check the network connection.");
    case Kind::TimedOut:
        return Text::tr("Try again, or ask for a shorter time range.");
    case Kind::TooLarge:
        return Text::tr("Ask for less: a shorter time range or fewer headers.");
    case Kind::Redirected:
        return Text::tr("Check the address of the service. The key wasn't sent to the other one.");
    case Kind::NotFromService:
        return Text::tr("Open a web page to see whether the network wants you to log in first, "
                        "and check the address of the service.");
    case Kind::UnexpectedAnswer:
        return Text::tr("Try again. If it stays so, report it with the details.");
    case Kind::MalformedKey:
        return Text::tr("Copy the whole key once more: “api-” and 32 letters or digits.");
    case Kind::UnknownKey:
        return Text::tr("Check that the key still exists. If it does, it may belong to another "
                        "region: try United States, Europe or Australia.");
    case Kind::AddressNotAllowed:
        return Text::tr("Add this computer's address to the IP allow list in the web app of "
                        "SMTP2GO.");
    case Kind::PermissionDenied:
        return Text::tr("Ask whoever manages the API keys to permit %1 for this one.")
            .arg(error.operation);
    case Kind::InvalidField:
        return Text::tr("Change the field that is named and try again.");
    case Kind::NotFound:
        return Text::tr("Check the address of the service, or look for a newer Outpost.");
    case Kind::TooManyRequests:
        if (error.effect == ApiError::Effect::Done)
            return Text::tr("It was carried out all the same: don't repeat it.");
        return Text::tr("Nothing is lost. The pause takes at least a minute; then try again. What "
                        "still waits goes on by itself.");
    case Kind::Refused:
        return Text::tr("Read what SMTP2GO says. Its support asks for the request id.");
    case Kind::ServerError:
        return Text::tr("Try again in some minutes. smtp2gostatus.com tells of known faults.");
    }
    return {};
}
