// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QProcess>
#include <QStringList>

/// A dnsmasq of our own at port 53 of a loopback address.
class NameServer final {
public:
    /// \p number tells servers of one test apart. Not started yet.
    explicit NameServer(int number);
    ~NameServer();

    /// In the addresses of this process, so that tests of one machine don't meet.
    [[nodiscard]] static QHostAddress addressOf(int number);
    [[nodiscard]] QHostAddress address() const { return m_address; }

    /// Starts, or starts anew, with \p lines of a configuration. False: problem() says why.
    bool serve(const QStringList &lines);
    void stop();

    [[nodiscard]] QString problem() const { return m_problem; }

    /// Serves \p zone with authority, as ns1.dns.test; ns2.dns.test is the second of it.
    [[nodiscard]] QStringList authority(const QString &zone) const;

    /// Why there is none on this machine; empty: there is.
    [[nodiscard]] static QString hindrance();

private:
    QHostAddress m_address;
    QProcess m_process;
    QString m_problem;
};

/// A CNAME that dnsmasq sends whatever else stands at its name.
[[nodiscard]] QString bareCname(const QString &host, const QString &target);
