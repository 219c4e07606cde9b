// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/apikey.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ApiKey)
};

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x20; });
}

QString problemOf(const QString &key)
{
    if (key.isEmpty())
        return Tr::tr("There is no API key.");
    if (hasControlCharacter(key))
        return Tr::tr(
            "The API key has a line break or another control character in it. Paste one key only.");
    if (!key.startsWith(QLatin1String("api-")))
        return Tr::tr("This isn't an API key: a key begins with “api-”.");
    return Tr::tr("This isn't an API key: after “api-” there must be 32 letters or digits.");
}

} // namespace

Result<Secret, QString> parseApiKey(const QString &pasted)
{
    static const QRegularExpression form(QStringLiteral("\\Aapi-[A-Za-z0-9]{32}\\z"));
    const QString key = pasted.trimmed();
    if (form.match(key).hasMatch())
        return Secret(key.toLatin1());
    return problemOf(key);
}
