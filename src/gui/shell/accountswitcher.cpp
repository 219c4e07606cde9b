// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/accountswitcher.h"

#include "core/plaintext.h"
#include "core/retranslation.h"
#include "gui/widgets/colourdot.h"
#include "gui/widgets/plaintooltip.h"

#include <QActionGroup>
#include <QMenu>

namespace {

constexpr int widestAccountName = 32; // characters

/// Literally, whatever is in it: an ampersand would make a mnemonic.
QString literalName(const QString &name)
{
    return shownText(name).replace(QLatin1Char('&'), QLatin1String("&&"));
}

QString shortened(const QString &name)
{
    const QString text = shownText(name);
    return text.size() <= widestAccountName
        ? text
        : text.left(widestAccountName - 1) + QStringLiteral("…");
}

QString entryText(const Profile &profile)
{
    return profile.readOnly ? AccountSwitcher::tr("%1 (read-only)").arg(literalName(profile.name))
                            : literalName(profile.name);
}

} // namespace

AccountSwitcher::AccountSwitcher(QWidget *parent)
    : QToolButton(parent)
    , m_menu(new QMenu(this))
    , m_end(m_menu->addSeparator())
    , m_group(new QActionGroup(this))
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(m_menu);
    keepTranslated(this, &AccountSwitcher::retranslate);
}

void AccountSwitcher::retranslate()
{
    m_menu->setTitle(tr("A&ccount"));
    setAccessibleName(tr("Account"));
    setProfiles(QList<Profile>(m_profiles));
}

void AccountSwitcher::setProfiles(const QList<Profile> &profiles)
{
    m_profiles = profiles;
    removeProfiles();
    int number = 0;
    for (const Profile &profile : profiles) {
        if (!profile.hidden || profile.id == m_current)
            addProfile(profile, ++number);
    }
    showCurrent();
}

void AccountSwitcher::setCurrent(const QUuid &profile, const QString &name)
{
    m_current = profile;
    m_name = name;
    setProfiles(QList<Profile>(m_profiles));
}

/// Later: one of them may be the one that was just triggered.
void AccountSwitcher::removeProfiles()
{
    const QList<QAction *> actions = m_group->actions();
    for (QAction *action : actions) {
        m_group->removeAction(action);
        m_menu->removeAction(action);
        action->deleteLater();
    }
}

void AccountSwitcher::addProfile(const Profile &profile, int number)
{
    auto *action = new QAction(colourDot(profile.colour), entryText(profile), m_group);
    action->setObjectName(QStringLiteral("account-") + profile.id.toString(QUuid::WithoutBraces));
    action->setCheckable(true);
    action->setChecked(profile.id == m_current);
    action->setData(profile.id);
    if (number <= 9)
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)));
    connect(action, &QAction::triggered, this, [this, id = profile.id] {
        if (id != m_current)
            emit chosen(id);
    });
    m_menu->insertAction(m_end, action);
}

void AccountSwitcher::showCurrent()
{
    QString name = m_name;
    QString colour;
    for (const Profile &profile : std::as_const(m_profiles)) {
        if (profile.id == m_current) {
            name = profile.name;
            colour = profile.colour;
        }
    }
    setIcon(colourDot(colour));
    setText(literalName(name.isEmpty() ? tr("No account") : shortened(name)));
    const QString whole = tr("Account: %1").arg(name.isEmpty() ? tr("none") : name);
    setToolTip(plainToolTip(whole));
    setAccessibleDescription(shownText(whole)); // or a screen reader reads the tooltip's mark-up
}
