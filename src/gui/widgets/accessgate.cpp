// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/accessgate.h"

#include "api/keys/accountaccess.h"
#include "core/retranslation.h"
#include "gui/widgets/plaintooltip.h"

#include <QAbstractButton>
#include <QAction>

namespace {

constexpr char tipProperty[] = "toolTip"; // of QAction and QWidget alike

QString tipOf(const QObject &control)
{
    return control.property(tipProperty).toString();
}

/// Empty for the tooltip that an action has by itself, its text.
QString ownTip(QObject &control)
{
    const QString tip = tipOf(control);
    if (!qobject_cast<QAction *>(&control))
        return tip;
    control.setProperty(tipProperty, QString());
    const bool isText = tipOf(control) == tip;
    control.setProperty(tipProperty, tip);
    return isText ? QString() : tip;
}

} // namespace

AccessGate::AccessGate(QObject *parent)
    : QObject(parent)
{
    // Once the controls have got their own tooltips.
    connect(&Retranslation::ofProgram(), &Retranslation::done, this, &AccessGate::showAll);
}

void AccessGate::setAccess(AccountAccess *access)
{
    if (m_access)
        m_access->disconnect(this);
    m_access = access;
    if (access)
        connect(access, &AccountAccess::changed, this, &AccessGate::showAll);
    showAll();
}

AccountAccess *AccessGate::access() const
{
    return m_access;
}

void AccessGate::guard(QAction *action, const Operations &needed)
{
    add(action, needed);
}

void AccessGate::guard(QAbstractButton *button, const Operations &needed)
{
    add(button, needed);
}

void AccessGate::setSensible(const QObject *control, bool sensible)
{
    for (Guarded &guarded : m_guarded) {
        if (guarded.control == control) {
            guarded.sensible = sensible;
            show(guarded);
        }
    }
}

void AccessGate::add(QObject *control, const Operations &needed)
{
    m_guarded.push_back({.control = control, .needed = needed});
    show(m_guarded.back());
}

void AccessGate::showAll()
{
    for (Guarded &guarded : m_guarded)
        show(guarded);
}

void AccessGate::show(Guarded &guarded) const
{
    if (!guarded.control)
        return;
    const std::optional<Hindrance> hindrance
        = m_access ? m_access->hindrance(guarded.needed) : std::nullopt;
    if (hindrance && (!guarded.hindered || tipOf(*guarded.control) != guarded.shownTip))
        guarded.tip = ownTip(*guarded.control);
    if (hindrance || guarded.hindered) {
        guarded.shownTip = hindrance ? plainToolTip(hindrance->text()) : guarded.tip;
        guarded.control->setProperty(tipProperty, guarded.shownTip);
    }
    guarded.hindered = hindrance.has_value();
    if (auto *button = qobject_cast<QAbstractButton *>(guarded.control))
        button->setAccessibleDescription(hindrance ? hindrance->text() : QString());
    guarded.control->setProperty("enabled", guarded.sensible && !hindrance);
}
