// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/about/fact.h"

class ProfileStore;
class QueueMonitor;
class Queues;
class RequestLog;
class Settings;

/// What a bug report should say of the program beyond its window. Takes only what can't be
/// personal: numbers, kinds, paths of operations, request ids. Nothing is kept; each question looks
/// at what is there at that moment.
class ProgramFactsDesk {
public:
    struct Parts {
        const Settings &settings;
        const ProfileStore &profiles;
        const QueueMonitor &queue;
        const RequestLog &requests;
        const Queues &queues;
    };

    /// All of \p parts must outlive what this gives.
    explicit ProgramFactsDesk(const Parts &parts);

    [[nodiscard]] ProgramFacts facts() const;

private:
    [[nodiscard]] static QList<Fact> versions();
    [[nodiscard]] static FactGroup settingFacts(const Settings &settings);
    [[nodiscard]] static FactGroup accountFacts(const ProfileStore &profiles);
    [[nodiscard]] static FactGroup queueFacts(const Parts &parts);
    [[nodiscard]] static FactGroup errorFacts(const RequestLog &requests);
    [[nodiscard]] static FactGroup placeFacts();
    [[nodiscard]] static FactGroup logFacts();

    Parts m_parts;
};
