// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proxykeeper.h"
#include "core/settings.h"
#include "net/proxypolicy.h"
#include "support/canary.h"
#include "support/scriptedkeystore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Place = ProxyPreferences::PasswordPlace;

class TestProxyKeeper : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void keepsThePasswordInTheKeyStore();
    void keepsItForTheSession();
    void movesIt();
    void tellsWhenItCantBeRead();
    void removesItWithTheUser();

private:
    void start();
    void choose(Place place, const QString &user = u"someone"_s);
    [[nodiscard]] QNetworkProxy proxy() const
    {
        return m_policy->proxyFor(QUrl(u"https://api.smtp2go.com/v3"_s));
    }
    [[nodiscard]] bool isOnDisk()
    {
        m_keeper.reset();
        m_settings.reset();
        return !sweepFor(m_password.reveal(), m_folder->path()).found.isEmpty();
    }

    const Secret m_password{"Canary, open sesame!"};
    std::unique_ptr<QTemporaryDir> m_folder;
    ScriptedKeyStore m_keys;
    std::unique_ptr<Settings> m_settings;
    std::shared_ptr<ProxyPolicy> m_policy;
    std::unique_ptr<ProxyKeeper> m_keeper;
};

void TestProxyKeeper::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_keys = {};
    start();
}

void TestProxyKeeper::cleanup()
{
    m_keeper.reset();
    m_settings.reset();
}

void TestProxyKeeper::start()
{
    m_keeper.reset();
    m_settings.reset(); // writes
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"outpost.ini"_s));
    m_policy = std::make_shared<ProxyPolicy>();
    m_keeper = std::make_unique<ProxyKeeper>(*m_settings, m_keys, m_policy);
}

void TestProxyKeeper::choose(Place place, const QString &user)
{
    Preferences chosen = m_settings->preferences();
    chosen.proxy = {.use = ProxyPreferences::Use::Manual,
                    .host = u"proxy.example.com"_s,
                    .port = 3128,
                    .user = user,
                    .passwordPlace = place};
    m_settings->setPreferences(chosen);
}

void TestProxyKeeper::keepsThePasswordInTheKeyStore()
{
    choose(Place::KeyStore);
    m_keeper->setPassword(m_settings->preferences().proxy, m_password);
    QCOMPARE(proxy().password().toUtf8(), m_password.reveal());
    QTRY_COMPARE(m_keys.keys.value(ProxyKeeper::item), m_password);
    start();
    QCOMPARE(proxy().hostName(), u"proxy.example.com"_s); // from the first moment
    const QSignalSpy ready(m_keeper.get(), &ProxyKeeper::ready);
    m_keeper->load();
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(proxy().user(), u"someone"_s);
    QCOMPARE(proxy().password().toUtf8(), m_password.reveal());
    QVERIFY(!isOnDisk());
}

void TestProxyKeeper::keepsItForTheSession()
{
    choose(Place::Session);
    m_keeper->setPassword(m_settings->preferences().proxy, m_password);
    QCOMPARE(proxy().password().toUtf8(), m_password.reveal());
    QVERIFY(m_keys.keys.isEmpty());
    start();
    const QSignalSpy ready(m_keeper.get(), &ProxyKeeper::ready);
    m_keeper->load();
    QCOMPARE(ready.size(), 1);
    QVERIFY(proxy().password().isEmpty());
    QVERIFY(!isOnDisk());
}

void TestProxyKeeper::movesIt()
{
    choose(Place::Session);
    m_keeper->setPassword(m_settings->preferences().proxy, m_password);
    choose(Place::KeyStore);
    QTRY_COMPARE(m_keys.keys.size(), 1);
    choose(Place::Session);
    QTRY_COMPARE(m_keys.keys.size(), 0);
    QCOMPARE(proxy().password().toUtf8(), m_password.reveal());
}

void TestProxyKeeper::tellsWhenItCantBeRead()
{
    choose(Place::KeyStore);
    m_keys.trouble = KeyStatus::Locked;
    start();
    const QSignalSpy ready(m_keeper.get(), &ProxyKeeper::ready);
    const QSignalSpy problem(m_keeper.get(), &ProxyKeeper::problem);
    m_keeper->load();
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(problem.size(), 1);
    QVERIFY(proxy().type() == QNetworkProxy::HttpProxy); // never around it
    m_keeper->setPassword(m_settings->preferences().proxy, m_password);
    QTRY_COMPARE(problem.size(), 2);
    QCOMPARE(proxy().password().toUtf8(), m_password.reveal()); // all the same
}

void TestProxyKeeper::removesItWithTheUser()
{
    choose(Place::KeyStore);
    m_keeper->setPassword(m_settings->preferences().proxy, m_password);
    QTRY_COMPARE(m_keys.keys.size(), 1);
    choose(Place::KeyStore, {});
    QTRY_COMPARE(m_keys.keys.size(), 0);
    QVERIFY(proxy().user().isEmpty() && proxy().password().isEmpty());
}

QTEST_GUILESS_MAIN(TestProxyKeeper)
#include "tst_proxykeeper.moc"
