// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/life/statusexplanation.h"

#include "api/activity/life/enhancedcodes.h"

#include <QCoreApplication>
#include <array>

namespace {

using Turn = StatusExplanation::Turn;
using enum StatusExplanation::Turn;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(StatusCode)
};

struct BasicLine {
    int code;
    Turn turn;
    const char *meaning;
    const char *advice;
};

struct PhraseLine {
    QLatin1StringView phrase; ///< in lower case
    Turn turn;
    const char *meaning;
    const char *advice;
};

constexpr std::array basicLines{
    BasicLine{211, Nobody, QT_TRANSLATE_NOOP("StatusCode", "A status of the server."),
              QT_TRANSLATE_NOOP("StatusCode", "Nothing to do.")},
    BasicLine{214, Nobody, QT_TRANSLATE_NOOP("StatusCode", "A help text of the server."),
              QT_TRANSLATE_NOOP("StatusCode", "Nothing to do.")},
    BasicLine{220, Nobody, QT_TRANSLATE_NOOP("StatusCode", "The server is ready."),
              QT_TRANSLATE_NOOP("StatusCode", "Nothing to do.")},
    BasicLine{221, Nobody,
              QT_TRANSLATE_NOOP("StatusCode", "The server ends the connection in order."),
              QT_TRANSLATE_NOOP("StatusCode", "Nothing to do.")},
    BasicLine{250, Nobody, QT_TRANSLATE_NOOP("StatusCode", "Done: the server took it."),
              QT_TRANSLATE_NOOP("StatusCode", "Nothing to do.")},
    BasicLine{
        251, Nobody,
        QT_TRANSLATE_NOOP("StatusCode", "The recipient is elsewhere; the server passes it on."),
        QT_TRANSLATE_NOOP("StatusCode", "Nothing to do.")},
    BasicLine{252, Nobody,
              QT_TRANSLATE_NOOP("StatusCode",
                                "The server can't tell whether the recipient exists, and tries."),
              QT_TRANSLATE_NOOP("StatusCode", "Nothing to do.")},
    BasicLine{
        421, Receiver,
        QT_TRANSLATE_NOOP("StatusCode", "The server takes nothing at the moment and hangs up."),
        QT_TRANSLATE_NOOP("StatusCode", "Wait; it is tried again.")},
    BasicLine{450, Receiver,
              QT_TRANSLATE_NOOP("StatusCode",
                                "The mailbox can't be reached now. Often greylisting: the first "
                                "attempt of a stranger is put off on purpose."),
              QT_TRANSLATE_NOOP("StatusCode", "Wait; it is tried again.")},
    BasicLine{
        451, Receiver,
        QT_TRANSLATE_NOOP("StatusCode", "An error at the receiver, or it wants to be asked again."),
        QT_TRANSLATE_NOOP("StatusCode", "Wait; it is tried again.")},
    BasicLine{452, Receiver,
              QT_TRANSLATE_NOOP("StatusCode", "The receiver or the mailbox has no room now."),
              QT_TRANSLATE_NOOP("StatusCode", "Wait; it is tried again.")},
    BasicLine{454, Receiver,
              QT_TRANSLATE_NOOP("StatusCode", "Signing in or encryption isn't possible now."),
              QT_TRANSLATE_NOOP("StatusCode", "Wait; it is tried again.")},
    BasicLine{455, Receiver,
              QT_TRANSLATE_NOOP("StatusCode", "The receiver can't deal with the parameters now."),
              QT_TRANSLATE_NOOP("StatusCode", "Wait; it is tried again.")},
    BasicLine{500, Receiver,
              QT_TRANSLATE_NOOP("StatusCode", "The receiver doesn't understand the command."),
              QT_TRANSLATE_NOOP("StatusCode", "Tell the support of SMTP2GO.")},
    BasicLine{
        501, Sender,
        QT_TRANSLATE_NOOP("StatusCode", "A command has a malformed argument, often an address."),
        QT_TRANSLATE_NOOP("StatusCode", "Check the addresses.")},
    BasicLine{502, Receiver,
              QT_TRANSLATE_NOOP("StatusCode", "The receiver doesn't offer the command."),
              QT_TRANSLATE_NOOP("StatusCode", "Tell the support of SMTP2GO.")},
    BasicLine{503, Receiver, QT_TRANSLATE_NOOP("StatusCode", "The commands came in a wrong order."),
              QT_TRANSLATE_NOOP("StatusCode", "Tell the support of SMTP2GO.")},
    BasicLine{504, Receiver,
              QT_TRANSLATE_NOOP("StatusCode", "The receiver doesn't offer this parameter."),
              QT_TRANSLATE_NOOP("StatusCode", "Tell the support of SMTP2GO.")},
    BasicLine{521, Sender, QT_TRANSLATE_NOOP("StatusCode", "This server takes no mail at all."),
              QT_TRANSLATE_NOOP("StatusCode", "Check the domain of the recipient.")},
    BasicLine{530, Sender,
              QT_TRANSLATE_NOOP("StatusCode", "Signing in or encryption is needed first."),
              QT_TRANSLATE_NOOP("StatusCode",
                                "Check user name, password and TLS of the sending program.")},
    BasicLine{
        535, Sender, QT_TRANSLATE_NOOP("StatusCode", "The sign-in is refused."),
        QT_TRANSLATE_NOOP("StatusCode", "Check user name and password of the sending program.")},
    BasicLine{550, Sender,
              QT_TRANSLATE_NOOP("StatusCode",
                                "Refused for good: there is no such mailbox, or a rule of the "
                                "receiver stands against it."),
              QT_TRANSLATE_NOOP(
                  "StatusCode",
                  "Read the words of the reply; correct the address or ask the postmaster.")},
    BasicLine{551, Sender, QT_TRANSLATE_NOOP("StatusCode", "The recipient isn't here."),
              QT_TRANSLATE_NOOP("StatusCode", "The reply may name the new address.")},
    BasicLine{
        552, Recipient,
        QT_TRANSLATE_NOOP("StatusCode", "No room: the mailbox is full, or the mail is too large."),
        QT_TRANSLATE_NOOP("StatusCode", "The recipient must make room, or send it smaller.")},
    BasicLine{553, Sender, QT_TRANSLATE_NOOP("StatusCode", "The name of a mailbox isn't allowed."),
              QT_TRANSLATE_NOOP("StatusCode", "Correct the addresses of sender and recipient.")},
    BasicLine{554, Sender,
              QT_TRANSLATE_NOOP("StatusCode",
                                "Refused for good, without a closer code: often a block list or a "
                                "filter of contents."),
              QT_TRANSLATE_NOOP("StatusCode", "Read the words of the reply.")},
    BasicLine{555, Receiver,
              QT_TRANSLATE_NOOP("StatusCode",
                                "The receiver doesn't know the parameters of the sender or "
                                "recipient."),
              QT_TRANSLATE_NOOP("StatusCode", "Tell the support of SMTP2GO.")},
    BasicLine{556, Sender,
              QT_TRANSLATE_NOOP("StatusCode", "The domain of the recipient takes no mail."),
              QT_TRANSLATE_NOOP("StatusCode", "Check the part behind the @.")},
};

constexpr std::array phraseLines{
    PhraseLine{QLatin1StringView("timed out"), Receiver,
               QT_TRANSLATE_NOOP("StatusCode", "The receiving server didn't answer in time."),
               QT_TRANSLATE_NOOP("StatusCode", "Wait; it is tried again.")},
    PhraseLine{QLatin1StringView("timeout"), Receiver,
               QT_TRANSLATE_NOOP("StatusCode", "The receiving server didn't answer in time."),
               QT_TRANSLATE_NOOP("StatusCode", "Wait; it is tried again.")},
    PhraseLine{
        QLatin1StringView("connection refused"), Receiver,
        QT_TRANSLATE_NOOP("StatusCode", "No mail server listens at the receiver's address."),
        QT_TRANSLATE_NOOP("StatusCode", "Wait; check the domain of the recipient if it goes on.")},
    PhraseLine{QLatin1StringView("connection reset"), Receiver,
               QT_TRANSLATE_NOOP("StatusCode", "The receiver broke the connection off."),
               QT_TRANSLATE_NOOP("StatusCode", "Wait; it is tried again.")},
    PhraseLine{
        QLatin1StringView("no route to host"), Receiver,
        QT_TRANSLATE_NOOP("StatusCode", "There is no way through the network to the receiver."),
        QT_TRANSLATE_NOOP("StatusCode", "Wait; it is tried again.")},
    PhraseLine{
        QLatin1StringView("unrouteable"), Sender,
        QT_TRANSLATE_NOOP("StatusCode", "No mail server is known for the recipient's domain."),
        QT_TRANSLATE_NOOP("StatusCode", "Check the part behind the @ for typing errors.")},
    PhraseLine{QLatin1StringView("lookup"), Receiver,
               QT_TRANSLATE_NOOP("StatusCode", "The DNS of the recipient's domain gave no answer."),
               QT_TRANSLATE_NOOP("StatusCode", "Wait; check the part behind the @ if it goes on.")},
    PhraseLine{QLatin1StringView("no such domain"), Sender,
               QT_TRANSLATE_NOOP("StatusCode", "The domain of the recipient doesn't exist."),
               QT_TRANSLATE_NOOP("StatusCode", "Check the part behind the @ for typing errors.")},
    PhraseLine{
        QLatin1StringView("greylist"), Receiver,
        QT_TRANSLATE_NOOP("StatusCode",
                          "Greylisting: the first attempt of a stranger is put off on purpose."),
        QT_TRANSLATE_NOOP("StatusCode", "Wait; it is tried again.")},
    PhraseLine{QLatin1StringView("mailbox full"), Recipient,
               QT_TRANSLATE_NOOP("StatusCode", "The mailbox is full."),
               QT_TRANSLATE_NOOP("StatusCode", "The recipient must make room.")},
    PhraseLine{QLatin1StringView("quota"), Recipient,
               QT_TRANSLATE_NOOP("StatusCode", "The mailbox is full."),
               QT_TRANSLATE_NOOP("StatusCode", "The recipient must make room.")},
    PhraseLine{QLatin1StringView("user unknown"), Sender,
               QT_TRANSLATE_NOOP("StatusCode", "There is no such mailbox at the receiver."),
               QT_TRANSLATE_NOOP("StatusCode", "Correct the address or take it off the list.")},
    PhraseLine{
        QLatin1StringView("tls"), Receiver,
        QT_TRANSLATE_NOOP("StatusCode", "The two servers could not agree on encryption."),
        QT_TRANSLATE_NOOP("StatusCode", "Wait; tell the receiver's postmaster if it goes on.")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("StatusCode", text);
}

std::optional<StatusExplanation> explanationOfPhrase(QStringView reply)
{
    const QString text = reply.left(1000).toString().toLower();
    for (const PhraseLine &line : phraseLines) {
        if (text.contains(line.phrase))
            return StatusExplanation{
                {}, translated(line.meaning), line.turn, translated(line.advice)};
    }
    return std::nullopt;
}

/// What the first digit adds: the same detail can be for now or for good.
QString classText(int kind)
{
    switch (kind) {
    case 2:
        return Tr::tr("Done.");
    case 4:
        return Tr::tr("For now: it is tried again.");
    default:
        return Tr::tr("For good: it is not tried again.");
    }
}

} // namespace

std::optional<StatusExplanation> explanationOf(const StatusCode::Enhanced &code)
{
    const EnhancedCodeLine *line = enhancedCodeLine(code.subject, code.detail);
    if (!line)
        return std::nullopt;
    const bool isDone = code.kind == 2;
    return StatusExplanation{
        .code = StatusCode{.basic = 0, .enhanced = code}.text(),
        .meaning = isDone ? classText(2)
                          : translated(line->meaning) + QLatin1Char(' ') + classText(code.kind),
        .turn = isDone ? Nobody : line->turn,
        .advice = isDone ? Tr::tr("Nothing to do.") : translated(line->advice)};
}

std::optional<StatusExplanation> explanationOfBasic(int code)
{
    for (const BasicLine &line : basicLines) {
        if (line.code == code)
            return StatusExplanation{QString::number(code), translated(line.meaning), line.turn,
                                     translated(line.advice)};
    }
    return std::nullopt;
}

QList<StatusExplanation> explanationsOf(QStringView reply)
{
    const StatusCode code = statusCodeIn(reply);
    QList<StatusExplanation> explanations;
    const auto add = [&](const std::optional<StatusExplanation> &explanation) {
        if (explanation)
            explanations.append(*explanation);
    };
    if (code.enhanced)
        add(explanationOf(*code.enhanced));
    add(explanationOfBasic(code.basic));
    if (code.isEmpty())
        add(explanationOfPhrase(reply));
    return explanations;
}

QString turnText(StatusExplanation::Turn turn)
{
    switch (turn) {
    case Nobody:
        return Tr::tr("Nobody");
    case Sender:
        return Tr::tr("Whoever sends");
    case Receiver:
        return Tr::tr("The receiving server");
    case Recipient:
        return Tr::tr("The recipient");
    case Dns:
        return Tr::tr("The DNS of the sender's domain");
    }
    return {};
}

QStringList explanationLines(QStringView reply)
{
    QStringList lines;
    for (const StatusExplanation &explanation : explanationsOf(reply)) {
        const QString code = explanation.code.isEmpty() ? Tr::tr("In words") : explanation.code;
        const QString line = Tr::tr("%1: %2").arg(code, explanation.meaning);
        lines.append(explanation.turn == Nobody
                         ? line
                         : Tr::tr("%1 Whose turn: %2. %3")
                               .arg(line, turnText(explanation.turn), explanation.advice));
    }
    return lines;
}
