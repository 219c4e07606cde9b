// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/keytask.h"

#include <optional>

namespace {

using Operation = Keychain::Operation;
using Status = Keychain::Answer::Status;
using Asked = RingView::Answer;

/// Why nothing can be done in the state of \p view.
std::optional<KeyOutcome> obstacle(const RingView &view, Operation operation)
{
    if (view.answer == Asked::CannotBeAsked)
        return std::nullopt;
    if (view.answer == Asked::NoService)
        return KeyOutcome{.status = KeyStatus::NoService};
    if (view.answer == Asked::Failed)
        return KeyOutcome{.detail = view.detail};
    if (operation == Operation::Read && view.hasOpenItem)
        return std::nullopt;
    // A locked ring may hide its items: then nothing is known of them.
    if (view.hasLockedItem || view.isLocked || (operation == Operation::Write && !view.exists))
        return KeyOutcome{.status = KeyStatus::Locked};
    return std::nullopt;
}

bool isMissing(const RingView &view)
{
    return view.answer == Asked::Known && !view.hasOpenItem && !view.hasLockedItem;
}

/// Takes QtKeychain at its word.
KeyOutcome outcomeOf(const Keychain::Answer &answer)
{
    switch (answer.status) {
    case Status::Ok:
        return {.status = KeyStatus::Done};
    case Status::NotFound:
        return {.status = KeyStatus::Missing};
    case Status::DeniedByPerson:
        return {.status = KeyStatus::Refused};
    case Status::NoBackend:
        return {.status = KeyStatus::NoService};
    case Status::Denied:
        return {.status = KeyStatus::Locked};
    case Status::Failed:
        break;
    }
    return {.status = KeyStatus::Failed, .detail = answer.detail};
}

} // namespace

KeyTask::KeyTask(KeyRing &ring, Keychain &keychain, const Keychain::Request &request)
    : m_ring(ring)
    , m_keychain(keychain)
    , m_request(request)
    , m_interest(std::make_unique<QObject>())
{
}

void KeyTask::start()
{
    look(&KeyTask::begin);
}

void KeyTask::giveUp()
{
    disconnect();
    m_interest.release()->deleteLater(); // may be the one that is just being called
}

void KeyTask::look(void (KeyTask::*next)(View))
{
    m_ring.look(m_request.item, m_interest.get(), [this, next](View view) { (this->*next)(view); });
}

void KeyTask::run(Operation operation, void (KeyTask::*next)(Answer))
{
    Keychain::Request request = m_request;
    request.operation = operation;
    m_keychain.run(request, m_interest.get(),
                   [this, next](Answer answer) { (this->*next)(answer); });
}

void KeyTask::begin(View view)
{
    if (const auto refusal = obstacle(view, m_request.operation))
        return end(*refusal);
    if (m_request.operation != Operation::Write && isMissing(view))
        return end({.status = KeyStatus::Missing});
    run(m_request.operation, &KeyTask::takeAnswer);
}

void KeyTask::takeAnswer(Answer answer)
{
    m_answer = answer;
    if (m_request.operation == Operation::Remove)
        return look(&KeyTask::checkRemoval);
    if (answer.status != Status::Ok)
        return look(&KeyTask::explain);
    if (m_request.operation == Operation::Write)
        return run(Operation::Read, &KeyTask::takeWritten);
    end({.status = KeyStatus::Found, .key = Secret(answer.secret)});
}

void KeyTask::takeWritten(Answer answer)
{
    if (answer.status == Status::Ok && answer.secret == m_request.secret)
        return end({.status = KeyStatus::Done});
    end({.status = KeyStatus::Failed, .detail = tr("It didn't keep the key.")});
}

void KeyTask::checkRemoval(View view)
{
    if (view.answer == Asked::CannotBeAsked)
        return run(Operation::Read, &KeyTask::takeRemoved);
    if (const auto refusal = obstacle(view, Operation::Remove))
        return end(*refusal);
    if (isMissing(view))
        return end({.status = KeyStatus::Done});
    end({.status = KeyStatus::Failed, .detail = tr("It didn't remove the key.")});
}

void KeyTask::takeRemoved(Answer answer)
{
    if (answer.status == Status::NotFound)
        return end(outcomeOf(m_answer));
    if (answer.status == Status::Ok)
        return end({.status = KeyStatus::Failed, .detail = tr("It didn't remove the key.")});
    end(outcomeOf(answer));
}

/// QtKeychain didn't succeed: what is the ring's word against its?
void KeyTask::explain(View view)
{
    if (const auto refusal = obstacle(view, m_request.operation))
        return end(*refusal);
    KeyOutcome outcome = outcomeOf(m_answer);
    if (outcome.status == KeyStatus::Missing && view.hasOpenItem)
        outcome = {.status = KeyStatus::Failed, .detail = m_answer.detail};
    end(outcome);
}
