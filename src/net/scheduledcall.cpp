// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/scheduledcall.h"

#include "core/jsontext.h"

#include <QCryptographicHash>

namespace {

/// Equal when one answer serves both: same service, account, key, operation and body, whatever
/// the blanks in it.
QByteArray questionOf(const HttpRequest &request)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part :
         {request.baseUrl.toEncoded(), request.account.toUtf8(), request.key.reveal(),
          QByteArray(request.endpoint.path.data(), request.endpoint.path.size()),
          indentedJson(request.body)}) {
        hash.addData(QByteArray::number(part.size()) + ':');
        hash.addData(part);
    }
    return hash.result();
}

} // namespace

ScheduledCall scheduledCall(quint64 id, const HttpRequest &request)
{
    ScheduledCall call;
    call.id = id;
    call.group = request.endpoint.group;
    call.safety = request.endpoint.safety;
    call.priority = request.priority;
    call.account = request.account;
    call.question = questionOf(request);
    call.view = request.view;
    call.deadline = request.endpoint.deadline;
    return call;
}
