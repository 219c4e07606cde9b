// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/demothread.h"

#include "emulator/server.h"

#include <utility>

namespace Emulator {

DemoThread::DemoThread(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    m_thread.setObjectName(QStringLiteral("emulator"));
}

DemoThread::~DemoThread()
{
    m_thread.quit();
    m_thread.wait();
}

void DemoThread::start()
{
    auto *host = new QObject;
    host->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, host, &QObject::deleteLater);
    connect(&m_thread, &QThread::started, host, [this, host] { run(host); });
    m_thread.start();
}

void DemoThread::run(QObject *host)
{
    const QUrl url = (new Server(m_options, host))->listen();
    if (url.isValid())
        emit listening(url);
    else
        emit failed(
            tr("The emulator could not listen on port %1 of 127.0.0.1.").arg(m_options.port));
}

} // namespace Emulator
