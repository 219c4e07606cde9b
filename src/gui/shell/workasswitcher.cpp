// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/workasswitcher.h"

#include "api/endpoints.h"
#include "api/keys/accountaccess.h"
#include "core/plaintext.h"
#include "core/retranslation.h"
#include "gui/shell/workaspopup.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/plaintooltip.h"

#include <QEvent>
#include <QGuiApplication>
#include <QStyleOptionToolButton>

namespace {

constexpr int widestWorkerName = 32; // characters

QString literalWorker(const QString &name)
{
    return shownText(name, widestWorkerName).replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

WorkAsSwitcher::WorkAsSwitcher(QWidget *parent)
    : QToolButton(parent)
    , m_popup(new WorkAsPopup(this))
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::clicked, this, &WorkAsSwitcher::open);
    connect(m_popup, &WorkAsPopup::chosen, this, [this](const QString &id, const QString &name) {
        if (id != m_workspace.subaccount)
            emit chosen(id, name);
    });
    keepTranslated(this, &WorkAsSwitcher::retranslate);
}

void WorkAsSwitcher::retranslate()
{
    setAccessibleName(tr("Work as"));
    showCurrent();
}

void WorkAsSwitcher::setWorkspace(const Workspace &workspace)
{
    if (m_access)
        m_access->disconnect(this);
    m_access = workspace.access;
    m_workspace = workspace;
    m_popup->setFinder(workspace.subaccounts, workspace.subaccount);
    if (m_access)
        connect(m_access, &AccountAccess::changed, this, &WorkAsSwitcher::showCurrent);
    showCurrent();
}

void WorkAsSwitcher::open()
{
    if (isVisible())
        m_popup->toggleAt(*this);
}

void WorkAsSwitcher::showCurrent()
{
    const QString worker = m_workspace.worker();
    const auto hindrance
        = m_access ? m_access->hindrance({&endpoints::subaccountsSearch}) : std::nullopt;
    QStringList tip{worker.isEmpty() ? tr("You work as the master account.")
                                     : tr("You work as the subaccount “%1”.").arg(worker)};
    if (hindrance)
        tip += hindrance->text();
    setText(worker.isEmpty() ? tr("Master account") : literalWorker(worker));
    setToolTip(plainToolTip(tip.join(QLatin1Char('\n'))));
    setAccessibleDescription(text() + QLatin1Char('\n') + tip.join(QLatin1Char('\n')));
    showGrey(hindrance && worker.isEmpty());
}

void WorkAsSwitcher::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showGrey(m_isGrey);
}

/// With the arrow of a button that opens something.
void WorkAsSwitcher::initStyleOption(QStyleOptionToolButton *option) const
{
    QToolButton::initStyleOption(option);
    option->features |= QStyleOptionToolButton::HasMenu;
}

void WorkAsSwitcher::showGrey(bool grey)
{
    m_isGrey = grey;
    setIcon(bundledIcon(grey ? QStringLiteral("object-locked") : QStringLiteral("user-identity")));
    QPalette colours; // no more than this colour: what is left out is inherited
    if (grey)
        colours.setColor(
            QPalette::ButtonText,
            QGuiApplication::palette().color(QPalette::Disabled, QPalette::ButtonText));
    if (colours != m_colours) { // else it would go round in circles
        m_colours = colours;
        setPalette(colours);
    }
}
