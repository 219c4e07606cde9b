// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/accountsaver.h"

#include "account/profilekeys.h"
#include "account/profilestore.h"

#include <tuple>
#include <utility>

AccountSaver::AccountSaver(ProfileStore &profiles, ProfileKeys &keys, QObject *parent)
    : QObject(parent)
    , m_profiles(profiles)
    , m_keys(keys)
{
}

void AccountSaver::add(Profile profile, const Secret &key)
{
    if (profile.id.isNull())
        profile.id = QUuid::createUuid();
    m_profile = std::move(profile);
    m_before = {};
    m_key = key;
    if (const std::optional<QString> problem = m_profiles.problemOf(m_profile))
        return emit refused(*problem);
    begin(Step::Write);
}

void AccountSaver::edit(const Profile &profile, const Secret &key)
{
    m_profile = profile;
    m_before = m_profiles.find(profile.id).value_or(profile);
    m_key = key;
    m_isNewKey = !key.isEmpty();
    if (const std::optional<QString> problem = m_profiles.problemOf(m_profile))
        return emit refused(*problem);
    if (!m_key.isEmpty())
        begin(Step::Write);
    else
        begin(movesKey() ? Step::ReadOld : Step::Keep);
}

void AccountSaver::unlock()
{
    m_unlocking = true;
    follow(m_keys.unlock(this));
}

void AccountSaver::retry()
{
    begin(m_step);
}

void AccountSaver::keepForSession()
{
    m_profile.keyPlace = Profile::KeyPlace::Session;
    begin(m_step);
}

bool AccountSaver::movesKey() const
{
    return !m_before.id.isNull() && m_before.keyPlace != m_profile.keyPlace;
}

void AccountSaver::begin(Step step)
{
    m_step = step;
    switch (step) {
    case Step::ReadOld:
        return follow(m_keys.read(m_before, this));
    case Step::Write:
        return follow(m_keys.write(m_profile, m_key, this));
    case Step::Keep:
        return keepProfile();
    case Step::RemoveOld:
        return follow(m_keys.remove(m_before, this));
    }
}

void AccountSaver::follow(KeyReply *reply)
{
    delete m_reply;
    m_reply = reply;
    connect(reply, &KeyReply::finished, this, [this, reply] {
        m_reply.clear();
        reply->deleteLater();
        take(reply->outcome());
    });
}

void AccountSaver::take(const KeyOutcome &outcome)
{
    const bool unlocked = std::exchange(m_unlocking, false) && outcome.status == KeyStatus::Done;
    if (unlocked)
        return begin(m_step);
    switch (outcome.status) {
    case KeyStatus::Found:
        m_key = outcome.key;
        return begin(Step::Write);
    case KeyStatus::Missing: // nothing to move, or nothing to remove
        return m_step == Step::ReadOld ? begin(Step::Keep) : finish();
    case KeyStatus::Done:
        return m_step == Step::Write ? begin(Step::Keep) : finish();
    default:
        return emit keyProblem(outcome);
    }
}

void AccountSaver::keepProfile()
{
    const bool isNew = m_before.id.isNull();
    std::optional<QString> problem;
    if (isNew) {
        const Result<QUuid, QString> added = m_profiles.add(m_profile);
        problem = added ? std::nullopt : std::optional(added.error());
    } else {
        problem = m_profiles.edit(m_profile);
    }
    if (!problem)
        return movesKey() ? begin(Step::RemoveOld) : finish();
    if (isNew)
        std::ignore = m_keys.remove(m_profile, this);
    emit refused(*problem);
}

void AccountSaver::finish()
{
    m_key = {};
    emit saved(m_profile.id, std::exchange(m_isNewKey, false));
}
