// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcertificate.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace {

QByteArray fileOf(const char *name)
{
    QFile file(QStringLiteral(OUTPOST_TEST_DATA "/tls/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QSslCertificate TestCertificate::certificate()
{
    return QSslCertificate(fileOf("server.crt"));
}

QSslConfiguration TestCertificate::serverConfiguration()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(certificate());
    configuration.setPrivateKey(QSslKey(fileOf("server.key"), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

TestCertificate::Trusted::Trusted()
    : m_before(QSslConfiguration::defaultConfiguration())
{
    QSslConfiguration configuration = m_before;
    configuration.setCaCertificates({certificate()});
    QSslConfiguration::setDefaultConfiguration(configuration);
}

TestCertificate::Trusted::~Trusted()
{
    QSslConfiguration::setDefaultConfiguration(m_before);
}
