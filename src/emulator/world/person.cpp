// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/world/person.h"

#include "emulator/world/receiver.h"

#include <QStringBuilder>
#include <array>

namespace Emulator {

namespace {

struct Name {
    QStringView shown;
    QStringView local;
};

constexpr std::array<Name, 40> names{{
    {u"Anna Müller", u"anna.mueller"},
    {u"Jürgen Weiß", u"j.weiss"},
    {u"Łukasz Wójcik", u"lukasz.wojcik"},
    {u"José Núñez", u"jose.nunez"},
    {u"Émilie Lefèvre", u"emilie"},
    {u"Søren Kjærgaard", u"soren.k"},
    {u"Björk Guðmundsdóttir", u"bjork"},
    {u"山田 太郎", u"taro.yamada"},
    {u"佐藤 花子", u"hanako"},
    {u"王小明", u"xiaoming.wang"},
    {u"김민준", u"minjun.kim"},
    {u"محمد عبد الله", u"m.abdallah"},
    {u"فاطمة الزهراء", u"fatima.z"},
    {u"דוד לוי", u"david.levi"},
    {u"נועה כהן", u"noa.cohen"},
    {u"Иван Петров", u"i.petrov"},
    {u"Олена Шевченко", u"olena.shevchenko"},
    {u"Γιώργος Παπαδόπουλος", u"g.papadopoulos"},
    {u"Nguyễn Thị Minh", u"minh.nguyen"},
    {u"प्रिया शर्मा", u"priya.sharma"},
    {u"สมชาย ใจดี", u"somchai"},
    {u"Şeyma Yıldız", u"seyma"},
    {u"John Smith", u"john.smith"},
    {u"Mary O'Connor", u"mary.oconnor"},
    {u"Robert \"Bob\" Hughes", u"bob"},
    {u"Lee, Christine", u"christine.lee"},
    {u"Sophie 🌻", u"sophie+shop"},
    {u"Dr. Karl-Heinz von und zu Hohenfels", u"kh.hohenfels"},
    {u"Ana Sofía", u"ana_sofia"},
    {u"Peter", u"peter"},
    {u"", u"info"},
    {u"", u"office"},
    {u"", u"einkauf"},
    {u"", u"contact"},
    {u"Purchasing", u"purchasing"},
    {u"Emma Johansson", u"emma.johansson"},
    {u"Zoltán Kovács", u"zkovacs"},
    {u"Niamh Ní Dhomhnaill", u"niamh"},
    {u"Ülle Mägi", u"ulle.magi"},
    {u"Ana-Maria Țuțuianu", u"ana.tutuianu"},
}};

constexpr std::size_t highestNumber = 900;

} // namespace

Person pickPerson(const Receiver &receiver, Dice &dice)
{
    const Name &name = dice.pick(names);
    const QString number = dice.oneIn(3) ? QString() : QString::number(dice.below(highestNumber));
    return {name.shown.toString(), name.local % number % u'@' % dice.pick(receiver.domains)};
}

QString fullAddress(const Person &person)
{
    if (person.name.isEmpty())
        return person.address;
    QString name = person.name;
    if (name.contains(u'"') || name.contains(u','))
        name = u'"' + name.replace(u'"', QLatin1StringView("\\\"")) + u'"';
    return name + QLatin1StringView(" <") + person.address + u'>';
}

} // namespace Emulator
