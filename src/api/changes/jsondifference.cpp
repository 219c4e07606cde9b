// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/changes/jsondifference.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(JsonDifference)
};

enum class Members { OfTheFirst, OfEither };

QString textOf(const QJsonValue &value) // NOLINT(misc-no-recursion): Qt's parser bounds the depth
{
    if (value.isBool())
        return value.toBool() ? Tr::tr("yes") : Tr::tr("no");
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (!value.isArray())
        return value.toVariant().toString();
    QStringList texts;
    const QJsonArray elements = value.toArray();
    for (const QJsonValue &element : elements)
        texts += textOf(element);
    return texts.join(u", "_s);
}

bool isMissing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined();
}

bool isSame(const QJsonValue &left, const QJsonValue &right)
{
    return left == right || (isMissing(left) && isMissing(right));
}

QStringList namesIn(const QJsonObject &first, const QJsonObject &second, Members members)
{
    QStringList names = first.keys();
    if (members == Members::OfEither) {
        names += second.keys();
        names.sort();
        names.removeDuplicates();
    }
    return names;
}

JsonDifferences compared(const QJsonObject &first, // NOLINT(misc-no-recursion): likewise
                         const QJsonObject &second, Members members, const QString &path = {})
{
    JsonDifferences all;
    const QStringList names = namesIn(first, second, members);
    for (const QString &name : names) {
        const QJsonValue left = first.value(name);
        const QJsonValue right = second.value(name);
        if (left.isObject() && right.isObject())
            all += compared(left.toObject(), right.toObject(), members, path + name + u'.');
        else if (!isSame(left, right))
            all.append({path + name, textOf(left), textOf(right)});
    }
    return all;
}

} // namespace

JsonDifferences unmetIn(const QJsonObject &found, const QJsonObject &wanted)
{
    return compared(wanted, found, Members::OfTheFirst);
}

JsonDifferences differencesOf(const QJsonObject &before, const QJsonObject &after)
{
    return compared(before, after, Members::OfEither);
}
