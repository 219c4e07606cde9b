// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/jsonfields.h"

#include "api/answererror.h"
#include "api/json/jsontext.h"

#include <QJsonDocument>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

/// How the JSON of \p value begins, for the words of an error.
std::string_view beginningOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Undefined:
        return {};
    case QJsonValue::Null:
        return "null";
    case QJsonValue::Object:
        return "{";
    case QJsonValue::Array:
        return "[";
    case QJsonValue::String:
        return "\"";
    case QJsonValue::Bool:
    case QJsonValue::Double:
        return "0";
    }
    return {};
}

ApiError unexpectedList(QLatin1StringView name, const QJsonValue &found)
{
    return unexpectedField("data."_L1 + name, beginningOf(found));
}

} // namespace

Result<QJsonValue, ApiError> dataIn(const QByteArray &body)
{
    const JsonText repaired(body);
    const std::string_view text = repaired.view();
    QJsonParseError fault;
    const QJsonDocument document
        = QJsonDocument::fromJson(QByteArray(text.data(), qsizetype(text.size())), &fault);
    if (!document.isObject())
        return brokenJson(fault.errorString().toStdString());
    return document.object().value("data"_L1);
}

Result<QJsonObject, ApiError> dataObjectIn(const QByteArray &body)
{
    const auto data = dataIn(body);
    if (!data)
        return data.error();
    if (!data.value().isObject())
        return unexpectedField(u"data"_s, beginningOf(data.value()));
    return data.value().toObject();
}

Result<QJsonArray, ApiError> dataListIn(const QByteArray &body)
{
    const auto data = dataIn(body);
    if (!data)
        return data.error();
    if (!data.value().isArray() && !data.value().isNull())
        return unexpectedField(u"data"_s, beginningOf(data.value()));
    return data.value().toArray();
}

Result<QJsonArray, ApiError> listIn(const QJsonObject &data,
                                    std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        const QJsonValue list = data.value(name);
        if (list.isArray() || list.isNull())
            return list.toArray();
        if (!list.isUndefined())
            return unexpectedList(name, list);
    }
    return unexpectedList(*names.begin(), QJsonValue(QJsonValue::Undefined));
}

QString textIn(const QJsonValue &value)
{
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    const QString text = value.toVariant().toString();
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

std::optional<double> numberIn(const QJsonValue &value)
{
    if (!value.isDouble() && !value.isString())
        return std::nullopt;
    bool isNumber = false;
    const double number = value.toVariant().toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<qint64> countIn(const QJsonValue &value)
{
    constexpr double most = 9e15; // beyond, a double no longer counts by ones
    const std::optional<double> number = numberIn(value);
    if (!number || *number != double(qint64(qBound(-most, *number, most))))
        return std::nullopt;
    return qint64(*number);
}

std::optional<bool> flagIn(const QJsonValue &value)
{
    const QString text = textIn(value);
    if (text.compare("true"_L1, Qt::CaseInsensitive) == 0 || text == "1"_L1)
        return true;
    if (text.compare("false"_L1, Qt::CaseInsensitive) == 0 || text == "0"_L1)
        return false;
    return std::nullopt;
}
