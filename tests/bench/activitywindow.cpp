// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitywindow.h"

#include "account/systemkeystore.h"
#include "app/commandline.h"
#include "emulator/demokeys.h"
#include "patience.h"
#include "support/findwidget.h"
#include "swiftminutes.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QStandardPaths>

namespace {

/// What is waited for, and what the window says meanwhile.
std::function<QString()> awaited(const char *what)
{
    return [what] {
        const auto *state = findWidget<QWidget>("Result status");
        return QString::fromUtf8(what) + QStringLiteral("; the window says: ")
            + (state ? state->toolTip() : QStringLiteral("no page is open"));
    };
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
    // The account opens later.
    waitFor([] { return findWidget<QComboBox>("range") != nullptr; }, "the page of activity");
    m_table = findWidget<QTableView>("Activity events");
    waitFor([this] { return rows() > 0; }, awaited("rows of the search that it begins with"));
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
    waitFor([&] { return isNew && loadAll->isEnabled() && loadAll->isVisible(); },
            awaited("the first page of a search"));
    QObject::disconnect(link);
}

void ActivityWindow::loadAll()
{
    auto *loadAll = findWidget<QPushButton>("Load all");
    loadAll->click();
    agreeToPrice();
    waitFor([loadAll] { return !loadAll->isVisible(); }, awaited("all of a search"));
    m_table->scrollToBottom();
    m_table->viewport()->repaint();
}

int ActivityWindow::rows() const
{
    return m_table->model()->rowCount();
}
