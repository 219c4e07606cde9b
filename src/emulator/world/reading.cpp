// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/world/reading.h"

#include "emulator/random.h"

#include <QStringBuilder>
#include <array>

namespace Emulator {

namespace {

struct Program {
    QStringView name;
    QStringView system;
    QStringView device;
    QStringView userAgent;
};

constexpr std::array<Program, 7> programs{{
    {u"Apple Mail", u"iOS", u"Phone", u"Mozilla/5.0 (iPhone; CPU iPhone OS 18_3 like Mac OS X)"},
    {u"Apple Mail", u"macOS", u"Desktop", u"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)"},
    {u"Gmail", u"", u"", u"Mozilla/5.0 (via an image proxy of the receiver)"},
    {u"Outlook", u"Windows", u"Desktop", u"Mozilla/5.0 (Windows NT 10.0; Win64; x64) Outlook/16.0"},
    {u"Thunderbird", u"Linux", u"Desktop",
     u"Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Thunderbird/128.5.0"},
    {u"Samsung Email", u"Android", u"Phone", u"Mozilla/5.0 (Linux; Android 14; SM-S911B)"},
    {u"", u"", u"", u"SafeLinkScanner/2.1 (+https://scanner.example/bot)"},
}};

constexpr std::array<QStringView, 8> countries{u"DE", u"US", u"GB", u"FR",
                                               u"JP", u"PL", u"IL", u"EG"};

constexpr std::array<QStringView, 5> pages{u"/", u"/orders/%1", u"/track?id=%1&utm_source=mail",
                                           u"/sale?utm_campaign=spring%20sale", u"/konto/größe"};

QString link(const Mail &mail, Dice &dice)
{
    QString page = dice.pick(pages).toString();
    page.replace(QLatin1StringView("%1"), QString::number(10'000 + dice.below(89'999)));
    return QLatin1StringView("https://www.") % mail.account->domain % page;
}

QString address(Dice &dice)
{
    if (dice.oneIn(6))
        return QLatin1StringView("2001:db8::") + QString::number(dice.below(0xffff), 16);
    return QLatin1StringView("192.0.2.") + QString::number(1 + dice.below(250));
}

} // namespace

Reading pickReading(EventKind kind, const Mail &mail, Dice &reader, Dice &event)
{
    const Program &program = reader.pick(programs);
    Reading reading;
    reading.client = program.name.toString();
    reading.system = program.system.toString();
    reading.device = program.device.toString();
    reading.userAgent = program.userAgent.toString();
    reading.address = address(reader);
    reading.country = reader.pick(countries).toString();
    if (kind == EventKind::Clicked)
        reading.link = link(mail, event);
    return reading;
}

} // namespace Emulator
