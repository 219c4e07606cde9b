// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/sessionkeystore.h"
#include "app/subaccountswindow.h"
#include "support/picturebook.h"
#include "support/shiftedclock.h"

#include <QAction>
#include <QMainWindow>

/// The whole program as on one morning, never used before, with a book for its pictures.
class ScreenshotWindow : protected SubaccountsWindow {
protected:
    using Use = PictureBook::Use;

    [[nodiscard]] static QMainWindow *window() { return findWidget<QMainWindow>("MainWindow"); }
    [[nodiscard]] static QWidget *part(const char *name) { return findWidget<QWidget>(name); }
    void start(Settings::Appearance appearance);
    static void goTo(const QString &page);
    static void trigger(const QString &text);
    void takeWindow(const QString &name, Use use = Use::Everywhere) const;
    void takeDialog(const char *name, const QString &file, Use use = Use::Everywhere) const;

    std::unique_ptr<PictureBook> m_book;
};

inline void ScreenshotWindow::start(Settings::Appearance appearance)
{
    freshState();
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).removeRecursively();
    Settings().setAppearance(appearance);
    const QDateTime begin
        = QDateTime::fromString(QStringLiteral("2026-11-27T09:30:00Z"), Qt::ISODate);
    const Emulator::Instant now{std::chrono::milliseconds(begin.toMSecsSinceEpoch())};
    const Emulator::Options demo{.traffic = Emulator::Traffic::Frozen,
                                 .clock = [now] { return now; }};
    m_console
        = std::make_unique<Console>(*qApp,
                                    Console::Machine{.keys = std::make_unique<SessionKeyStore>(),
                                                     .clock = std::make_unique<ShiftedClock>(begin),
                                                     .demo = demo});
    m_console->start({}, {});
    window()->resize(1280, 800);
}

inline void ScreenshotWindow::goTo(const QString &page)
{
    auto *navigation = findWidget<QListWidget>("Navigation");
    navigation->setCurrentItem(navigation->findItems(page, Qt::MatchExactly).constFirst());
}

/// The action of the menus that reads so.
inline void ScreenshotWindow::trigger(const QString &text)
{
    const auto actions = window()->findChildren<QAction *>();
    for (QAction *action : actions) {
        if (action->text().remove(u'&') == text)
            return action->trigger();
    }
    QFAIL(qPrintable(QStringLiteral("no action ") + text));
}

inline void ScreenshotWindow::takeWindow(const QString &name, Use use) const
{
    QTRY_COMPARE(findWidget<QLineEdit>("Queue status")->text(), QStringLiteral("Idle"));
    m_book->take(*window(), name, use);
}

inline void ScreenshotWindow::takeDialog(const char *name, const QString &file, Use use) const
{
    QTRY_VERIFY(part(name) && part(name)->isVisible());
    m_book->take(*part(name), file, use);
    part(name)->close();
}
