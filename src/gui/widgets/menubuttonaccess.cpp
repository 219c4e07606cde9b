// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/menubuttonaccess.h"

#include <QAccessibleWidget>
#include <QMenu>
#include <QToolButton>

namespace {

class MenuButtonAccess final : public QAccessibleWidget {
public:
    explicit MenuButtonAccess(QToolButton *button)
        : QAccessibleWidget(button, QAccessible::ButtonMenu)
    {
    }

    [[nodiscard]] int childCount() const override { return 1; }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        return index == 0 ? QAccessible::queryAccessibleInterface(button().menu()) : nullptr;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child && child->object() == button().menu() ? 0 : -1;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return button().text();
        const QString text = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && text.isEmpty() ? button().text() : text;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.hasPopup = true;
        state.pressed = button().isDown();
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return {showMenuAction(), setFocusAction()};
    }

    void doAction(const QString &name) override
    {
        if (name == showMenuAction())
            button().showMenu();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    [[nodiscard]] QToolButton &button() const { return *qobject_cast<QToolButton *>(object()); }
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *button = qobject_cast<QToolButton *>(object);
    return button && button->menu() ? new MenuButtonAccess(button) : nullptr;
}

} // namespace

void exposeMenusOfButtons()
{
    QAccessible::installFactory(makeAccess);
}
