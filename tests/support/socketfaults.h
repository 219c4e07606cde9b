// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/faultreply.h"

class QTcpSocket;

/// What FaultServer does to its sockets.
namespace SocketFaults {

/// Sends \p reply and ends \p socket as it says, once all is written.
void send(QTcpSocket *socket, const FaultReply &reply);

void end(QTcpSocket *socket, FaultReply::End end);

} // namespace SocketFaults
