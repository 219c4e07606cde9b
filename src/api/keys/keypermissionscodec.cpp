// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/keys/keypermissionscodec.h"

#include "api/answererror.h"
#include "api/json/jsonreader.h"
#include "api/json/jsontext.h"

using namespace simdjson;
using JsonType = ondemand::json_type;

namespace {

/// Collects paths; remembers the first value that is of another form. Throws simdjson_error where
/// the JSON is broken.
class PathReader {
public:
    void readRoot(ondemand::object root)
    {
        for (ondemand::field field : root)
            if (keyOf(field) == "data")
                readList(field.value(), Place::Data);
    }

    [[nodiscard]] std::optional<ApiError> error() const
    {
        if (m_error)
            return m_error;
        return m_found ? std::nullopt : std::optional(unexpectedField(QStringLiteral("data"), {}));
    }

    [[nodiscard]] const QStringList &paths() const { return m_paths; }

private:
    enum class Place { Data, Item };

    void readList(ondemand::value value, Place place)
    {
        m_found = true;
        if (value.type() != JsonType::array)
            return refuse(value, place == Place::Data ? "data" : "data[].data");
        for (ondemand::value element : value.get_array())
            readElement(element, place);
    }

    void readElement(ondemand::value element, Place place)
    {
        const JsonType type = element.type();
        if (type == JsonType::string)
            m_paths += text(element);
        else if (type == JsonType::object && place == Place::Data)
            readItem(element.get_object());
        else
            refuse(element, place == Place::Data ? "data[]" : "data[].data[]");
    }

    void readItem(ondemand::object item)
    {
        for (ondemand::field field : item)
            if (keyOf(field) == "data")
                readList(field.value(), Place::Item);
    }

    QString text(ondemand::value value)
    {
        const std::string_view read = m_reader.text(value).value_or(std::string_view());
        return QString::fromUtf8(read.data(), qsizetype(read.size()));
    }

    void refuse(ondemand::value value, const char *field)
    {
        const std::string_view json = value.raw_json_token();
        if (!m_error)
            m_error = unexpectedField(QString::fromLatin1(field), json);
    }

    JsonReader m_reader;
    QStringList m_paths;
    std::optional<ApiError> m_error;
    bool m_found = false;
};

} // namespace

Result<KeyPermissions, ApiError> decodedKeyPermissions(const QByteArray &body)
{
    const JsonText json(body);
    ondemand::parser parser;
    PathReader reader;
    try {
        ondemand::document document = opened(parser, json);
        reader.readRoot(document.get_object());
    } catch (const simdjson_error &failure) {
        return brokenJson(failure.what());
    }
    if (const auto error = reader.error())
        return *error;
    return KeyPermissions(reader.paths());
}
