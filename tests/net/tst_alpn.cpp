// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/wirecall.h"
#include "support/testcertificate.h"

#include <QSslServer>
#include <QSslSocket>
#include <QTest>

/// HTTP/2 stays off: Qt 6.4's is not fit for use, and would send a request again by itself.
class TestAlpn : public QObject {
    Q_OBJECT
private slots:
    void offersOnlyHttp11();
};

void TestAlpn::offersOnlyHttp11()
{
    const TestCertificate::Trusted trusted;
    QSslServer server;
    QSslConfiguration configuration = TestCertificate::serverConfiguration();
    configuration.setAllowedNextProtocols(
        {QSslConfiguration::ALPNProtocolHTTP2, QSslConfiguration::NextProtocolHttp1_1});
    server.setSslConfiguration(configuration);
    QByteArray protocol = "none";
    connect(&server, &QTcpServer::pendingConnectionAvailable, this, [&] {
        auto *socket = qobject_cast<QSslSocket *>(server.nextPendingConnection());
        protocol = socket->sslConfiguration().nextNegotiatedProtocol();
        socket->disconnectFromHost();
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QUrl url(QStringLiteral("https://127.0.0.1"));
    url.setPort(server.serverPort());
    HttpTransport transport;
    QVERIFY(WireCall::run(transport, WireCall::readFrom(url)));
    QVERIFY2(protocol.isEmpty() || protocol == QSslConfiguration::NextProtocolHttp1_1,
             protocol.constData());
}

QTEST_GUILESS_MAIN(TestAlpn)
#include "tst_alpn.moc"
