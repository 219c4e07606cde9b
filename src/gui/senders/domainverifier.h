// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"

#include <QObject>
#include <QStringList>
#include <memory>
#include <optional>

class ChangePlan;
struct SenderSurroundings;

/// Has the service look for the records of some domains now, one after the other. Each is a change
/// with its line in the log; since it is harmless and there is nothing to decide, it goes ahead
/// without asking.
class DomainVerifier : public QObject {
    Q_OBJECT
public:
    explicit DomainVerifier(const SenderSurroundings &surroundings, QObject *parent = nullptr);
    ~DomainVerifier() override;

    /// Unless it is at work already.
    void start(const QStringList &domains);

    /// What is on the wire comes to its end; no other follows.
    void cancel();

    [[nodiscard]] bool isBusy() const { return m_plan != nullptr; }
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int total() const { return m_total; }

    /// How it came out, once finished. What failed ends the rest.
    [[nodiscard]] const QStringList &verified() const { return m_verified; }
    [[nodiscard]] const QStringList &unverified() const { return m_unverified; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

    /// What went wrong without an error of a call, a sentence; empty: nothing.
    [[nodiscard]] const QString &problem() const { return m_problem; }

signals:
    /// isBusy() or done().
    void changed();

    /// The service may see the domains otherwise now: they are to be read again.
    void finished();

private:
    void goOn();
    void follow();
    void take();

    const SenderSurroundings &m_surroundings;
    QStringList m_waiting;
    std::unique_ptr<ChangePlan> m_plan; ///< of the domain that is looked for now
    int m_done = 0;
    int m_total = 0;
    QStringList m_verified;
    QStringList m_unverified;
    std::optional<ApiError> m_error;
    QString m_problem;
};
