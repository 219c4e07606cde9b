// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "net/httprequest.h"
#include "net/queuedrequest.h"

#include <QObject>

class RequestQueue;

/// Reads the answer to a write far enough to tell the journal what became of it, whoever still
/// waits: the dialog that asked may be closed by then. Belongs to the queue and deletes itself.
class WriteSettler : public QObject {
    Q_OBJECT
public:
    WriteSettler(RequestQueue &queue, HttpRequest request);

    [[nodiscard]] QueuedRequest *request() const { return m_request; }

    /// Once settled: what the answer says of the write.
    [[nodiscard]] ApiError::Effect effect() const { return m_effect; }

signals:
    /// The call has ended and the journal knows. Once, always from the event loop; not at all when
    /// the queue goes first.
    void settled();

private:
    void understand();
    void finish(ApiError::Effect effect);

    RequestQueue &m_queue;
    QueuedRequest *m_request;
    ApiError::Effect m_effect = ApiError::Effect::Unknown;
};
