// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apierrorwords.h"

#include "api/apierror.h"
#include "api/refusalreason.h"

#include <QCoreApplication>

namespace {

using Kind = ApiError::Kind;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ApiError)
};

} // namespace

QString captionOf(const ApiError &error)
{
    if (const QString caption = captionOf(refusalReasonOf(error)); !caption.isEmpty())
        return caption;
    switch (error.kind) {
    case Kind::InvalidRequest:
        return Tr::tr("This can't be asked");
    case Kind::ReadOnlyAccount:
        return Tr::tr("This account is read-only");
    case Kind::QueueFull:
        return Tr::tr("Too much is waiting already");
    case Kind::AccountHeld:
        return Tr::tr("The calls of this account are held back");
    case Kind::UnresolvedWrite:
        return Tr::tr("An earlier change is still undecided");
    case Kind::JournalUnavailable:
        return Tr::tr("This change can't be noted down");
    case Kind::Cancelled:
        return Tr::tr("Cancelled");
    case Kind::Offline:
        return Tr::tr("SMTP2GO can't be reached");
    case Kind::Proxy:
        return Tr::tr("The proxy doesn't let the call through");
    case Kind::Tls:
        return Tr::tr("The connection isn't secure");
    case Kind::ConnectionLost:
        return Tr::tr("The connection broke");
    case Kind::TimedOut:
        return Tr::tr("SMTP2GO took too long to answer");
    case Kind::TooLarge:
        return Tr::tr("The answer is too large");
    case Kind::Redirected:
        return Tr::tr("The address leads somewhere else");
    case Kind::NotFromService:
        return Tr::tr("Somebody else answered in place of SMTP2GO");
    case Kind::UnexpectedAnswer:
        return Tr::tr("SMTP2GO's answer can't be understood");
    case Kind::MalformedKey:
        return Tr::tr("This isn't an API key");
    case Kind::UnknownKey:
        return Tr::tr("SMTP2GO doesn't know this API key");
    case Kind::AddressNotAllowed:
        return Tr::tr("This computer's address isn't allowed");
    case Kind::PermissionDenied:
        return error.operation == QLatin1String("/activity/search")
            ? Tr::tr("This key may not search activity")
            : Tr::tr("This key may not use %1").arg(error.operation);
    case Kind::InvalidField:
        return Tr::tr("SMTP2GO doesn't accept a field");
    case Kind::NotFound:
        return Tr::tr("SMTP2GO doesn't know this operation");
    case Kind::TooManyRequests:
        return Tr::tr("SMTP2GO has paused this address");
    case Kind::Refused:
        return Tr::tr("SMTP2GO refused the call");
    case Kind::ServerError:
        return Tr::tr("SMTP2GO has a fault");
    }
    return {};
}

QString nextStepOf(const ApiError &error)
{
    if (const QString step = nextStepOf(refusalReasonOf(error)); !step.isEmpty())
        return step;
    switch (error.kind) {
    case Kind::InvalidRequest:
        return Tr::tr("Change what is wrong and try again.");
    case Kind::ReadOnlyAccount:
        return Tr::tr("Use an account that isn't set to read-only.");
    case Kind::QueueFull:
        return Tr::tr("Wait until some of it is done, or cancel what you don't need, then try "
                      "again.");
    case Kind::AccountHeld:
        return Tr::tr("SMTP2GO has just refused the key of this account. Check the key, then "
                      "try again.");
    case Kind::UnresolvedWrite:
        return Tr::tr("Nobody knows yet whether a change like this one has happened. Decide "
                      "about it in the list of unknown outcomes, then try again.");
    case Kind::JournalUnavailable:
        return Tr::tr("No change is sent that couldn't be told after a crash. Make room on the "
                      "disk and check the rights of Outpost's folder, then try again.");
    case Kind::Cancelled:
        return Tr::tr("Start again when you like.");
    case Kind::Offline:
        return Tr::tr("Check the network connection and the address of the service, then try "
                      "again.");
    case Kind::Proxy:
        return Tr::tr("Check the proxy under File > Settings > Network, its user name and its "
                      "password. Outpost never goes around it.");
    case Kind::Tls:
        return Tr::tr("Check this computer's date and whether something on the network looks "
                      "into connections. The key was not sent.");
    case Kind::ConnectionLost:
        return Tr::tr("Try again. If it keeps happening, check the network connection.");
    case Kind::TimedOut:
        return Tr::tr("Try again, or ask for a shorter time range.");
    case Kind::TooLarge:
        return Tr::tr("Ask for less: a shorter time range or fewer headers.");
    case Kind::Redirected:
        return Tr::tr("Check the address of the service. The key wasn't sent to the other one.");
    case Kind::NotFromService:
        return Tr::tr("Open a web page to see whether the network wants you to log in first, "
                      "and check the address of the service.");
    case Kind::UnexpectedAnswer:
        return Tr::tr("Try again. If it stays so, report it with the details.");
    case Kind::MalformedKey:
        return Tr::tr("Copy the whole key once more: “api-” and 32 letters or digits.");
    case Kind::UnknownKey:
        return Tr::tr("Check that the key still exists. If it does, it may belong to another "
                      "region: try United States, Europe or Australia.");
    case Kind::AddressNotAllowed:
        return Tr::tr("Add this computer's address to the IP allow list in the web app of "
                      "SMTP2GO.");
    case Kind::PermissionDenied:
        return Tr::tr("Ask whoever manages the API keys to permit %1 for this one.")
            .arg(error.operation);
    case Kind::InvalidField:
        return Tr::tr("Change the field that is named and try again.");
    case Kind::NotFound:
        return Tr::tr("Check the address of the service, or look for a newer Outpost.");
    case Kind::TooManyRequests:
        if (error.effect == ApiError::Effect::Done)
            return Tr::tr("It was carried out all the same: don't repeat it.");
        return Tr::tr("Nothing is lost. The pause takes at least a minute; then try again. What "
                      "still waits goes on by itself.");
    case Kind::Refused:
        return Tr::tr("Read what SMTP2GO says. Its support asks for the request id.");
    case Kind::ServerError:
        return Tr::tr("Try again in some minutes. smtp2gostatus.com tells of known faults.");
    }
    return {};
}
