// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/domainname.h"

#include "api/senders/publicsuffix.h"

#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestName = 253;

// What Unicode has beside the dot, and some keyboards write.
QString withPlainDots(QString name)
{
    return name.replace(QChar(0x3002), u'.')
        .replace(QChar(0xff0e), u'.')
        .replace(QChar(0xff61), u'.');
}

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Empty for what can't be one.
QString asciiLabel(const QString &label)
{
    static const QRegularExpression form(u"\\A[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\\z"_s);
    const bool isPlain = isAscii(label) && !label.startsWith("xn--"_L1, Qt::CaseInsensitive);
    const QString ascii = isPlain ? label.toLower() : QString::fromLatin1(QUrl::toAce(label));
    return form.match(ascii).hasMatch() ? ascii : QString();
}

} // namespace

QString domainToAscii(const QString &name)
{
    QString plain = withPlainDots(name.trimmed());
    if (plain.endsWith(u'.'))
        plain.chop(1);
    const QStringList labels = plain.split(u'.');
    QStringList ascii;
    for (const QString &label : labels) {
        ascii += asciiLabel(label);
        if (ascii.last().isEmpty())
            return {};
    }
    const QString whole = ascii.join(u'.');
    return whole.size() <= longestName ? whole : QString();
}

QString domainToUnicode(const QString &name)
{
    const QString ascii = domainToAscii(name);
    if (!ascii.contains("xn--"_L1))
        return ascii.isEmpty() ? name : ascii;
    const QString unicode = QUrl::fromAce(ascii.toLatin1(), QUrl::IgnoreIDNWhitelist);
    return domainToAscii(unicode) == ascii ? unicode : ascii;
}

QString shownDomain(const QString &name)
{
    const QString ascii = domainToAscii(name);
    const QString unicode = domainToUnicode(name);
    return ascii.isEmpty() || unicode == ascii ? unicode : u"%1 (%2)"_s.arg(unicode, ascii);
}

QString registrableDomain(const QString &name)
{
    return registrablePart(domainToAscii(name));
}
