// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/demokeys.h"
#include "emulator/options.h"
#include "emulator/service/service.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <memory>

/// Someone who asks an emulated service, without a network, at a time that only the test moves.
class Caller {
public:
    /// The service is launched on 2026-03-05 (a Thursday) at 15:30:10.250 UTC.
    explicit Caller(Emulator::Options options = {});

    void advance(std::chrono::milliseconds time) { *m_now += time; }

    [[nodiscard]] Emulator::Answer ask(const Emulator::Request &request);

    /// A call of \p operation, e.g. "suppression/add"; \p fields as the caller sends them.
    [[nodiscard]] Emulator::Answer call(const char *operation, const QJsonObject &fields,
                                        QLatin1StringView key = Emulator::demoKey);

    /// A search with a good key; \p fields as the caller sends them.
    [[nodiscard]] Emulator::Answer search(const QJsonObject &fields);

    /// The `data` of search(\p fields).
    [[nodiscard]] QJsonObject found(const QJsonObject &fields);

    /// All events of a search, page by page; empty if a page fails.
    [[nodiscard]] QJsonArray walked(QJsonObject fields);

private:
    std::shared_ptr<Emulator::Instant> m_now;
    Emulator::Service m_service;
};

/// Fields that cover the whole history and end at the launch of a Caller.
[[nodiscard]] QJsonObject wholeHistory();

/// \p a, overwritten and completed by \p b.
[[nodiscard]] QJsonObject merged(QJsonObject a, const QJsonObject &b);

[[nodiscard]] QJsonObject dataOf(const Emulator::Answer &answer);
