// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountbench.h"
#include "core/settings.h"
#include "gui/settings/privacysettingspage.h"
#include "gui/settings/settingsdialog.h"
#include "gui/widgets/timetext.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestSettingsDialog : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void isCalledSettings();
    void takesOverWhatWasChosen();
    void appliesWithoutClosing();
    void forgetsWhatWasCancelled();
    void refusesAnUnfinishedProxy_data();
    void refusesAnUnfinishedProxy();
    void wantsAColumn();
    void handsOverThePassword();
    void saysWhatTheSystemSays();
    void saysWhatIsStoredWhere();
    void opensFolders();
    void asksBeforeItForgets();
    void openUrl(const QUrl &url) { m_opened = url; }

private:
    template <typename Part> [[nodiscard]] Part *part(const char *page, const char *name) const
    {
        return m_dialog->findChild<QWidget *>(QString::fromLatin1(page))
            ->findChild<Part *>(QString::fromLatin1(name));
    }
    void press(QDialogButtonBox::StandardButton button) const
    {
        m_dialog->findChild<QDialogButtonBox *>()->button(button)->click();
    }
    [[nodiscard]] QString fault() const
    {
        return m_dialog->findChild<QLabel *>(u"fault"_s)->text();
    }
    void chooseProxy(const QString &host, int port) const;

    std::unique_ptr<AccountBench> m_bench;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<SettingsDialog> m_dialog;
    QUuid m_account;
    QUrl m_opened;
};

void TestSettingsDialog::init()
{
    m_bench = std::make_unique<AccountBench>();
    QTRY_VERIFY(m_bench->store.isLoaded());
    m_account = m_bench->store.add({.name = u"Shop & <b>Co</b>"_s}).value();
    m_settings = std::make_unique<Settings>(m_bench->folder.filePath(u"outpost.ini"_s));
    m_dialog = std::make_unique<SettingsDialog>(*m_settings, m_bench->store);
    m_dialog->show();
}

void TestSettingsDialog::cleanup()
{
    m_dialog.reset();
    m_settings.reset();
    m_bench.reset();
}

void TestSettingsDialog::isCalledSettings()
{
    QCOMPARE(m_dialog->accessibleName(), u"Settings"_s);
    QCOMPARE(m_dialog->windowTitle(), u"Settings"_s);
    auto *pages = m_dialog->findChild<QListWidget *>(u"pages"_s);
    const auto *stack = m_dialog->findChild<QStackedWidget *>(u"stack"_s);
    QCOMPARE(pages->count(), stack->count());
    for (int page = 0; page < pages->count(); ++page) {
        QCOMPARE(stack->currentIndex(), page);
        QTest::keyClick(pages, Qt::Key_Down);
    }
}

void TestSettingsDialog::takesOverWhatWasChosen()
{
    part<QComboBox>("general", "language")->setCurrentIndex(0);
    part<QComboBox>("general", "theme")->setCurrentIndex(2);
    part<QComboBox>("general", "opens")->setCurrentIndex(2);
    auto *account = part<QComboBox>("general", "account");
    account->setCurrentIndex(account->findData(m_account));
    part<QComboBox>("general", "zone")->setCurrentIndex(1);
    part<QComboBox>("general", "style")->setCurrentIndex(1);
    part<QListWidget>("activity", "columns")->item(1)->setCheckState(Qt::Unchecked);
    part<QComboBox>("activity", "range")->setCurrentIndex(2);
    part<QSpinBox>("activity", "pageSize")->setValue(300);
    part<QComboBox>("senders", "checkEvery")->setCurrentIndex(2);
    chooseProxy(u" proxy.example.com "_s, 3128);
    press(QDialogButtonBox::Ok);
    QVERIFY(!m_dialog->isVisible());

    const Preferences chosen = m_settings->preferences();
    QCOMPARE(chosen.appearance, Appearance::Dark);
    QCOMPARE(chosen.startUp, (StartUp{StartUp::Opens::Account, m_account}));
    QCOMPARE(chosen.time, (TimeFormat{TimeFormat::Zone::Utc, TimeFormat::Style::Locale}));
    QVERIFY(!chosen.activity.columns.isEmpty() && !chosen.activity.columns.contains(u"event"_s));
    QCOMPARE(chosen.activity.range, std::chrono::seconds(7 * 24h));
    QCOMPARE(chosen.activity.pageSize, 300);
    QCOMPARE(chosen.senders.checkEvery, 30min);
    QCOMPARE(chosen.proxy.use, ProxyPreferences::Use::Manual);
    QCOMPARE(chosen.proxy.host, u"proxy.example.com"_s);
    QCOMPARE(chosen.proxy.port, quint16(3128));

    m_dialog = std::make_unique<SettingsDialog>(*m_settings, m_bench->store);
    m_dialog->show();
    press(QDialogButtonBox::Ok);
    QCOMPARE(m_settings->preferences(), chosen); // shows what it took
}

void TestSettingsDialog::appliesWithoutClosing()
{
    part<QComboBox>("general", "zone")->setCurrentIndex(1);
    QCOMPARE(m_settings->preferences(), Preferences());
    press(QDialogButtonBox::Apply);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_settings->preferences().time.zone, TimeFormat::Zone::Utc);
}

void TestSettingsDialog::forgetsWhatWasCancelled()
{
    part<QComboBox>("general", "theme")->setCurrentIndex(2);
    part<QSpinBox>("activity", "pageSize")->setValue(1);
    press(QDialogButtonBox::Cancel);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_settings->preferences(), Preferences());
}

void TestSettingsDialog::chooseProxy(const QString &host, int port) const
{
    part<QComboBox>("network", "use")->setCurrentIndex(2);
    part<QLineEdit>("network", "host")->setText(host);
    part<QSpinBox>("network", "port")->setValue(port);
}

void TestSettingsDialog::refusesAnUnfinishedProxy_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("no host") << QString() << 3128 << false;
    QTest::newRow("no port") << u"proxy"_s << 0 << false;
    QTest::newRow("a URL") << u"http://proxy"_s << 3128 << false;
    QTest::newRow("with a port") << u"proxy:3128"_s << 3128 << false;
    QTest::newRow("with a user") << u"me:word@proxy"_s << 3128 << false;
    QTest::newRow("a blank inside") << u"my proxy"_s << 3128 << false;
    QTest::newRow("name") << u"proxy"_s << 3128 << true;
    QTest::newRow("address") << u"10.0.0.1"_s << 1 << true;
    QTest::newRow("IPv6") << u"fd00::1"_s << 65535 << true;
}

void TestSettingsDialog::refusesAnUnfinishedProxy()
{
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(bool, isFine);
    chooseProxy(host, port);
    press(QDialogButtonBox::Ok);
    QCOMPARE(!m_dialog->isVisible(), isFine);
    QCOMPARE(fault().isEmpty(), isFine);
    QCOMPARE(m_settings->preferences() != Preferences(), isFine);
    if (!isFine)
        QCOMPARE(m_dialog->findChild<QListWidget *>(u"pages"_s)->currentRow(), 3);
}

void TestSettingsDialog::wantsAColumn()
{
    auto *columns = part<QListWidget>("activity", "columns");
    for (int column = 0; column < columns->count(); ++column)
        columns->item(column)->setCheckState(Qt::Unchecked);
    press(QDialogButtonBox::Ok);
    QVERIFY(m_dialog->isVisible() && !fault().isEmpty());
    part<QPushButton>("activity", "resetColumns")->click();
    press(QDialogButtonBox::Ok);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_settings->preferences(), Preferences());
}

void TestSettingsDialog::handsOverThePassword()
{
    const QSignalSpy entered(m_dialog.get(), &SettingsDialog::proxyPasswordEntered);
    chooseProxy(u"proxy"_s, 3128);
    auto *password = part<QLineEdit>("network", "password");
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    QVERIFY(!password->isEnabled());
    press(QDialogButtonBox::Apply);
    QCOMPARE(entered.size(), 0);
    part<QLineEdit>("network", "user")->setText(u"someone"_s);
    QVERIFY(password->isEnabled());
    QTest::keyClicks(password, u"open sesame"_s);
    press(QDialogButtonBox::Apply);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.first().at(1).value<Secret>(), Secret("open sesame"));
    QVERIFY(password->text().isEmpty()); // never shown again
    press(QDialogButtonBox::Ok);
    QCOMPARE(entered.size(), 1);
    m_settings.reset();
    QFile file(m_bench->folder.filePath(u"outpost.ini"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("someone") && !content.contains("sesame"));
}

void TestSettingsDialog::saysWhatTheSystemSays()
{
    m_dialog->setSystemProxy(u"gate.example.com:8080"_s);
    QVERIFY(part<QLabel>("network", "useHint")->text().contains(u"gate.example.com:8080"_s));
    m_dialog->setSystemProxy({});
    QVERIFY(part<QLabel>("network", "useHint")->text().contains(u"no proxy"_s));
}

void TestSettingsDialog::saysWhatIsStoredWhere()
{
    m_dialog->privacy().setInventory({.settings = {u"/home/me/.config/outpost"_s, 2, 5000},
                                      .state = {u"/home/me/.local/state/outpost"_s, 3, 70'000},
                                      .runtime = {u"/run/user/1/outpost"_s, 1, 80}});
    const auto *places = part<QTreeWidget>("privacy", "places");
    QString all;
    for (int row = 0; row < places->topLevelItemCount(); ++row)
        for (int column = 0; column < 3; ++column)
            all += places->topLevelItem(row)->text(column) + u'\n';
    for (const QString &part : {u"/home/me/.config/outpost"_s, u"/home/me/.local/state/outpost"_s,
                                u"API keys"_s, u"memory"_s, u"4.88 KiB"_s})
        QVERIFY2(all.contains(part), qPrintable(part));
}

void TestSettingsDialog::opensFolders()
{
    const QString folder = m_bench->folder.path();
    m_dialog->privacy().setInventory({.settings = {folder, 1, 1}});
    auto *places = part<QTreeWidget>("privacy", "places");
    auto *open = part<QPushButton>("privacy", "openFolder");
    QVERIFY(!open->isEnabled()); // the key store is no folder
    places->setCurrentItem(places->topLevelItem(1));
    QDesktopServices::setUrlHandler(u"file"_s, this, "openUrl");
    open->click();
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(m_opened, QUrl::fromLocalFile(folder));
}

void TestSettingsDialog::asksBeforeItForgets()
{
    const QSignalSpy asked(&m_dialog->privacy(), &PrivacySettingsPage::forgetRequested);
    m_dialog->findChild<QListWidget *>(u"pages"_s)->setCurrentRow(4);
    auto *account = part<QComboBox>("privacy", "account");
    QCOMPARE(account->count(), 1); // the demo has nothing to forget
    part<QPushButton>("privacy", "forget")->click();
    QVERIFY(part<QLabel>("privacy", "questionText")->isVisible());
    QVERIFY(part<QLabel>("privacy", "questionText")->text().contains(u"Shop & <b>Co</b>"_s));
    QVERIFY(part<QPushButton>("privacy", "keep")->hasFocus() || !QGuiApplication::focusWindow());
    part<QPushButton>("privacy", "keep")->click();
    QVERIFY(!part<QLabel>("privacy", "questionText")->isVisible());
    part<QPushButton>("privacy", "forget")->click();
    part<QPushButton>("privacy", "doForget")->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toUuid(), m_account);
    QVERIFY(!part<QPushButton>("privacy", "forget")->isEnabled());
    m_dialog->privacy().showKeyProblem({.status = KeyStatus::Locked});
    QVERIFY(part<QWidget>("privacy", "problem")->isVisible());
    m_dialog->privacy().showForgotten(u"gone"_s);
    QVERIFY(!part<QWidget>("privacy", "problem")->isVisible());
    QCOMPARE(part<QLabel>("privacy", "outcome")->text(), u"gone"_s);
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
