// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/console.h"
#include "gui/subaccounts/subaccountmodel.h"
#include "support/findwidget.h"
#include "support/freshstate.h"

#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

/// The whole program on the demo, with its page of subaccounts, for tests.
class SubaccountsWindow {
protected:
    using Column = SubaccountColumn;

    [[nodiscard]] QTableView *table() const { return findWidget<QTableView>("Subaccounts"); }
    [[nodiscard]] static QPushButton *button(const char *name);
    static void press(const char *name);
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QString cell(int row, Column column) const;
    [[nodiscard]] int rowOf(const QString &id) const;
    [[nodiscard]] QStringList idsNamed(const QString &name) const;
    void openPage();
    void choose(const QString &id);
    void add(const QString &name);
    void applyPlan(const QString &word = {});

    std::unique_ptr<Console> m_console;
};

/// The one that can be seen: names are used more than once in the program.
inline QPushButton *SubaccountsWindow::button(const char *name)
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        auto *found = qobject_cast<QPushButton *>(widget);
        const QString shown = found ? found->accessibleName().isEmpty() ? found->text().remove(u'&')
                                                                        : found->accessibleName()
                                    : QString();
        if (found && found->isVisible() && shown == QLatin1String(name))
            return found;
    }
    return nullptr;
}

/// Some buttons are enabled a turn of the event loop after what they are for has come.
inline void SubaccountsWindow::press(const char *name)
{
    QTRY_VERIFY(button(name) && button(name)->isEnabled());
    button(name)->click();
}

inline QStringList SubaccountsWindow::names() const
{
    QStringList names;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        names += cell(row, Column::Name);
    return names;
}

inline QString SubaccountsWindow::cell(int row, Column column) const
{
    return table()->model()->index(row, int(column)).data().toString();
}

inline int SubaccountsWindow::rowOf(const QString &id) const
{
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        if (cell(row, Column::Id) == id)
            return row;
    }
    return -1;
}

inline QStringList SubaccountsWindow::idsNamed(const QString &name) const
{
    QStringList ids;
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        if (cell(row, Column::Name).startsWith(name))
            ids += cell(row, Column::Id);
    }
    return ids;
}

inline void SubaccountsWindow::openPage()
{
    auto *navigation = findWidget<QListWidget>("Navigation");
    const QList<QListWidgetItem *> entries
        = navigation->findItems(QStringLiteral("Subaccounts"), Qt::MatchExactly);
    QCOMPARE(entries.size(), 1);
    navigation->setCurrentItem(entries.constFirst());
    QTRY_COMPARE(table()->model()->rowCount(), 7);
    QTRY_VERIFY(cell(0, Column::Sent) != QStringLiteral("–"));
}

inline void SubaccountsWindow::choose(const QString &id)
{
    QVERIFY(rowOf(id) >= 0);
    table()->selectRow(rowOf(id));
}

inline void SubaccountsWindow::applyPlan(const QString &word)
{
    if (!word.isEmpty()) {
        QLineEdit *confirmation = nullptr;
        QTRY_VERIFY((confirmation = findWidget<QLineEdit>("Word to confirm"))
                    && confirmation->isVisible());
        QVERIFY(!button("Apply")->isEnabled());
        confirmation->setText(word);
    }
    QTRY_VERIFY(button("Apply") && button("Apply")->isEnabled());
    button("Apply")->click();
    QTRY_VERIFY(!button("Apply"));
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *dialog = qobject_cast<QDialog *>(window); dialog && dialog->isVisible())
            dialog->close();
    }
}

inline void SubaccountsWindow::add(const QString &name)
{
    button("Add subaccount")->click();
    QTRY_VERIFY(button("Next"));
    button("Next")->window()->findChild<QLineEdit *>(QStringLiteral("name"))->setText(name);
    QTRY_VERIFY(button("Next")->isEnabled());
    const int before = table()->model()->rowCount();
    button("Next")->click();
    applyPlan();
    QTRY_COMPARE(table()->model()->rowCount(), before + 1);
}
