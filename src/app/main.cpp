// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/console.h"
#include "app/fontreading.h"
#include "app/singleinstance.h"
#include "app/terminationsignals.h"
#include "core/paths.h"
#include "gui/widgets/icons.h"
#include "net/dns/systemresolver.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

namespace {

/// Everything that Outpost writes is for its user only.
void makeFilesPrivate()
{
#ifdef Q_OS_UNIX
    ::umask(S_IRWXG | S_IRWXO);
#endif
}

/// A core dump would hold the key, and crash reporters pass dumps on.
void leaveNoCoreDump()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#endif
}

/// A file that grows past its limit is an error of writing it, not the end of the program.
void surviveFullFiles()
{
#ifdef Q_OS_UNIX
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

/// The key of the environment, which no child process needs to see. It is overwritten, too: what
/// a process was started with can be read from outside, whatever was unset since.
QString takeKeyFromEnvironment()
{
    const QString key = qEnvironmentVariable("SMTP2GO_API_KEY");
    if (char *const found = std::getenv("SMTP2GO_API_KEY"))
        std::fill_n(found, std::strlen(found), ' ');
    qunsetenv("SMTP2GO_API_KEY");
    return key;
}

QStringList localArguments(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

int print(const CommandLine &commandLine)
{
    const bool isError = commandLine.action == CommandLine::Action::PrintError;
    std::fprintf(isError ? stderr : stdout, "%s\n", qUtf8Printable(commandLine.text.trimmed()));
    return isError ? 2 : 0;
}

/// The copy that runs already has a working folder of its own.
QStringList argumentsForOthers(int argc, char **argv, const CommandLine &commandLine)
{
    QStringList arguments = localArguments(argc, argv);
    const qsizetype file = arguments.lastIndexOf(commandLine.viewFile);
    if (!commandLine.viewFile.isEmpty() && file > 0)
        arguments[file] = QFileInfo(commandLine.viewFile).absoluteFilePath();
    return arguments;
}

SingleInstance::Claim claim(SingleInstance &instance, int argc, char **argv,
                            const CommandLine &commandLine)
{
    return instance.claim({.arguments = argumentsForOthers(argc, argv, commandLine),
                           .activationToken = qEnvironmentVariable("XDG_ACTIVATION_TOKEN")});
}

/// Says what this start could not do, and gives its exit code.
int leave(SingleInstance::Claim claim, const SingleInstance &instance,
          const CommandLine &commandLine, const QString &key)
{
    if (claim == SingleInstance::Claim::Refused)
        std::fprintf(stderr, "outpost: %s\n", qUtf8Printable(instance.problem()));
    else if (!commandLine.demo && !key.isEmpty())
        std::fputs("outpost: Outpost is open already. The key in SMTP2GO_API_KEY was not handed "
                   "over to it; paste it there.\n",
                   stderr);
    return claim == SingleInstance::Claim::HandedOver ? 0 : 1;
}

void startAgain(Console &console, const Handover &handover)
{
    // Where Qt's Wayland plugin looks for it.
    qputenv("XDG_ACTIVATION_TOKEN", handover.activationToken.toUtf8());
    console.startAgain(CommandLine::parse(handover.arguments));
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

int run(QApplication &application, SingleInstance &instance, const CommandLine &commandLine,
        const QString &key)
{
    Console console(application);
    QObject::connect(&instance, &SingleInstance::startedAgain, &console,
                     [&console](const Handover &handover) { startAgain(console, handover); });
    instance.listen();
    TerminationSignals termination;
    QObject::connect(&termination, &TerminationSignals::received, &console, &Console::endNow);
    console.start(commandLine, key);
    return QApplication::exec();
}

/// Ends the process where only questions to the DNS are left, that nobody waits for: Qt would wait
/// until libresolv gives them up.
void leaveLookupsBehind(int code)
{
    if (!SystemResolver::holdsThreads())
        return;
    std::fflush(nullptr);
    std::_Exit(code);
}

} // namespace

int main(int argc, char **argv)
{
    makeFilesPrivate();
    leaveNoCoreDump();
    surviveFullFiles();
    QCoreApplication::setApplicationName(QStringLiteral("outpost"));
    QCoreApplication::setApplicationVersion(QStringLiteral(OUTPOST_VERSION));
    const QString key = takeKeyFromEnvironment();
    // Without a display: help and version must work everywhere.
    auto plain = std::make_unique<const QCoreApplication>(argc, argv);
    const CommandLine commandLine = CommandLine::parse(localArguments(argc, argv));
    if (commandLine.action != CommandLine::Action::OpenWindow)
        return print(commandLine);
    auto instance = std::make_unique<SingleInstance>(runtimePath());
    const SingleInstance::Claim claimed = claim(*instance, argc, argv, commandLine);
    if (claimed != SingleInstance::Claim::First)
        return leave(claimed, *instance, commandLine, key);
    plain.reset();

    const FontReading fonts;
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(qEnvironmentVariable("FLATPAK_ID", QStringLiteral("outpost")));
    QApplication::setWindowIcon(programIcon());
    const int code = run(application, *instance, commandLine, key);
    instance.reset();
    leaveLookupsBehind(code);
    return code;
}
