// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultreply.h"

FaultReply FaultReply::complete(int status, const QByteArray &body, const QByteArray &extraHeaders)
{
    const QByteArray type = extraHeaders.toLower().contains("content-type:")
        ? QByteArray()
        : QByteArrayLiteral("Content-Type: application/json\r\n");
    return {"HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n" + type + extraHeaders
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body};
}
