// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/answerfields.h"

#include "api/json/jsonreader.h"
#include "api/json/jsontext.h"

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

    void readRoot(JsonWalk &walk);

private:
    void readData(JsonWalk &walk);
    void readField(std::string_view key, JsonWalk &walk);
    void readFieldErrors(JsonWalk &walk, int depth = 0);
    void readFieldErrorObject(JsonWalk &walk);
    QString text(JsonWalk &walk);

    AnswerFields &m_fields;
    JsonReader m_reader;
};

void FieldReader::readRoot(JsonWalk &walk)
{
    forEachMember(walk, [this](std::string_view key, JsonWalk &value) {
        if (key == "data")
            readData(value);
        else
            readField(key, value);
    });
    walk.end();
}

void FieldReader::readData(JsonWalk &walk)
{
    if (walk.next() != '{')
        return walk.skip();
    forEachMember(walk, [this](std::string_view key, JsonWalk &value) { readField(key, value); });
}

void FieldReader::readField(std::string_view key, JsonWalk &walk)
{
    if (key == "request_id")
        m_fields.requestId = text(walk);
    else if (key == "error_code")
        m_fields.code = text(walk).section(QLatin1Char('.'), -1);
    else if (key == "error")
        m_fields.message = text(walk);
    else if (key == "field_validation_errors")
        readFieldErrors(walk);
    else if (key == "model_validation_errors")
        m_fields.fieldErrors.append({QString(), text(walk)});
    else
        walk.skip();
}

/// One error or lists of them. What nests deeper than anybody means it is shown as it is.
void FieldReader::readFieldErrors(JsonWalk &walk, int depth)
{
    constexpr int deepest = 100;
    if (walk.next() == '{')
        readFieldErrorObject(walk);
    else if (walk.next() == '[' && depth < deepest)
        forEachElement(walk, [this, depth](JsonWalk &one) { readFieldErrors(one, depth + 1); });
    else
        m_fields.fieldErrors.append({QString(), text(walk)});
}

/// Either {"fieldname": …, "message": …} or one entry a field.
void FieldReader::readFieldErrorObject(JsonWalk &walk)
{
    ApiError::FieldError named;
    forEachMember(walk, [&](std::string_view name, JsonWalk &member) {
        const QString key = toQString(name);
        const QString value = text(member);
        if (key == QLatin1String("fieldname"))
            named.field = value;
        else if (key == QLatin1String("message"))
            named.message = value;
        else
            m_fields.fieldErrors.append({key, value});
    });
    m_fields.fieldErrors.append(named);
}

QString FieldReader::text(JsonWalk &walk)
{
    return toQString(m_reader.text(walk).value_or(std::string_view()));
}

void dropEmpty(QList<ApiError::FieldError> &errors)
{
    errors.removeAll(ApiError::FieldError{});
}

} // namespace

std::optional<AnswerFields> readAnswerFields(const QByteArray &body)
{
    const JsonText json(body);
    AnswerFields fields;
    try {
        JsonTokens tokens;
        tokens.find(json.view());
        JsonWalk walk(tokens);
        FieldReader(fields).readRoot(walk);
    } catch (const simdjson::simdjson_error &) {
        return std::nullopt;
    }
    dropEmpty(fields.fieldErrors);
    return fields;
}
