// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/filter/judge.h"

#include <QDateTime>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

using Names = QHash<QString, QString>;

constexpr int shownLength = 512; ///< what is longer is cut in the table

const QHash<QString, QStringList> &fieldsOfKeys()
{
    static const QHash<QString, QStringList> fields{
        {u""_s, {u"email_id"_s, u"subject"_s, u"to"_s, u"recipient"_s, u"bcc"_s}},
        {u"from"_s, {u"sender"_s, u"sender_full"_s}},
        {u"to"_s, {u"recipient"_s}},
        {u"subject"_s, {u"subject"_s}},
        {u"reply"_s, {u"smtp_response"_s, u"reason"_s, u"error"_s}},
        {u"host"_s, {u"host"_s, u"originating_host"_s, u"outbound_ip"_s}},
    };
    return fields;
}

QStringList kindsOf(const QString &name)
{
    if (name == u"bounce"_s || name == u"bounced"_s)
        return {u"soft-bounced"_s, u"hard-bounced"_s};
    if (name == u"complaint"_s)
        return {u"spam"_s};
    return {name.toLower()};
}

bool anyHas(const QStringList &values, const QString &text)
{
    return std::any_of(values.begin(), values.end(), [&](const QString &value) {
        return text.left(shownLength).contains(value, Qt::CaseInsensitive);
    });
}

bool hasHeader(const QJsonObject &headers, const QString &name, const QStringList &values)
{
    for (auto header = headers.begin(); header != headers.end(); ++header) {
        if (header.key().compare(name, Qt::CaseInsensitive) == 0 && !header.value().isNull()
            && (values.isEmpty() || anyHas(values, header.value().toString())))
            return true;
    }
    return false;
}

bool isOf(const QString &name, const QStringList &values, const Names &nameOfId)
{
    return std::any_of(values.begin(), values.end(), [&](const QString &value) {
        const QString wanted = value.startsWith(u'#') ? nameOfId.value(value.mid(1)) : value;
        return !wanted.isEmpty() && name.compare(wanted, Qt::CaseInsensitive) == 0;
    });
}

bool isSimple(const QString &value)
{
    static const QRegularExpression simple(u"^[\\w@.#][\\w@.#-]*$"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    return simple.match(value).hasMatch();
}

QString spelled(QString value)
{
    if (isSimple(value))
        return value;
    return u'"' + value.replace(u"\\"_s, u"\\\\"_s).replace(u"\""_s, u"\\\""_s) + u'"';
}

} // namespace

QString Judge::plainText() const
{
    QStringList texts;
    if (sort == Sort::Leaf) {
        for (const QString &value : values)
            texts.append(spelled(value));
        const QString list = texts.join(u',');
        if (key == u"header"_s)
            return u"header:"_s + header + (list.isEmpty() ? QString() : u'=' + list);
        return key.isEmpty() ? list : key + u':' + list;
    }
    for (const Judge &part : parts)
        texts.append(part.text());
    return u'(' + texts.join(sort == Sort::And ? u" "_s : u" | "_s) + u')';
}

QString Judge::filterText() const
{
    QStringList texts;
    for (const Judge &part : parts)
        texts.append(part.text());
    return texts.join(u' ');
}

QString Judge::text() const
{
    return (off ? u"~"_s : QString()) + (negated ? u"-"_s : QString()) + plainText();
}

bool Judge::fits(const QJsonObject &event, const Names &nameOfId) const
{
    const auto field = [&](QLatin1StringView name) { return event.value(name).toString(); };
    if (key == u"header"_s)
        return hasHeader(event.value("custom_headers"_L1).toObject(), header, values);
    if (key == u"id"_s || key == u"user"_s)
        return values.contains(field(key == u"id"_s ? "email_id"_L1 : "username"_L1));
    if (key == u"sub"_s)
        return isOf(field("subaccount_name"_L1), values, nameOfId);
    if (key == u"event"_s)
        return std::any_of(values.begin(), values.end(), [&](const QString &value) {
            return kindsOf(value).contains(field("event"_L1));
        });
    const QDateTime date = QDateTime::fromString(field("date"_L1), Qt::ISODate);
    if (key == u"since"_s)
        return date >= QDateTime::fromString(values.first(), Qt::ISODate);
    if (key == u"until"_s)
        return date < QDateTime::fromString(values.first(), Qt::ISODate);
    const QStringList names = fieldsOfKeys().value(key);
    return std::any_of(names.begin(), names.end(), [&](const QString &name) {
        return event.value(name).isString() && anyHas(values, event.value(name).toString());
    });
}

std::optional<bool> Judge::verdict(const QJsonObject &event, const Names &nameOfId) const
{
    if (off)
        return std::nullopt;
    if (sort == Sort::Leaf)
        return fits(event, nameOfId) != negated;
    std::optional<bool> sum;
    for (const Judge &part : parts) {
        const auto one = part.verdict(event, nameOfId);
        if (one && sum)
            sum = sort == Sort::And ? *sum && *one : *sum || *one;
        else if (one)
            sum = one;
    }
    return sum ? std::optional(*sum != negated) : std::nullopt;
}
