// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitywindow.h"

#include "account/systemkeystore.h"
#include "app/commandline.h"
#include "emulator/demokeys.h"
#include "support/findwidget.h"
#include "swiftminutes.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimer>
#include <cstdio>
#include <cstdlib>

namespace {

/// What doesn't come in two minutes is not waited for: the bench says what the window says, and
/// ends.
template <typename Condition> void waitFor(const Condition &condition)
{
    constexpr int patience = 120'000;
    QElapsedTimer waited;
    waited.start();
    QTimer heartbeat;
    heartbeat.start(1000);
    while (!condition()) {
        // Sleeps; with a time given it would spin, and take a processor from those that work.
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (waited.elapsed() < patience)
            continue;
        const auto *state = findWidget<QWidget>("Result status");
        std::fprintf(stderr, "the window stays at: %s\n",
                     state ? qUtf8Printable(state->toolTip()) : "no page is open");
        std::_Exit(1);
    }
}

/// Where there is much to fetch, the window says first how long that takes.
void agreeToPrice()
{
    auto *accept = findWidget<QPushButton>("accept");
    if (accept && accept->isVisible())
        accept->click();
}

Console::Machine machine()
{
    return {.keys = std::make_unique<SystemKeyStore>(),
            .clock = std::make_unique<SystemClock>(),
            .queueClock = std::make_unique<SwiftMinutes>()};
}

} // namespace

ActivityWindow::ActivityWindow(QApplication &application, const QString &url)
{
    QStandardPaths::setTestModeEnabled(true);
    for (const char *const variable : {"XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        qputenv(variable, m_home.path().toLocal8Bit());
    m_console = std::make_unique<Console>(application, machine());
    m_console->start({.apiUrl = url}, QLatin1String(Emulator::demoKey));
    waitFor([] { return findWidget<QComboBox>("range") != nullptr; }); // the account opens later
    m_table = findWidget<QTableView>("Activity events");
    waitFor([this] { return rows() > 0; }); // of the search that it begins with
}

void ActivityWindow::search()
{
    constexpr int lastThirtyDays = 3;
    const auto *loadAll = findWidget<QPushButton>("Load all");
    findWidget<QComboBox>("range")->setCurrentIndex(lastThirtyDays);
    bool isNew = false; // until then the table holds what was asked for before
    const auto link = QObject::connect(m_table->model(), &QAbstractItemModel::modelReset, m_table,
                                       [&isNew] { isNew = true; });
    findWidget<QPushButton>("Search")->click();
    waitFor([&] { return isNew && loadAll->isEnabled() && loadAll->isVisible(); });
    QObject::disconnect(link);
}

void ActivityWindow::loadAll()
{
    auto *loadAll = findWidget<QPushButton>("Load all");
    loadAll->click();
    agreeToPrice();
    waitFor([loadAll] { return !loadAll->isVisible(); });
    m_table->scrollToBottom();
    m_table->viewport()->repaint();
}

int ActivityWindow::rows() const
{
    return m_table->model()->rowCount();
}
