// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/world/subject.h"

#include "emulator/random.h"
#include "emulator/world/account.h"

#include <array>

namespace Emulator {

namespace {

constexpr std::size_t oddOneIn = 120;

constexpr std::array<QStringView, 12> oddSubjects{
    u"<b>Bold</b> & <i>cheap</i>",
    u"<img src=\"file:///etc/passwd\"> Look at this",
    u"<a href=\"https://phish.example\">Your invoice</a><script>alert(1)</script>",
    u"=HYPERLINK(\"https://phish.example\";\"Click\")",
    u"@SUM(1+1)*cmd|' /C calc'!A0",
    u"Invoice \u202Efdp.exe\u202C attached",
    u"Tab\there, line\nbreak, bell\u0007 and a nul-like \u2400",
    u"%n %s %1 {0} ${HOME} &amp; &#x41;",
    u"Z\u0351\u036B\u0343\u036A\u0302\u036Ba\u034Al\u0352g\u0309o\u0313 \U0001F9D1\u200D\U0001F4BB"
    u"\U0001F3F4\u200D\u2620\uFE0F",
    u"   ",
    u"",
    u"\\\"quoted\\\" \\u0041 /* comment */ -- '; DROP TABLE events;"};

QString veryLong()
{
    return QStringLiteral("This subject never ends and nobody knows why ").repeated(50);
}

QString oddSubject(Dice &dice)
{
    const std::size_t choice = dice.below(oddSubjects.size() + 2);
    if (choice < oddSubjects.size())
        return oddSubjects[choice].toString();
    return choice == oddSubjects.size() ? veryLong() : QString();
}

} // namespace

QString pickSubject(const Account &account, Dice &dice)
{
    if (dice.oneIn(oddOneIn))
        return oddSubject(dice);
    QString subject = dice.pick(account.subjects).toString();
    return subject.replace(QLatin1StringView("%1"), QString::number(10'000 + dice.below(89'999)));
}

} // namespace Emulator
