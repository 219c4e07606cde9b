// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/views/viewjson.h"

#include "gui/activity/views/viewstatejson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using FileCondition = DecodedViews::Condition;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ViewFile)
};

constexpr int currentVersion = 1;
constexpr auto formatName = "outpost-view"_L1;

QJsonObject written(const SavedView &view)
{
    QJsonObject object = viewStateToJson(view.state);
    object.insert("name"_L1, view.name);
    return object;
}

std::optional<SavedView> readView(const QJsonObject &object)
{
    const QString name = object.value("name"_L1).toString().trimmed();
    const std::optional<ViewState> state = viewStateFromJson(object);
    if (!state || name.isEmpty() || name.size() > longestViewName)
        return std::nullopt;
    const auto id = QUuid::fromString(object.value("id"_L1).toString());
    return SavedView{id.isNull() ? QUuid::createUuid() : id, name, *state};
}

} // namespace

QByteArray viewsToJson(const QList<SavedView> &views)
{
    QJsonArray array;
    for (const SavedView &view : views) {
        QJsonObject object = written(view);
        object.insert("id"_L1, view.id.toString(QUuid::WithoutBraces));
        array.append(object);
    }
    return QJsonDocument(QJsonObject{{"version"_L1, currentVersion}, {"views"_L1, array}}).toJson();
}

DecodedViews viewsFromJson(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const int version = root.value("version"_L1).toInt();
    if (version > currentVersion)
        return {FileCondition::Newer, {}};
    const QJsonValue views = root.value("views"_L1);
    if (version < 1 || !views.isArray())
        return {FileCondition::Damaged, {}};
    DecodedViews decoded{.condition = FileCondition::Good};
    const QJsonArray array = views.toArray();
    for (const QJsonValue &value : array) {
        if (const std::optional<SavedView> view = readView(value.toObject()))
            decoded.views.append(*view);
        else
            decoded.condition = FileCondition::Damaged;
    }
    return decoded;
}

QByteArray viewToFile(const SavedView &view)
{
    return QJsonDocument(QJsonObject{{"format"_L1, formatName},
                                     {"version"_L1, currentVersion},
                                     {"view"_L1, written(view)}})
        .toJson();
}

Result<SavedView, QString> viewFromFile(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root.value("format"_L1) != formatName)
        return Tr::tr("This file is no saved view, or is damaged.");
    const int version = root.value("version"_L1).toInt();
    if (version > currentVersion)
        return Tr::tr("This view was saved by a newer version of Outpost.");
    std::optional<SavedView> view = readView(root.value("view"_L1).toObject());
    if (version < 1 || !view)
        return Tr::tr("This view is damaged.");
    view->id = QUuid::createUuid();
    return *view;
}
