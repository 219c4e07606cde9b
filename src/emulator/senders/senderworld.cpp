// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/senders/senderworld.h"

#include "emulator/random.h"
#include "emulator/senders/outside.h"

#include <array>

namespace Emulator {

namespace {

/// What the DNS has of a domain.
enum class Records { All, None, NoReturnPath, NoDkim, NoTracking, Falling };

struct SeedDomain {
    QLatin1StringView account;
    QLatin1StringView name;
    Records records = Records::All;
    bool counts = true;
    QLatin1StringView sharedWith = {};
};

using Text = QLatin1StringView;

// Those that send in the world, and some of the master's that show the other states.
constexpr std::array seedDomains{
    SeedDomain{Text(""), Text("nordlicht.example")},
    SeedDomain{Text(""), Text("logistik.nordlicht.example"), Records::All, true, Text("Kx3f9Q")},
    SeedDomain{Text(""), Text("rechnung.nordlicht.example"), Records::NoReturnPath},
    SeedDomain{Text(""), Text("alarm.nordlicht.example"), Records::NoDkim},
    SeedDomain{Text(""), Text("nordlicht-status.example"), Records::All, false},
    SeedDomain{Text(""), Text("nordlicht-neu.example"), Records::None},
    SeedDomain{Text(""), Text("nordlicht-archiv.example"), Records::Falling},
    SeedDomain{Text(""), Text("xn--nordlicht-mnchen-tzb.example"), Records::NoTracking},
    SeedDomain{Text("34mPq7"), Text("cafe-zoe.example"), Records::NoReturnPath},
    SeedDomain{Text("Vb5Ns0"), Text("maktabat-alnoor.example"), Records::All, false},
    SeedDomain{Text("tZ81cD"), Text("tokyo-bungu.example")},
    SeedDomain{Text("9hJw2r"), Text("bluefin.example")},
    SeedDomain{Text("9hJw2r"), Text("bluefin-sale.example"), Records::None},
};

SenderDomain domainOf(const SeedDomain &seed, quint64 number, Instant launch)
{
    SenderDomain domain{.account = seed.account, .name = seed.name};
    domain.number = numberOf(number, domain.account, domain.name);
    domain.returnPath = QStringLiteral("em%1").arg(domain.number);
    domain.tracking = QStringLiteral("link");
    domain.counts = seed.counts;
    if (!seed.sharedWith.isEmpty())
        domain.access += seed.sharedWith;
    domain.checked = launch;
    return domain;
}

void publish(const SenderDomain &domain, Records records, Instant launch, Outside &outside)
{
    const auto put = [&](const QString &host, bool isThere) {
        if (!isThere)
            outside.setNever(host);
        else if (records == Records::Falling)
            outside.set(host, Instant::min(), launch + fallsAfter);
        else
            outside.setAlways(host);
    };
    const bool isAny = records != Records::None;
    put(domain.dkimHost(), isAny && records != Records::NoDkim);
    put(domain.returnPathHost(), isAny && records != Records::NoReturnPath);
    put(domain.trackingHost(), isAny && records != Records::NoTracking);
}

/// Mostly well.
Records recordsOf(int index)
{
    if (index % 20 == 7)
        return Records::None;
    if (index % 20 == 13)
        return Records::NoReturnPath;
    return index % 20 == 17 ? Records::NoTracking : Records::All;
}

} // namespace

int numberOf(quint64 seed, const QString &account, const QString &domain)
{
    constexpr int first = 100'000;
    quint64 hash = hashOf(seed, 0x5dU, account.size());
    const QString whole = account + u'/' + domain;
    for (const QChar c : whole)
        hash = hashOf(hash, c.unicode());
    return first + static_cast<int>(hash % (10 * first - first));
}

std::vector<SenderDomain> senderWorld(const Options &options, Instant launch, Outside &outside)
{
    std::vector<SenderDomain> all;
    int ofMaster = 0;
    const auto add = [&](const SeedDomain &seed) {
        all.push_back(domainOf(seed, options.seed, launch));
        publish(all.back(), seed.records, launch, outside);
        ofMaster += seed.account.isEmpty() ? 1 : 0;
    };
    for (const SeedDomain &seed : seedDomains)
        add(seed);
    for (int i = 1; ofMaster < options.domains; ++i) {
        const QByteArray name = "kunde-" + QByteArray::number(10'000 + i).mid(1) + ".example";
        add({.account = Text(""), .name = Text(name), .records = recordsOf(i)});
    }
    return all;
}

} // namespace Emulator
