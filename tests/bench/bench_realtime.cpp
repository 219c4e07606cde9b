// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Background searches without an end, over real sockets and in real time, against an emulator in
// another process: how much of the limit they use, and how often they are refused. F2 measures the
// same in virtual time.
// bench_realtime EMULATOR [MINUTES]

#include "core/clock.h"
#include "emulator/demokeys.h"
#include "net/httptransport.h"
#include "net/requestqueue.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTimer>
#include <cstdio>

using namespace std::chrono_literals;

namespace {

class Load : public QObject {
public:
    Load(RequestQueue &queue, const QUrl &server)
        : m_queue(queue)
    {
        m_request.endpoint = {.path = QLatin1StringView("/activity/search"),
                              .group = RateLimitGroup::ActivitySearch,
                              .safety = RetrySafety::ReadOnly};
        m_request.baseUrl = server;
        m_request.key = Secret(QByteArray(Emulator::demoKey.data()));
        m_request.priority = Priority::Sync;
        connect(&queue, &RequestQueue::reported, this,
                [this](const CallReport &report) { m_refused += report.status == 429; });
    }

    /// Each asks something else, and the next one when it has its answer.
    void ask()
    {
        m_request.body = R"({"limit":1,"search":")" + QByteArray::number(++m_asked) + "\"}";
        QueuedRequest *const call = m_queue.submit(m_request, this);
        connect(call, &QueuedRequest::finished, this, [this, call] {
            m_answered += call->answer().status == 200;
            call->deleteLater();
            ask();
        });
    }

    void print(int minutes) const
    {
        std::printf("%d min: %d of %d answered (%.1f %%), %d x 429\n", minutes, m_answered,
                    60 * minutes, double(m_answered) / 0.6 / minutes, m_refused);
        std::printf("ratio realtime %.3f >= 0.98\n", double(m_answered) / 60 / minutes);
    }

private:
    RequestQueue &m_queue;
    HttpRequest m_request;
    int m_asked = 0;
    int m_answered = 0;
    int m_refused = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int minutes = arguments.value(2, QStringLiteral("10")).toInt();
    QProcess emulator;
    emulator.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    emulator.start(arguments.value(1), {QStringLiteral("--events"), QStringLiteral("1000")});
    if (!emulator.waitForReadyRead(30'000)) {
        std::fputs("usage: bench_realtime EMULATOR [MINUTES]\n", stderr);
        return 2;
    }
    const QString line = QString::fromLocal8Bit(emulator.readLine()).trimmed();
    const SystemClock clock;
    RequestQueue queue(std::make_unique<HttpTransport>(), clock);
    Load load(queue, QUrl(line.section(QLatin1Char(' '), -1)));
    for (int i = 0; i < 5; ++i)
        load.ask();
    QTimer::singleShot(std::chrono::minutes(minutes), qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
    load.print(minutes);
    emulator.kill();
    emulator.waitForFinished();
    return 0;
}
