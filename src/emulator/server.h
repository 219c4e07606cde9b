// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/options.h"

#include <QObject>
#include <QUrl>

namespace Emulator {

/// The service behind HTTP on 127.0.0.1. Lives in one thread, which needs an event loop.
///
/// QHttpServer (Qt 6.4) reads a request whole before anything is decided, so a body that is too
/// large is refused only after it came; it also takes requests on any Host and of any content type.
/// Answers are written to the socket directly, since a responder can't announce more than it sends.
class Server : public QObject {
    Q_OBJECT

public:
    explicit Server(const Options &options, QObject *parent = nullptr);
    ~Server() override;

    /// Begins to listen; an invalid URL means that the port could not be had. Otherwise the base of
    /// all operations, e.g. http://127.0.0.1:41234/v3.
    [[nodiscard]] QUrl listen();

private:
    class Http;
    Http *m_http;
    quint16 m_port;
};

} // namespace Emulator
