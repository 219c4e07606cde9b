// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMargins>
#include <QRect>
#include <QString>
#include <optional>

class QWidget;

/// Where a window was, and on which screen, to be there again in the next run.
struct WindowPlace {
    QRect normal; ///< without its frame, when it is not maximized; as the next, of all screens
    QRect screenArea; ///< what of its screen windows may use
    QString screen; ///< its name
    QMargins frame;
    bool isMaximized = false;

    [[nodiscard]] QByteArray toBytes() const;

    /// None if \p bytes are no place.
    [[nodiscard]] static std::optional<WindowPlace> fromBytes(const QByteArray &bytes);

    [[nodiscard]] static WindowPlace of(const QWidget &window);

    friend bool operator==(const WindowPlace &, const WindowPlace &) = default;
};

struct ScreenPlace {
    QString name;
    QRect area; ///< what windows may use
};

/// The place of the window on one of \p screens (not empty, the primary one first): the same screen
/// if it is there, wherever it is now, else the primary one. Wholly on it, and no larger.
[[nodiscard]] QRect placeOn(const QList<ScreenPlace> &screens, const WindowPlace &place);

/// Brings \p window, which is not shown yet, to \p place.
void restorePlace(QWidget &window, const WindowPlace &place);
