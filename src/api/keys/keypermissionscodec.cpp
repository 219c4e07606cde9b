// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/keys/keypermissionscodec.h"

#include "api/answererror.h"
#include "api/json/jsonreader.h"
#include "api/json/jsontext.h"

namespace {

/// Collects paths; remembers the first value that is of another form. Throws simdjson_error where
/// the JSON is broken.
class PathReader {
public:
    void readRoot(JsonWalk &walk)
    {
        readDataOf(walk, Place::Data);
        walk.end();
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

    void readDataOf(JsonWalk &object, Place place)
    {
        forEachMember(object, [this, place](std::string_view key, JsonWalk &value) {
            if (key == "data")
                readList(value, place);
            else
                value.skip();
        });
    }

    void readList(JsonWalk &walk, Place place)
    {
        m_found = true;
        if (walk.next() != '[')
            return refuse(walk, place == Place::Data ? "data" : "data[].data");
        forEachElement(walk, [this, place](JsonWalk &element) { readElement(element, place); });
    }

    void readElement(JsonWalk &walk, Place place)
    {
        if (walk.next() == '"')
            m_paths += text(walk);
        else if (walk.next() == '{' && place == Place::Data)
            readDataOf(walk, Place::Item);
        else
            refuse(walk, place == Place::Data ? "data[]" : "data[].data[]");
    }

    QString text(JsonWalk &walk)
    {
        const std::string_view read = m_reader.text(walk).value_or(std::string_view());
        return QString::fromUtf8(read.data(), qsizetype(read.size()));
    }

    void refuse(JsonWalk &walk, const char *field)
    {
        const char found = walk.next();
        walk.skip();
        if (!m_error)
            m_error = unexpectedField(QString::fromLatin1(field), {&found, 1});
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
    PathReader reader;
    try {
        JsonTokens tokens;
        tokens.find(json.view());
        JsonWalk walk(tokens);
        reader.readRoot(walk);
    } catch (const simdjson::simdjson_error &failure) {
        return brokenJson(failure.what());
    }
    if (const auto error = reader.error())
        return *error;
    return KeyPermissions(reader.paths());
}
