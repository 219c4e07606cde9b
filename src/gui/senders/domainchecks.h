// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class DnsCheckRun;
class SenderDomainList;
struct SenderDomainRow;
struct SenderSurroundings;

/// Asks the DNS about sender domains when a person wants it, and takes what the background watch
/// has found meanwhile.
class DomainChecks : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this.
    DomainChecks(const SenderSurroundings &surroundings, SenderDomainList &list,
                 QObject *parent = nullptr);

    void check(const QList<SenderDomainRow> &rows);
    void cancel();

    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] int done() const;
    [[nodiscard]] int total() const;

    /// How the last one came out, in a sentence; empty before and while one runs.
    [[nodiscard]] QString summary() const;

signals:
    void changed();

private:
    const SenderSurroundings &m_surroundings;
    DnsCheckRun &m_run;
    SenderDomainList &m_list;
    int m_faults = 0;
    bool m_hasEnded = false; ///< the last run
};
