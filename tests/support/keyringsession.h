// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <memory>

/// A session of its own for tests of key stores: a home, a message bus on which nothing starts by
/// itself, and a real gnome-keyring that a test starts, locks, freezes and kills. Sets HOME, XDG_*
/// and DBUS_SESSION_BUS_ADDRESS of this process, which remembers the bus: one a process, before
/// anything else asks for the session bus. The bus ends with the process.
class KeyringSession {
public:
    /// Why there can be none on this computer; empty if there can.
    [[nodiscard]] static QString obstacle();

    KeyringSession();
    ~KeyringSession();
    KeyringSession(const KeyringSession &) = delete;
    KeyringSession &operator=(const KeyringSession &) = delete;

    [[nodiscard]] QString home() const { return m_home.path(); }

    /// Ready when it returns, with an unlocked default ring. The ring's items outlive stop().
    [[nodiscard]] bool start();

    /// kill -9, also of a frozen one.
    void stop();

    void freeze() const; ///< it gets no processor time until thaw()
    void thaw() const;

    [[nodiscard]] bool lock() const;
    [[nodiscard]] bool unlock() const;

    /// How many items there are in all, locked or not, asked without the code under test.
    [[nodiscard]] int itemCount() const;

    /// What the daemon wrote to its terminal.
    [[nodiscard]] QByteArray output();

private:
    void startBus();
    [[nodiscard]] bool isLocked() const;

    QTemporaryDir m_home;
    std::unique_ptr<QProcess> m_ring;
    QByteArray m_output;
};
