// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/socketfaults.h"

#include <QTcpSocket>
#include <QTimer>
#include <sys/socket.h>

namespace {

void resetSocket(QTcpSocket *socket)
{
    const linger now{1, 0};
    setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    socket->abort();
}

void dripInto(QTcpSocket *socket, const FaultReply &reply)
{
    auto *timer = new QTimer(socket);
    timer->callOnTimeout(socket, [socket, timer, reply, position = 0]() mutable {
        if (position < reply.bytes.size())
            socket->write(reply.bytes.mid(position++, 1));
        else
            timer->stop();
    });
    timer->start(reply.drip);
}

// With pauses: a reader must be able to catch up, or Qt's thread never comes to telling of it.
void pourInto(QTcpSocket *socket, const FaultReply &reply)
{
    auto *timer = new QTimer(socket);
    const QByteArray again = reply.bytes.right(65'536);
    timer->callOnTimeout(socket, [socket, again] {
        if (socket->bytesToWrite() == 0)
            socket->write(again);
    });
    timer->start(std::chrono::milliseconds(1));
    socket->write(reply.bytes);
}

} // namespace

void SocketFaults::send(QTcpSocket *socket, const FaultReply &reply)
{
    if (reply.drip.count() > 0)
        return dripInto(socket, reply);
    if (reply.isEndless)
        return pourInto(socket, reply);
    socket->write(reply.bytes);
    socket->flush();
    end(socket, reply.end);
}

void SocketFaults::end(QTcpSocket *socket, FaultReply::End end)
{
    switch (end) {
    case FaultReply::End::Keep:
        return;
    case FaultReply::End::Close:
        return socket->disconnectFromHost();
    case FaultReply::End::Reset:
        return resetSocket(socket);
    }
}
