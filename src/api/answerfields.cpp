// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/answerfields.h"

#include "api/json/jsonreader.h"
#include "api/json/jsontext.h"

using namespace simdjson;

namespace {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Fills AnswerFields from one object; throws simdjson_error where the JSON is broken.
class FieldReader {
public:
    explicit FieldReader(AnswerFields &fields)
        : m_fields(fields)
    {
    }

    void readRoot(ondemand::object root);

private:
    void readData(ondemand::value data);
    void readField(std::string_view key, ondemand::value value);
    void readFieldErrors(ondemand::value value);
    void readFieldErrorObject(ondemand::object object);
    QString text(ondemand::value value);

    AnswerFields &m_fields;
    JsonReader m_reader;
};

void FieldReader::readRoot(ondemand::object root)
{
    for (ondemand::field field : root) {
        const std::string_view key = keyOf(field);
        if (key == "data")
            readData(field.value());
        else
            readField(key, field.value());
    }
}

void FieldReader::readData(ondemand::value data)
{
    if (data.type() != ondemand::json_type::object)
        return;
    for (ondemand::field field : data.get_object())
        readField(keyOf(field), field.value());
}

void FieldReader::readField(std::string_view key, ondemand::value value)
{
    if (key == "request_id")
        m_fields.requestId = text(value);
    else if (key == "error_code")
        m_fields.code = text(value).section(QLatin1Char('.'), -1);
    else if (key == "error")
        m_fields.message = text(value);
    else if (key == "field_validation_errors")
        readFieldErrors(value);
    else if (key == "model_validation_errors")
        m_fields.fieldErrors.append({QString(), text(value)});
}

void FieldReader::readFieldErrors(ondemand::value value)
{
    const ondemand::json_type type = value.type();
    if (type == ondemand::json_type::object) {
        readFieldErrorObject(value.get_object());
    } else if (type == ondemand::json_type::array) {
        for (ondemand::value element : value.get_array())
            readFieldErrors(element);
    } else {
        m_fields.fieldErrors.append({QString(), text(value)});
    }
}

/// Either {"fieldname": …, "message": …} or one entry a field.
void FieldReader::readFieldErrorObject(ondemand::object object)
{
    ApiError::FieldError named;
    for (ondemand::field field : object) {
        const QString key = toQString(keyOf(field));
        const QString value = text(field.value());
        if (key == QLatin1String("fieldname"))
            named.field = value;
        else if (key == QLatin1String("message"))
            named.message = value;
        else
            m_fields.fieldErrors.append({key, value});
    }
    m_fields.fieldErrors.append(named);
}

QString FieldReader::text(ondemand::value value)
{
    return toQString(m_reader.text(value).value_or(std::string_view()));
}

void dropEmpty(QList<ApiError::FieldError> &errors)
{
    errors.removeAll(ApiError::FieldError{});
}

} // namespace

std::optional<AnswerFields> readAnswerFields(const QByteArray &body)
{
    const JsonText json(body);
    ondemand::parser parser;
    AnswerFields fields;
    try {
        ondemand::document document = opened(parser, json);
        FieldReader(fields).readRoot(document.get_object());
    } catch (const simdjson_error &) {
        return std::nullopt;
    }
    dropEmpty(fields.fieldErrors);
    return fields;
}
