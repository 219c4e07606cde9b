// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/dns/dnsquestion.h"

#include <QUrl>

QString plainDnsName(const QString &name)
{
    QString plain = name.trimmed();
    if (plain.endsWith(QLatin1Char('.')))
        plain.chop(1);
    const QByteArray labels = QUrl::toAce(plain);
    return labels.isEmpty() ? plain.toLower() : QString::fromLatin1(labels).toLower();
}
