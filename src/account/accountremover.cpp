// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/accountremover.h"

#include "account/profilekeys.h"
#include "account/profilestore.h"
#include "api/activity/fetch/fetchmemory.h"

AccountRemover::AccountRemover(ProfileStore &profiles, ProfileKeys &keys, QObject *parent)
    : QObject(parent)
    , m_profiles(profiles)
    , m_keys(keys)
{
}

void AccountRemover::remove(const QUuid &profile)
{
    const std::optional<Profile> found = m_profiles.find(profile);
    if (!found || found->kind == Profile::Kind::Demo)
        return;
    m_profile = *found;
    retry();
}

void AccountRemover::unlock()
{
    follow(m_keys.unlock(this), true);
}

void AccountRemover::retry()
{
    follow(m_keys.remove(m_profile, this), false);
}

void AccountRemover::follow(KeyReply *reply, bool unlocks)
{
    delete m_reply;
    m_reply = reply;
    connect(reply, &KeyReply::finished, this, [this, reply, unlocks] {
        m_reply.clear();
        reply->deleteLater();
        take(reply->outcome(), unlocks);
    });
}

void AccountRemover::take(const KeyOutcome &outcome, bool unlocked)
{
    const bool isGone = outcome.status == KeyStatus::Done || outcome.status == KeyStatus::Missing;
    if (!isGone)
        emit keyProblem(outcome);
    else
        unlocked ? retry() : removeProfile();
}

void AccountRemover::removeProfile()
{
    const std::optional<QString> problem = m_profiles.remove(m_profile.id);
    if (problem)
        return emit refused(*problem);
    auto *memory = new FetchMemory(m_profile.id.toString(QUuid::WithoutBraces), this);
    memory->forget(); // what it was fetching
    emit removed(m_profile.id);
}
