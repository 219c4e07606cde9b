// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/keys/operations.h"
#include "gui/widgets/accessgate.h"

#include <QIcon>
#include <QWidget>

/// How a page stands in the navigation.
struct NavigationEntry {
    QString title;
    QIcon icon;
};

/// One entry of the navigation: what the main window needs of a page.
///
/// What the open account may not do, the window shows by itself: a page that may not call what it
/// needs() is greyed in the navigation, and gives the reason in its own place; actions and buttons
/// that require() something are greyed.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(QWidget *parent = nullptr);

    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QIcon icon() const = 0;

    /// The operations without which the page has nothing to show. They also tell what working as a
    /// subaccount means here: all that act for one by `subaccount_id` do so by themselves.
    [[nodiscard]] virtual Operations needs() const { return {}; }

    /// Shown in the dock at the right while the page is; the dock takes ownership. May be null.
    [[nodiscard]] virtual QWidget *details() { return nullptr; }

    /// The name of the page of the help about it, see HelpWindow.
    [[nodiscard]] virtual QString helpPage() const;

    /// Title of that dock.
    [[nodiscard]] virtual QString detailsTitle() const { return {}; }

    /// Shown below the navigation while the page is; the window takes ownership. May be null.
    [[nodiscard]] virtual QWidget *sidebar() { return nullptr; }

    /// The page's actions, for the menu bar and their shortcuts.
    [[nodiscard]] virtual QList<QAction *> menuActions() const { return {}; }

    /// Of a page whose operations take a list of subaccounts: shows only what is \p subaccount's
    /// (an id; empty: everything), by a filter that can be seen and taken away. What is on the page
    /// already is asked for again.
    virtual void limitTo(const QString &subaccount) { Q_UNUSED(subaccount) }

    /// Whether what is shown is \p subaccount's only.
    [[nodiscard]] virtual bool isLimitedTo(const QString &subaccount) const;

    /// What the open account may do. Null while nobody knows: then everything is allowed.
    void setAccess(AccountAccess *access) { m_gate.setAccess(access); }
    [[nodiscard]] AccountAccess *access() const { return m_gate.access(); }

    /// Whether the page may call what it needs. It must not send anything by itself if not.
    [[nodiscard]] bool isAllowed() const;

signals:
    /// isLimitedTo() may have changed.
    void limitChanged();

protected:
    /// \p control (QAction or QAbstractButton) is greyed with the reason while not all of \p needed
    /// may be called. Use setSensible() in place of its setEnabled().
    template <typename Control> void require(Control *control, const Operations &needed)
    {
        m_gate.guard(control, needed);
    }
    void setSensible(const QObject *control, bool sensible)
    {
        m_gate.setSensible(control, sensible);
    }

private:
    AccessGate m_gate;
};
