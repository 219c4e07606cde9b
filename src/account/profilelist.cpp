// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/profilelist.h"

#include <QCoreApplication>
#include <algorithm>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ProfileList)
};

/// \p demo with what may be changed of it taken from \p wanted.
Profile editedDemo(Profile demo, const Profile &wanted)
{
    demo.colour = wanted.colour;
    demo.readOnly = wanted.readOnly;
    demo.historyDepth = wanted.historyDepth;
    demo.hidden = wanted.hidden;
    return demo;
}

} // namespace

ProfileList::ProfileList()
    : m_profiles{demoProfile()}
{
}

void ProfileList::nameDemo()
{
    m_profiles[indexOf(demoProfile().id)].name = demoProfile().name;
}

qsizetype ProfileList::indexOf(const QUuid &id) const
{
    const auto found = std::find_if(m_profiles.cbegin(), m_profiles.cend(),
                                    [&id](const Profile &each) { return each.id == id; });
    return found == m_profiles.cend() ? -1 : found - m_profiles.cbegin();
}

std::optional<Profile> ProfileList::find(const QUuid &id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? std::nullopt : std::optional(m_profiles.at(index));
}

std::optional<QString> ProfileList::conflictOf(const Profile &profile) const
{
    const bool taken
        = std::any_of(m_profiles.cbegin(), m_profiles.cend(), [&profile](const Profile &each) {
              return each.id != profile.id
                  && each.name.compare(profile.name, Qt::CaseInsensitive) == 0;
          });
    if (taken)
        return Tr::tr("There is an account “%1” already.").arg(profile.name);
    return problemOf(profile);
}

Result<QUuid, QString> ProfileList::add(Profile profile)
{
    if (profile.kind == Profile::Kind::Demo || profile.hidden)
        return Tr::tr("There is one demo, and only it can be hidden.");
    if (profile.id.isNull())
        profile.id = QUuid::createUuid();
    if (indexOf(profile.id) >= 0)
        return Tr::tr("This account is in the list already.");
    profile.name = profile.name.trimmed();
    if (const auto conflict = conflictOf(profile))
        return *conflict;
    m_profiles.append(profile);
    return profile.id;
}

std::optional<QString> ProfileList::edit(const Profile &profile)
{
    const qsizetype index = indexOf(profile.id);
    if (index < 0)
        return Tr::tr("This account isn't in the list any more.");
    const Profile &current = m_profiles.at(index);
    Profile edited = profile;
    edited.name = edited.name.trimmed();
    const bool isDemo = current.kind == Profile::Kind::Demo;
    if (isDemo ? edited != editedDemo(current, edited)
               : edited.kind == Profile::Kind::Demo || edited.hidden)
        return Tr::tr("The demo stays what it is, and only it can be hidden.");
    if (const auto conflict = conflictOf(edited))
        return conflict;
    m_profiles.replace(index, edited);
    return std::nullopt;
}

std::optional<QString> ProfileList::remove(const QUuid &id)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return Tr::tr("This account isn't in the list any more.");
    if (m_profiles.at(index).kind == Profile::Kind::Demo)
        return Tr::tr("The demo can't be removed, only hidden.");
    m_profiles.removeAt(index);
    return std::nullopt;
}

bool ProfileList::move(const QUuid &id, qsizetype index)
{
    const qsizetype from = indexOf(id);
    if (from < 0 || index < 0 || index >= m_profiles.size())
        return false;
    m_profiles.move(from, index);
    return true;
}
