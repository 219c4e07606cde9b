// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountopening.h"

#include "account/profilekeys.h"
#include "emulator/demothread.h"

AccountOpening::AccountOpening(ProfileKeys &keys, QObject *parent)
    : QObject(parent)
    , m_keys(keys)
{
}

AccountOpening::~AccountOpening() = default;

void AccountOpening::open(const Profile &profile, const Emulator::Options &options)
{
    cancel();
    m_profile = profile;
    m_options = options;
    retry();
}

void AccountOpening::retry()
{
    if (m_profile.kind == Profile::Kind::Demo)
        startDemo();
    else if (const auto entered = m_entered.constFind(m_profile.id); entered != m_entered.cend())
        openLater(*entered);
    else
        read();
}

void AccountOpening::unlock()
{
    follow(m_keys.unlock(this));
    emit unlocking();
}

void AccountOpening::useKey(const Secret &key)
{
    delete m_reply;
    m_entered.insert(m_profile.id, key);
    emit opened(accountOf(m_profile, key));
}

void AccountOpening::forgetKey(const QUuid &profile)
{
    m_entered.remove(profile);
}

void AccountOpening::cancel()
{
    delete m_reply;
    m_demo.reset();
    ++m_turn;
}

void AccountOpening::read()
{
    follow(m_keys.read(m_profile, this));
    emit reading();
}

void AccountOpening::openLater(const Secret &key)
{
    const int turn = ++m_turn;
    const auto open = [this, turn, key] {
        if (turn == m_turn)
            emit opened(accountOf(m_profile, key));
    };
    QMetaObject::invokeMethod(this, open, Qt::QueuedConnection);
}

void AccountOpening::startDemo()
{
    m_demo = std::make_unique<Emulator::DemoThread>(m_options);
    // What a demo that was given up said last is still on its way between the threads.
    const int turn = ++m_turn;
    connect(m_demo.get(), &Emulator::DemoThread::listening, this, [this, turn](const QUrl &apiUrl) {
        if (turn == m_turn)
            emit opened(demoAt(apiUrl));
    });
    connect(m_demo.get(), &Emulator::DemoThread::failed, this, [this, turn](const QString &reason) {
        if (turn == m_turn)
            emit failed(reason);
    });
    m_demo->start();
    emit starting();
}

Account AccountOpening::demoAt(const QUrl &apiUrl) const
{
    Account demo = accountOf(m_profile, Secret(QByteArray(Emulator::demoKey.data())));
    demo.baseUrl = apiUrl;
    return demo;
}

void AccountOpening::follow(KeyReply *reply)
{
    delete m_reply;
    m_reply = reply;
    connect(reply, &KeyReply::finished, this, [this, reply] {
        reply->deleteLater();
        take(reply->outcome());
    });
}

void AccountOpening::take(const KeyOutcome &outcome)
{
    m_reply.clear();
    switch (outcome.status) {
    case KeyStatus::Found:
        return emit opened(accountOf(m_profile, outcome.key));
    case KeyStatus::Done: // unlocked
        return read();
    default:
        return emit keyProblem(outcome);
    }
}
