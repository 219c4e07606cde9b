// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>

/// A message bus of a test's own, on which nothing is started by itself.
class PrivateBus {
public:
    /// Why there can be none on this computer; empty if there can.
    [[nodiscard]] static QString obstacle();

    /// Ready when it returns; address() is empty if that failed.
    PrivateBus();
    ~PrivateBus();

    [[nodiscard]] QString address() const { return m_address; }

private:
    QProcess m_bus;
    QString m_address;
};
