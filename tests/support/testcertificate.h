// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>

class QSslCertificate;

/// The certificate of tests/data/tls, for 127.0.0.1, signed by itself.
namespace TestCertificate {

[[nodiscard]] QSslCertificate certificate();
[[nodiscard]] QSslConfiguration serverConfiguration();

/// Lets every connection of this process trust it, for as long as this lives.
class Trusted {
public:
    Trusted();
    ~Trusted();
    Trusted(const Trusted &) = delete;
    Trusted &operator=(const Trusted &) = delete;

private:
    QSslConfiguration m_before;
};

} // namespace TestCertificate
