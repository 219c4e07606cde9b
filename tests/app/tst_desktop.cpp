// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/profilestore.h"
#include "app/commandline.h"
#include "app/console.h"
#include "gui/settings/settingsdialog.h"
#include "gui/shell/commands/commandmodel.h"
#include "gui/shell/commands/commandpalette.h"
#include "gui/shell/help/helppages.h"
#include "gui/shell/help/helpwindow.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/page.h"
#include "gui/shell/shortcuts/shortcutlist.h"
#include "support/canary.h"
#include "support/findwidget.h"
#include "support/freshstate.h"
#include "support/scriptedkeystore.h"

#include <QClipboard>
#include <QDir>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTableView>
#include <QTest>

namespace {

constexpr QByteArrayView key("api-0123456789ABCANARYcanaryCANARY42");

/// The keys in the tables of a help page, "Ctrl+Shift+1 to 9" as its first.
QStringList keysNamedIn(const QString &page)
{
    static const QRegularExpression row(QStringLiteral("^\\| ([^|]*) \\|"),
                                        QRegularExpression::MultilineOption);
    static const QRegularExpression keyName(
        QStringLiteral("^(?:(?:Ctrl|Shift|Alt)\\+)*(?:F\\d+|[A-Z0-9])$"));
    QStringList keys;
    for (auto found = row.globalMatch(helpText(page)); found.hasNext();) {
        const QStringList parts = found.next().captured(1).split(QStringLiteral(", "));
        for (const QString &part : parts) {
            const QString name = part.section(QStringLiteral(" to "), 0, 0).trimmed();
            if (keyName.match(name).hasMatch())
                keys.append(name);
        }
    }
    return keys;
}

} // namespace

/// The command palette, shortcuts, context help, diagnostics: the whole program on the emulator.
class TestDesktop : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void buildsNothingAtStart();
    void listsEverything();
    void listsWhatIsInTheMenus();
    void goesToPages();
    void opensViewsFromElsewhere();
    void opensSettingsAtAPage();
    void opensSettingsWhereTheWatchIsSet();
    void namesSettingsPagesAsTheDialog();
    void remembersOverARestart();
    void forgetsAnAccount();
    void hasNoShortcutTwice();
    void findsAShortcutThatIsThereTwice();
    void listsEveryShortcutOfTheMenus();
    void namesRealKeysInTheHelp();
    void searchesAndCopiesShortcuts();
    void helpsOnWhatHasTheFocus();
    void helpsInAModalDialog();
    void showsVersions();
    void copiesDiagnosticsWithoutSecrets();

private:
    [[nodiscard]] static MainWindow *window() { return findWidget<MainWindow>("MainWindow"); }
    [[nodiscard]] static QLineEdit *openPalette();
    [[nodiscard]] static QStringList commands();
    static void run(const QString &words);

    std::unique_ptr<Console> m_console;
};

void TestDesktop::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("tst_desktop"));
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).removeRecursively();
}

void TestDesktop::init()
{
    freshState();
    m_console
        = std::make_unique<Console>(*qApp,
                                    Console::Machine{.keys = std::make_unique<ScriptedKeyStore>(),
                                                     .clock = std::make_unique<SystemClock>()});
    m_console->start({.demo = true, .demoEvents = 500}, {});
    QTRY_VERIFY(window()->shownPage());
    QTRY_COMPARE(window()->pages().size(), 3);
    QTRY_VERIFY(window()->shownPage()->menuActions().constLast()->menu()->actions().size() > 5);
    QTRY_VERIFY(findWidget<QTableView>("Activity events")->model()->rowCount() > 0);
    QVERIFY(QTest::qWaitForWindowActive(window()));
}

void TestDesktop::cleanup()
{
    m_console.reset();
}

QLineEdit *TestDesktop::openPalette()
{
    QTest::keyClick(window(), Qt::Key_K, Qt::ControlModifier);
    return findWidget<QLineEdit>("Command");
}

QStringList TestDesktop::commands()
{
    const QAbstractItemModel &model = *findWidget<QListView>("Commands")->model();
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.index(row, 0).data(CommandModel::PathRole).toString()
                   + QStringLiteral(" › ") + model.index(row, 0).data().toString());
    return all;
}

void TestDesktop::run(const QString &words)
{
    QLineEdit *field = openPalette();
    QTest::keyClicks(field, words);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!findWidget<CommandPalette>("Command palette"));
}

void TestDesktop::buildsNothingAtStart()
{
    QVERIFY(!findWidget<CommandPalette>("Command palette"));
    QVERIFY(!findWidget<HelpWindow>("HelpWindow"));
    const QWidgetList widgets = QApplication::allWidgets();
    for (const QWidget *widget : widgets)
        QVERIFY(!widget->inherits("HelpWindow") && !widget->inherits("ShortcutsDialog")
                && !widget->inherits("AboutDialog"));
}

void TestDesktop::listsEverything()
{
    QVERIFY(openPalette());
    const QStringList all = commands();
    for (const char *wanted :
         {"File › Settings…", "Account › Add account…", "Account › Demo", "Activity › Follow",
          "Activity › Export…", "Activity › Saved views › Rejected", "View › Appearance › Dark",
          "View › Requests", "Go to › Senders", "Go to › Subaccounts", "Settings › Privacy",
          "Help pages › What Outpost does with a key", "Help › Keyboard shortcuts"})
        QVERIFY2(all.contains(QString::fromUtf8(wanted)), wanted);
    QVERIFY(!all.contains(QStringLiteral("Help › Command palette…")));
    QCOMPARE(QSet<QString>(all.cbegin(), all.cend()).size(), all.size());
}

void TestDesktop::listsWhatIsInTheMenus()
{
    QVERIFY(openPalette());
    const QStringList all = commands();
    const std::function<void(const QList<QAction *> &, const QString &)> look
        = [&](const QList<QAction *> &actions, const QString &path) {
              for (const QAction *action : actions) {
                  const QString text = QString(action->text()).remove(QLatin1Char('&'));
                  if (action->isSeparator() || !action->isVisible()
                      || action->shortcut() == QKeySequence(QStringLiteral("Ctrl+K")))
                      continue;
                  if (action->menu())
                      look(action->menu()->actions(), path + text + QStringLiteral(" › "));
                  else
                      QVERIFY2(all.contains(path + text), qPrintable(path + text));
              }
          };
    look(window()->menuBar()->actions(), {});
}

void TestDesktop::goesToPages()
{
    run(QStringLiteral("go subacc"));
    QCOMPARE(window()->shownPage()->title(), QStringLiteral("Subaccounts"));
    run(QStringLiteral("go activ"));
    QCOMPARE(window()->shownPage()->title(), QStringLiteral("Activity"));
}

void TestDesktop::opensViewsFromElsewhere()
{
    run(QStringLiteral("go senders"));
    run(QStringLiteral("rejected views"));
    QCOMPARE(window()->shownPage()->title(), QStringLiteral("Activity"));
    QTRY_VERIFY(findWidget<QLineEdit>("Filter")->text().contains(QStringLiteral("reject")));
}

void TestDesktop::opensSettingsAtAPage()
{
    run(QStringLiteral("settings privacy"));
    auto *dialog = window()->findChild<SettingsDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QListWidget *>(QStringLiteral("pages"))->currentItem()->text(),
             QStringLiteral("Privacy"));
}

void TestDesktop::opensSettingsWhereTheWatchIsSet()
{
    run(QStringLiteral("go senders"));
    QTRY_VERIFY(findWidget<QPushButton>("watch") && findWidget<QPushButton>("watch")->isVisible());
    findWidget<QPushButton>("watch")->click();
    const auto *dialog = window()->findChild<SettingsDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QListWidget *>(QStringLiteral("pages"))->currentItem()->text(),
             QStringLiteral("Senders"));
}

void TestDesktop::namesSettingsPagesAsTheDialog()
{
    emit window()->settingsPageRequested(0);
    const auto *pages = window()->findChild<SettingsDialog *>()->findChild<QListWidget *>(
        QStringLiteral("pages"));
    const QStringList titles = SettingsDialog::pageTitles();
    QCOMPARE(pages->count(), titles.size());
    for (int row = 0; row < pages->count(); ++row)
        QCOMPARE(pages->item(row)->text(), titles.at(row));
}

void TestDesktop::remembersOverARestart()
{
    run(QStringLiteral("go senders"));
    run(QStringLiteral("view details"));
    cleanup();
    init();
    QVERIFY(openPalette());
    QCOMPARE(commands().at(0), QStringLiteral("View › Details"));
    QCOMPARE(commands().at(1), QStringLiteral("Go to › Senders"));
}

void TestDesktop::forgetsAnAccount()
{
    Settings settings(QStandardPaths::writableLocation(QStandardPaths::TempLocation)
                      + QStringLiteral("/tst_desktop.ini"));
    const QUuid account = QUuid::createUuid();
    settings.setRecentCommands(
        {QStringLiteral("page:SendersPage"),
         QStringLiteral("account-") + account.toString(QUuid::WithoutBraces)});
    settings.forgetAccount(account);
    QCOMPARE(settings.recentCommands(), QStringList(QStringLiteral("page:SendersPage")));
}

void TestDesktop::hasNoShortcutTwice()
{
    for (Page *page : window()->pages()) {
        window()->goTo(page);
        const QStringList twice = shortcutConflicts(shortcutsOf(*window(), window()->pages()));
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(QLatin1Char('\n'))));
    }
}

void TestDesktop::findsAShortcutThatIsThereTwice()
{
    QAction another(QStringLiteral("Another"), window());
    another.setShortcut(QKeySequence(QStringLiteral("Ctrl+Q")));
    window()->addAction(&another);
    const QStringList twice = shortcutConflicts(shortcutsOf(*window(), window()->pages()));
    QCOMPARE(twice.size(), 1);
    QVERIFY(twice.constFirst().contains(QStringLiteral("Quit")));
}

void TestDesktop::listsEveryShortcutOfTheMenus()
{
    QSet<QKeySequence> listed;
    for (const ShortcutEntry &entry : shortcutsOf(*window(), window()->pages()))
        listed.unite(QSet<QKeySequence>(entry.keys.cbegin(), entry.keys.cend()));
    const QList<QAction *> actions = window()->findChildren<QAction *>();
    int seen = 0;
    for (const QAction *action : actions) {
        if (action->associatedObjects().isEmpty() || action->shortcut().isEmpty())
            continue;
        ++seen;
        QVERIFY2(listed.contains(action->shortcut()), qPrintable(action->text()));
    }
    QVERIFY(seen > 30);
}

void TestDesktop::namesRealKeysInTheHelp()
{
    QSet<QString> real;
    for (const ShortcutEntry &entry : shortcutsOf(*window(), window()->pages())) {
        for (const QKeySequence &sequence : entry.keys)
            real.insert(sequence.toString(QKeySequence::PortableText));
    }
    int named = 0;
    for (const HelpPage &page : helpPages()) {
        for (const QString &name : keysNamedIn(page.name)) {
            ++named;
            QVERIFY2(real.contains(name) || name == QLatin1String("N"),
                     qPrintable(page.name + QStringLiteral(" names ") + name));
        }
    }
    QVERIFY(named > 15);
}

void TestDesktop::searchesAndCopiesShortcuts()
{
    run(QStringLiteral("keyboard shortcuts"));
    auto *field = findWidget<QLineEdit>("Find a shortcut");
    QTRY_VERIFY(field && field->isVisible());
    auto *table = findWidget<QTableView>("Shortcuts");
    const int all = table->model()->rowCount();
    QVERIFY(all > 30);
    field->setText(QStringLiteral("Ctrl+L"));
    QCOMPARE(table->model()->rowCount(), 1);
    findWidget<QPushButton>("Copy as text")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("Activity\n  Ctrl+L\tLoad all\n"));
    field->setText(QStringLiteral("no such command"));
    QVERIFY(!findWidget<QPushButton>("Copy as text")->isEnabled());
}

void TestDesktop::helpsOnWhatHasTheFocus()
{
    const auto pageFor = [](QWidget *focus) {
        focus->setFocus();
        QTest::keyClick(focus, Qt::Key_F1);
        const QPointer help = window()->findChild<HelpWindow *>();
        const QString page = help ? help->page() : QString();
        if (help)
            help->close();
        window()->activateWindow();
        return QTest::qWaitFor([help] { return !help; }) && QTest::qWaitForWindowActive(window())
            ? page
            : QString();
    };
    QCOMPARE(pageFor(findWidget<QLineEdit>("Filter")), QStringLiteral("filter.md"));
    QCOMPARE(pageFor(findWidget<QTableView>("Activity events")), QStringLiteral("activity.md"));
    QCOMPARE(pageFor(findWidget<QListWidget>("Saved views")), QStringLiteral("views.md"));
    QTest::keyClick(window(), Qt::Key_F12);
    QCOMPARE(pageFor(findWidget<QTableView>("Requests")), QStringLiteral("queue.md"));
    QTest::keyClick(window(), Qt::Key_F12);
    run(QStringLiteral("go subacc"));
    QCOMPARE(pageFor(findWidget<QListWidget>("Navigation")), QStringLiteral("subaccounts.md"));
    QTRY_VERIFY(findWidget<QTableView>("Subaccounts")->isVisible());
    QCOMPARE(pageFor(findWidget<QTableView>("Subaccounts")), QStringLiteral("subaccounts.md"));
}

void TestDesktop::helpsInAModalDialog()
{
    emit window()->settingsPageRequested(3);
    auto *dialog = window()->findChild<SettingsDialog *>();
    QTest::keyClick(dialog->findChild<QWidget *>(QStringLiteral("network")), Qt::Key_F1);
    const auto *help = dialog->findChild<HelpWindow *>();
    QVERIFY(help); // or the dialog would block it
    QCOMPARE(help->page(), QStringLiteral("settings.md"));
    dialog->reject();
    QTRY_VERIFY(!window()->findChild<SettingsDialog *>());
    QVERIFY(window()->findChild<HelpWindow *>());
    QVERIFY(window()->findChild<HelpWindow *>()->isVisible());
}

void TestDesktop::showsVersions()
{
    run(QStringLiteral("about"));
    const QString text = findWidget<QPlainTextEdit>("Versions")->toPlainText();
    for (const char *what :
         {"Outpost: " OUTPOST_VERSION, "Qt: ", "TLS: ", "SQLite: 3.", "simdjson: ", "zstd: 1.",
          "Platform plugin: offscreen", "Desktop: ", "Key store: "})
        QVERIFY2(text.contains(QString::fromLatin1(what)), what);
    QVERIFY(findWidget<QPlainTextEdit>("Versions")
                ->textInteractionFlags()
                .testFlag(Qt::TextSelectableByKeyboard));
    findWidget<QPushButton>("Copy versions")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
}

void TestDesktop::copiesDiagnosticsWithoutSecrets()
{
    Profile profile;
    profile.name = QStringLiteral("Canary Accounts Ltd jo@canary.example");
    profile.region = Region::Eu;
    profile.subaccount = QStringLiteral("SUBCANARYID");
    profile.subaccountName = QStringLiteral("Subcanary GmbH");
    profile.readOnly = true;
    QTRY_VERIFY(m_console->profiles().isLoaded());
    QVERIFY(m_console->profiles().add(profile));
    Profile own = profile;
    own.name = QStringLiteral("Canary at home");
    own.ownBaseUrl = QUrl(QStringLiteral("https://canaryhost.example/v3"));
    QVERIFY(m_console->profiles().add(own));
    findWidget<QLineEdit>("Filter")->setText(QStringLiteral("from:canary@example.com"));
    QTest::keyClick(findWidget<QLineEdit>("Filter"), Qt::Key_Return);
    run(QStringLiteral("copy diagnostics"));
    auto *preview = findWidget<QPlainTextEdit>("Diagnostics");
    QTRY_VERIFY(preview && preview->isVisible());
    findWidget<QPushButton>("Copy diagnostics")->click();
    const QString text = QGuiApplication::clipboard()->text();
    QCOMPARE(text, preview->toPlainText());
    QVERIFY(findWidget<QLabel>("What was copied")->text().startsWith(QStringLiteral("Copied ")));
    for (const char *what :
         {"Outpost: ", "Screen 1: ", "Number: 2", "1 EU", "1 other address", "2 read-only",
          "Searches left this minute: ", "Requests of this run: ", "outpost.net: ", "Locale: "})
        QVERIFY2(text.contains(QString::fromLatin1(what)), what);
    QVERIFY(!holdsSecret(text.toUtf8(), key.toByteArray()));
    for (const char *secret : {"canary", "example.com", "@", "Ltd", "GmbH"})
        QVERIFY2(!text.contains(QString::fromLatin1(secret), Qt::CaseInsensitive), secret);
    QVERIFY(!text.contains(QDir::homePath() + QLatin1Char('/')));
}

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
