// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/queueworld.h"

#include "net/transport.h"
#include "net/wirecall.h"

#include <QCoreApplication>
#include <algorithm>

using namespace std::chrono_literals;

/// Keeps what was sent until chance answers it.
class QueueWorld::Wire final : public Transport {
public:
    struct Sent {
        quint64 id = 0;
        QString name;
        bool isWrite = false;
        Done done;
    };

    explicit Wire(QueueWorld &world)
        : m_world(world)
    {
    }

    void send(quint64 id, const HttpRequest &request, Done done) override
    {
        m_world.judgeSending(request);
        sent.push_back({id, request.intent.summary,
                        request.endpoint.safety != RetrySafety::ReadOnly, std::move(done)});
    }

    void abort(quint64 id) override
    {
        std::erase_if(sent, [id](const Sent &each) { return each.id == id; });
    }

    /// As the system does, for any of them and perhaps never.
    void tell(int place) { tellSent(sent.at(std::size_t(place)).id); }

    std::vector<Sent> sent;

private:
    QueueWorld &m_world;
};

QueueWorld::Counts &QueueWorld::Counts::operator+=(const Counts &more)
{
    reads += more.reads;
    writes += more.writes;
    kills += more.kills;
    removals += more.removals;
    inDoubt += more.inDoubt;
    return *this;
}

QByteArray QueueWorld::Account::key(int number) const
{
    return "api-" + QByteArray::number(number * 1000 + generation).rightJustified(32, '0');
}

QueueWorld::QueueWorld(unsigned seed)
    : m_random(seed)
{
    begin();
}

QueueWorld::~QueueWorld() = default;

void QueueWorld::begin()
{
    auto wire = std::make_unique<Wire>(*this);
    m_wire = wire.get();
    m_queue = std::make_unique<RequestQueue>(std::move(wire), m_clock,
                                             std::make_unique<ScriptedStore>(m_disk));
    // A write alone doesn't find out whether a pause is over.
    connect(
        m_queue.get(), &RequestQueue::readWanted, this, [this] { submit(IsWrite::No); },
        Qt::QueuedConnection);
    m_disk.release();
}

void QueueWorld::step()
{
    switch (below(16)) {
    case 0:
        return kill();
    case 1:
        return removeAccount();
    case 2:
        return decide();
    case 3:
        return changeDisk();
    case 4:
    case 5:
        return cancel();
    case 6:
    case 7:
        return letTimePass();
    case 8:
    case 9:
    case 10:
    case 11:
        return answer();
    default:
        submit(below(2) == 0 ? IsWrite::Yes : IsWrite::No);
        return settle();
    }
}

void QueueWorld::drain()
{
    m_disk.isFull = m_disk.isSlow = false;
    const auto isOver
        = [](const auto &entry) { return entry.second.isAbandoned || entry.second.finished > 0; };
    for (int i = 0; i < 2000 && !std::all_of(m_calls.begin(), m_calls.end(), isOver); ++i) {
        m_disk.release();
        answer();
        if (m_wire->sent.empty())
            letTimePass();
    }
    if (!std::all_of(m_calls.begin(), m_calls.end(), isOver))
        violate(QStringLiteral("I6 a call never finished"));
    kill();
}

void QueueWorld::submit(IsWrite isWrite)
{
    const int account = below(int(m_accounts.size()));
    const QString name = QStringLiteral("call %1").arg(m_calls.size());
    Call &call = m_calls[name];
    call.account = account;
    call.key = m_accounts.at(std::size_t(account)).key(account);
    call.isWrite = isWrite == IsWrite::Yes;
    HttpRequest request = WireCall::readFrom(QUrl(QStringLiteral("http://127.0.0.1:9")));
    request.account = QString::fromLatin1(call.key);
    request.key = Secret(call.key);
    request.body = '{' + name.toLatin1() + '}';
    request.intent.summary = name;
    if (call.isWrite) {
        constexpr std::array paths{QLatin1StringView("/domain/add"),
                                   QLatin1StringView("/webhook/add")};
        request.endpoint.path = paths.at(std::size_t(below(2)));
        request.endpoint.group = RateLimitGroup::Other;
        request.endpoint.safety = below(2) == 0 ? RetrySafety::NotSafe : RetrySafety::Idempotent;
        request.priority = Priority::UserWrite;
    }
    call.handle = m_queue->submit(request, m_queue.get());
    connect(call.handle, &QueuedRequest::finished, this, [this, name] {
        Call &ended = m_calls.at(name);
        if (++ended.finished > 1 || ended.isAbandoned)
            violate(QStringLiteral("I6 %1 finished again").arg(name));
    });
}

void QueueWorld::judgeSending(const HttpRequest &request)
{
    Call &call = m_calls.at(request.intent.summary);
    ++call.sendings;
    ++(call.isWrite ? m_counts.writes : m_counts.reads);
    if (call.isWrite && call.sendings > 1)
        violate(QStringLiteral("I5 a write was sent twice"));
    if (call.finished > 0 || (call.isAbandoned && !call.isRunning))
        violate(QStringLiteral("I6 sent what is over"));
    if (request.key.reveal() != call.key || request.account.toLatin1() != call.key)
        violate(QStringLiteral("I13 the key of another account"));
    const Account &account = m_accounts.at(std::size_t(call.account));
    if (account.key(call.account) != call.key && !call.isRunning)
        violate(QStringLiteral("I13 sent for an account that was removed"));
    if (call.isWrite)
        m_onTheWire.insert(request.intent.summary);
}

HttpAnswer QueueWorld::drawAnswer()
{
    HttpAnswer answer;
    answer.sent = true;
    constexpr std::array statuses{200, 200, 200, 200, 400, 404, 408, 429, 500, 503, 0, 0};
    answer.status = statuses.at(std::size_t(below(int(statuses.size()))));
    if (answer.status == 0) {
        answer.sent = below(2) == 0;
        answer.error
            = answer.sent ? TransportError::ConnectionLost : TransportError::ConnectionRefused;
    }
    return answer;
}

void QueueWorld::answer()
{
    if (m_wire->sent.empty())
        return;
    const int place = below(int(m_wire->sent.size()));
    if (below(3) > 0)
        m_wire->tell(place);
    const Wire::Sent sent = m_wire->sent.at(std::size_t(place));
    m_wire->sent.erase(m_wire->sent.begin() + place);
    const HttpAnswer answer = drawAnswer();
    if (sent.isWrite)
        noteAnswer(sent.name, answer);
    sent.done(answer);
    settle();
    if (below(4) == 0 || !m_unread.erase(sent.name))
        return; // nobody has come to read it yet
    m_queue->settleWrite(m_calls.at(sent.name).handle->answer().writeNumber, WriteState::Done, {});
    judgeJournal(false);
}

/// What is a refusal, what proves that nothing was sent, what is in doubt: also a success that
/// nobody is left to read.
void QueueWorld::noteAnswer(const QString &name, const HttpAnswer &answer)
{
    m_onTheWire.erase(name);
    const bool isAnswered = answer.error == TransportError::None;
    const bool isRefused
        = isAnswered && answer.status >= 300 && answer.status < 500 && answer.status != 408;
    const bool isRead = m_calls.at(name).handle;
    if (isAnswered && answer.status < 300 && isRead)
        m_unread.insert(name);
    else if (answer.sent && !isRefused)
        m_inDoubt.insert(name);
}

void QueueWorld::cancel()
{
    if (m_calls.empty())
        return;
    auto found = m_calls.begin();
    std::advance(found, below(int(m_calls.size())));
    Call &call = found->second;
    if (!call.handle)
        return;
    call.isRunning = call.isWrite && call.handle->state() == QueuedRequest::State::Sent;
    if (below(2) == 0) {
        call.isAbandoned = call.finished == 0;
        delete call.handle;
    } else {
        call.handle->cancel();
    }
    settle();
}

void QueueWorld::removeAccount()
{
    const int number = below(int(m_accounts.size()));
    ++m_counts.removals;
    for (auto &[name, call] : m_calls) {
        if (call.account != number || !call.handle)
            continue;
        call.isRunning = call.isWrite && call.handle->state() == QueuedRequest::State::Sent;
        call.isAbandoned = call.isAbandoned || call.finished == 0;
        delete call.handle; // which may let another one of the account start, until its turn comes
    }
    ++m_accounts.at(std::size_t(number)).generation;
    settle();
}

void QueueWorld::decide()
{
    const std::vector<WriteRecord> writes = m_queue->journal().unresolved();
    if (writes.empty())
        return;
    const WriteRecord &write = writes.at(std::size_t(below(int(writes.size()))));
    m_inDoubt.erase(write.intent.summary);
    m_queue->journal().decide(write.number);
}

void QueueWorld::letTimePass()
{
    m_clock.advance(std::chrono::milliseconds(below(4) == 0 ? below(200'000) : below(5'000)));
    m_queue->wake();
    settle();
}

void QueueWorld::changeDisk()
{
    m_disk.isFull = below(4) == 0;
    m_disk.isSlow = !m_disk.isFull && below(2) == 0;
    m_diskWasFull = m_diskWasFull || m_disk.isFull;
    if (!m_disk.isSlow)
        m_disk.release();
    settle();
}

void QueueWorld::kill()
{
    const ScriptedStore::Disk asItIs{m_disk.stored, m_disk.writes, m_disk.kept, false, false, {}};
    for (auto &[name, call] : m_calls) {
        call.isAbandoned = call.isAbandoned || call.finished == 0;
        call.isRunning = false;
        if (call.handle)
            call.handle->disconnect(this);
    }
    m_queue.reset(); // says goodbye to the disk, which a kill doesn't
    m_disk = asItIs;
    ++m_counts.kills;
    if (below(4) == 0)
        m_clock.reboot(std::chrono::seconds(below(600)));
    begin();
    m_inDoubt.merge(std::exchange(m_onTheWire, {}));
    m_inDoubt.merge(std::exchange(m_unread, {}));
    judgeJournal(true);
}

/// What is listed as in doubt, by name. After a kill there may be more: what was noted down and
/// never sent, and, where the disk was full, what was settled.
void QueueWorld::judgeJournal(bool isNew)
{
    std::set<QString> listed;
    for (const WriteRecord &write : m_queue->journal().unresolved())
        listed.insert(write.intent.summary);
    if (!std::includes(listed.begin(), listed.end(), m_inDoubt.begin(), m_inDoubt.end()))
        violate(QStringLiteral("I18 a write in doubt is lost"));
    m_counts.inDoubt += isNew ? int(listed.size()) : 0;
    for (const QString &name : listed) {
        const bool isKnown = m_inDoubt.contains(name)
            || (isNew && (m_diskWasFull || m_calls.at(name).sendings == 0));
        if (!isKnown)
            violate(QStringLiteral("I18 %1 is in doubt for nothing").arg(name));
    }
    m_inDoubt = listed;
}

void QueueWorld::settle()
{
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    judgeJournal(false);
}
