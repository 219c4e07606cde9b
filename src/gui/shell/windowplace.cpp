// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/windowplace.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScreen>
#include <QWidget>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonArray numbers(std::initializer_list<int> values)
{
    QJsonArray array;
    for (const int value : values)
        array.append(value);
    return array;
}

QJsonArray toJson(const QRect &rect)
{
    return numbers({rect.x(), rect.y(), rect.width(), rect.height()});
}

QRect rectOf(const QJsonValue &json)
{
    const QJsonArray array = json.toArray();
    return {array.at(0).toInt(), array.at(1).toInt(), array.at(2).toInt(), array.at(3).toInt()};
}

ScreenPlace placeOf(const QScreen &screen)
{
    return {screen.name(), screen.availableGeometry()};
}

/// The primary one first.
QList<ScreenPlace> screens()
{
    QList<ScreenPlace> places;
    const QList<QScreen *> all = QGuiApplication::screens();
    for (const QScreen *screen : all)
        places.insert(screen == QGuiApplication::primaryScreen() ? 0 : places.size(),
                      placeOf(*screen));
    return places;
}

} // namespace

QByteArray WindowPlace::toBytes() const
{
    const QJsonObject json{
        {u"normal"_s, toJson(normal)},
        {u"screenArea"_s, toJson(screenArea)},
        {u"screen"_s, screen},
        {u"frame"_s, numbers({frame.left(), frame.top(), frame.right(), frame.bottom()})},
        {u"maximized"_s, isMaximized}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<WindowPlace> WindowPlace::fromBytes(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const QJsonArray frame = json.value(u"frame"_s).toArray();
    const WindowPlace place{.normal = rectOf(json.value(u"normal"_s)),
                            .screenArea = rectOf(json.value(u"screenArea"_s)),
                            .screen = json.value(u"screen"_s).toString(),
                            .frame = {frame.at(0).toInt(), frame.at(1).toInt(), frame.at(2).toInt(),
                                      frame.at(3).toInt()},
                            .isMaximized = json.value(u"maximized"_s).toBool()};
    if (place.normal.isEmpty() || place.screenArea.isEmpty())
        return std::nullopt;
    return place;
}

WindowPlace WindowPlace::of(const QWidget &window)
{
    const QRect outer = window.frameGeometry();
    const QRect inner = window.geometry();
    const ScreenPlace screen = placeOf(*window.screen());
    const bool isPlain = !window.isMaximized() && !window.isFullScreen();
    return {.normal = isPlain ? inner : window.normalGeometry(),
            .screenArea = screen.area,
            .screen = screen.name,
            .frame = {inner.left() - outer.left(), inner.top() - outer.top(),
                      outer.right() - inner.right(), outer.bottom() - inner.bottom()},
            .isMaximized = window.isMaximized()};
}

QRect placeOn(const QList<ScreenPlace> &screens, const WindowPlace &place)
{
    const auto same = std::find_if(screens.cbegin(), screens.cend(), [&](const ScreenPlace &each) {
        return each.name == place.screen;
    });
    const QRect area = (same == screens.cend() ? screens.constFirst() : *same).area;
    const QRect room = area.marginsRemoved(place.frame);
    QRect box(place.normal.topLeft() - place.screenArea.topLeft() + area.topLeft(),
              place.normal.size().boundedTo(room.size()));
    box.moveRight(qMin(box.right(), room.right()));
    box.moveBottom(qMin(box.bottom(), room.bottom()));
    box.moveLeft(qMax(box.left(), room.left()));
    box.moveTop(qMax(box.top(), room.top()));
    return box;
}

void restorePlace(QWidget &window, const WindowPlace &place)
{
    window.setGeometry(placeOn(screens(), place));
    if (place.isMaximized)
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
}
