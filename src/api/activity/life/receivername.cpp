// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/life/receivername.h"

#include <QRegularExpression>
#include <array>

namespace {

struct Sign {
    QLatin1StringView text; ///< in lower case
    QLatin1StringView name;
};

#define L1(text) QLatin1StringView(text)

/// What only servers of that name write into replies, or are called.
constexpr std::array replySigns{
    Sign{L1("gsmtp"), L1("Google")},
    Sign{L1(".google.com"), L1("Google")},
    Sign{L1(".protection.outlook.com"), L1("Microsoft")},
    Sign{L1(".prod.outlook.com"), L1("Microsoft")},
    Sign{L1(".olc.protection"), L1("Microsoft")},
    Sign{L1("protocol filter agent"), L1("Microsoft")},
    Sign{L1("(s3150)"), L1("Microsoft")},
    Sign{L1("(s2017062302)"), L1("Microsoft")},
    Sign{L1(".yahoodns.net"), L1("Yahoo")},
    Sign{L1("[tss0"), L1("Yahoo")},
    Sign{L1("ok dirdel"), L1("Yahoo")},
    Sign{L1("icloud.com"), L1("Apple")},
    Sign{L1("protonmail.ch"), L1("Proton")},
    Sign{L1("nemesis esmtp"), L1("GMX and WEB.DE")},
    Sign{L1(".gmx.net"), L1("GMX and WEB.DE")},
    Sign{L1(".web.de"), L1("GMX and WEB.DE")},
    Sign{L1("kundenserver.de"), L1("IONOS")},
    Sign{L1("t-online.de"), L1("T-Online")},
    Sign{L1("messagingengine.com"), L1("Fastmail")},
    Sign{L1(".zoho."), L1("Zoho")},
    Sign{L1("mimecast.com"), L1("Mimecast")},
    Sign{L1("pphosted.com"), L1("Proofpoint")},
    Sign{L1("ppe-hosted.com"), L1("Proofpoint")},
    Sign{L1("messagelabs.com"), L1("Symantec")},
    Sign{L1("barracudanetworks.com"), L1("Barracuda")},
    Sign{L1("iphmx.com"), L1("Cisco")},
    Sign{L1("hornetsecurity.com"), L1("Hornetsecurity")},
    Sign{L1(".yandex."), L1("Yandex")},
    Sign{L1("mxs.mail.ru"), L1("Mail.ru")},
    Sign{L1(".qq.com"), L1("Tencent")},
};

constexpr std::array domainSigns{
    Sign{L1("gmail.com"), L1("Google")},
    Sign{L1("googlemail.com"), L1("Google")},
    Sign{L1("outlook.com"), L1("Microsoft")},
    Sign{L1("hotmail.com"), L1("Microsoft")},
    Sign{L1("hotmail.co.uk"), L1("Microsoft")},
    Sign{L1("hotmail.fr"), L1("Microsoft")},
    Sign{L1("outlook.de"), L1("Microsoft")},
    Sign{L1("live.com"), L1("Microsoft")},
    Sign{L1("msn.com"), L1("Microsoft")},
    Sign{L1("yahoo.com"), L1("Yahoo")},
    Sign{L1("yahoo.co.uk"), L1("Yahoo")},
    Sign{L1("yahoo.de"), L1("Yahoo")},
    Sign{L1("yahoo.fr"), L1("Yahoo")},
    Sign{L1("ymail.com"), L1("Yahoo")},
    Sign{L1("aol.com"), L1("Yahoo")},
    Sign{L1("icloud.com"), L1("Apple")},
    Sign{L1("me.com"), L1("Apple")},
    Sign{L1("mac.com"), L1("Apple")},
    Sign{L1("proton.me"), L1("Proton")},
    Sign{L1("pm.me"), L1("Proton")},
    Sign{L1("protonmail.com"), L1("Proton")},
    Sign{L1("gmx.de"), L1("GMX and WEB.DE")},
    Sign{L1("gmx.net"), L1("GMX and WEB.DE")},
    Sign{L1("gmx.at"), L1("GMX and WEB.DE")},
    Sign{L1("gmx.ch"), L1("GMX and WEB.DE")},
    Sign{L1("gmx.com"), L1("GMX and WEB.DE")},
    Sign{L1("web.de"), L1("GMX and WEB.DE")},
    Sign{L1("t-online.de"), L1("T-Online")},
    Sign{L1("fastmail.com"), L1("Fastmail")},
    Sign{L1("zoho.com"), L1("Zoho")},
    Sign{L1("yandex.ru"), L1("Yandex")},
    Sign{L1("mail.ru"), L1("Mail.ru")},
    Sign{L1("qq.com"), L1("Tencent")},
    Sign{L1("orange.fr"), L1("Orange")},
    Sign{L1("comcast.net"), L1("Comcast")},
};

#undef L1

/// Exchange alone says "Hostname=", also on premises; the name of a farm is Microsoft's.
bool isMicrosoftFarm(const QString &reply)
{
    static const QRegularExpression farm(QStringLiteral(R"(hostname=\w+\.\w*prd\d+\.)"));
    return farm.match(reply).hasMatch();
}

QString nameBySigns(const QString &text)
{
    for (const Sign &sign : replySigns) {
        if (text.contains(sign.text))
            return sign.name;
    }
    return isMicrosoftFarm(text) ? QStringLiteral("Microsoft") : QString();
}

} // namespace

QString domainOf(QStringView address)
{
    const qsizetype at = address.lastIndexOf(QLatin1Char('@'));
    if (at < 0)
        return {};
    QString domain = address.sliced(at + 1).trimmed().toString().toLower();
    return domain.endsWith(QLatin1Char('>')) ? domain.chopped(1) : domain;
}

QString receiverName(QStringView host, QStringView reply, QStringView recipient)
{
    for (const QStringView text : {host, reply}) {
        const QString name = nameBySigns(text.left(1000).toString().toLower());
        if (!name.isEmpty())
            return name;
    }
    const QString domain = domainOf(recipient);
    for (const Sign &sign : domainSigns) {
        if (domain == sign.text)
            return sign.name;
    }
    return domain;
}
