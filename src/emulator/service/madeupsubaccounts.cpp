// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/service/madeupsubaccounts.h"

#include "emulator/random.h"

#include <QSet>
#include <array>

namespace Emulator {

namespace {

constexpr int idLength = 6;
constexpr char idLetters[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr int sameNameEvery = 40; ///< has the name of the one before
constexpr int sameLettersEvery = 60; ///< has the id of the one before, in another case

constexpr std::array<QStringView, 40> firstNames{
    u"Aurora",   u"Birch",     u"Bridgewater", u"Cedar",   u"Clearwater", u"Coral",   u"Delft",
    u"Eastgate", u"Edelweiß",  u"Falkenberg",  u"Fjord",   u"Glen",       u"Granite", u"Harbour",
    u"Heron",    u"Highfield", u"Juniper",     u"Kestrel", u"Lakeside",   u"Linden",  u"Lyra",
    u"Maple",    u"Meridian",  u"Moorland",    u"Nova",    u"Oakfield",   u"Orchard", u"Otter",
    u"Pinewood", u"Quarry",    u"Rosenhof",    u"Saffron", u"Saint-Malo", u"Silver",  u"Tideway",
    u"Ufer",     u"Verdant",   u"Westport",    u"Willow",  u"Zephyr"};
constexpr std::array<QStringView, 32> trades{
    u"Dental Care",   u"Bäckerei",    u"Accountants",  u"Veterinary Clinic", u"Yoga Studio",
    u"Garden Centre", u"Law Office",  u"Cycles",       u"Bookshop",          u"Brewery",
    u"Property",      u"Opticians",   u"Physio",       u"School of Music",   u"Travel",
    u"Hotel",         u"Pharmacy",    u"Architects",   u"Insurance",         u"Coffee Roasters",
    u"Motors",        u"Printing",    u"Florists",     u"Fitness",           u"Kitchens",
    u"Plumbing",      u"Photography", u"Kindergarten", u"Marine Services",   u"Solar",
    u"Logistics",     u"IT Services"};
constexpr std::array<QStringView, 5> forms{u"", u"", u" Ltd", u" GmbH", u" & Co"};
constexpr std::array<qint64, 12> plans{2'000,  2'000,  5'000,  5'000,  10'000,  10'000,
                                       10'000, 20'000, 40'000, 60'000, 100'000, 250'000};

QString madeUpName(Dice &dice)
{
    QString name = dice.pick(firstNames).toString();
    name += u' ';
    name += dice.pick(trades);
    name += dice.pick(forms);
    return name;
}

QString addressOf(const QString &name, const QString &id)
{
    const QString lower = name.toLower();
    QString domain;
    for (const QChar letter : lower) {
        if (letter.unicode() < 128 && letter.isLetterOrNumber())
            domain += letter;
    }
    return QStringLiteral("office@%1-%2.example").arg(domain, id.toLower());
}

QString inOtherCase(QString id)
{
    for (QChar &letter : id)
        letter = letter.isLower() ? letter.toUpper() : letter.toLower();
    return id;
}

SubaccountState madeUpState(Dice &dice)
{
    const std::size_t fate = dice.below(100);
    if (fate < 4)
        return SubaccountState::Closed;
    return fate < 6 ? SubaccountState::Suspended : SubaccountState::Active;
}

Subaccount madeUp(quint64 seed, int index)
{
    Dice dice(hashOf(seed, index, 0x3aU));
    Subaccount made{
        .id = madeUpId(dice), .state = madeUpState(dice), .source = MailSource::Figures};
    made.wish.name = madeUpName(dice);
    made.wish.email = addressOf(made.wish.name, made.id);
    made.wish.planSize = dice.pick(plans);
    made.usualPlan = made.wish.planSize;
    made.wish.dedicatedIp = made.wish.planSize > 100'000 && dice.oneIn(2);
    made.wish.archiving = dice.oneIn(4);
    made.wish.enforce2fa = dice.oneIn(3);
    made.wish.sms = dice.oneIn(8);
    if (made.state != SubaccountState::Active || dice.oneIn(9))
        made.source = MailSource::None;
    return made;
}

} // namespace

QString madeUpId(Dice &dice)
{
    QString id;
    for (int i = 0; i < idLength; ++i)
        id += QLatin1Char(idLetters[dice.below(sizeof idLetters - 1)]);
    return id;
}

std::vector<Subaccount> madeUpSubaccounts(quint64 seed, int count)
{
    std::vector<Subaccount> all;
    QSet<QString> ids;
    for (int index = 1; index <= count; ++index) {
        Subaccount made = madeUp(seed, index);
        if (index % sameNameEvery == 0)
            made.wish.name = all.back().wish.name;
        if (index % sameLettersEvery == 1 && index > 1)
            made.id = inOtherCase(all.back().id);
        for (quint64 again = 1; ids.contains(made.id); ++again) {
            Dice dice(hashOf(seed, index, again, 0x3bU));
            made.id = madeUpId(dice);
        }
        ids.insert(made.id);
        all.push_back(made);
    }
    return all;
}

} // namespace Emulator
