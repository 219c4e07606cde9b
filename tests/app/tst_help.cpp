// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/help/contexthelp.h"
#include "gui/shell/help/helppages.h"
#include "gui/shell/help/helptext.h"
#include "gui/shell/help/helptopics.h"
#include "gui/shell/help/helpwindow.h"
#include "gui/widgets/helpbutton.h"
#include "support/findwidget.h"
#include "support/namelesscontrols.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeWidget>

namespace {

/// Where a Markdown text leads, as "page.md#section".
QStringList linksIn(const QString &text)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
    QStringList links;
    for (auto found = link.globalMatch(text); found.hasNext();)
        links.append(found.next().captured(1));
    return links;
}

QStringList bundledPages()
{
    return QDir(QStringLiteral(":/help/en")).entryList({QStringLiteral("*.md")});
}

bool isThere(const QString &topic)
{
    if (topic.startsWith(QLatin1String("qrc:/")))
        return QFile::exists(topic.mid(3)); // a picture
    const auto [page, section] = helpTarget(topic);
    return !helpText(page).isEmpty()
        && (section.isEmpty() || !helpSection(page, section).isEmpty());
}

} // namespace

/// The help: its pages, the window, and which page is about what.
class TestHelp : public QObject {
    Q_OBJECT
private slots:
    void cleanup();
    void hasNoDeadLink();
    void reachesEveryPage();
    void readsTitlesAndSections();
    void knowsWhereEachTopicIs();
    void hasATopicForEveryDialog();
    void findsTopicsByParents();
    void goesBackAndForward();
    void followsLinks();
    void goesToASection();
    void showsContents();
    void findsOverAllPages();
    void answersF1InAModalDialog();
    void hasNames();

private:
    HelpWindow *open(const QString &page);

    std::unique_ptr<HelpWindow> m_window;
};

void TestHelp::cleanup()
{
    m_window.reset();
}

HelpWindow *TestHelp::open(const QString &page)
{
    m_window = std::make_unique<HelpWindow>();
    m_window->showPage(page);
    m_window->show();
    return m_window.get();
}

void TestHelp::hasNoDeadLink()
{
    const QSet<QString> commands{QStringLiteral("outpost:shortcuts"),
                                 QStringLiteral("outpost:diagnostics")};
    for (const QString &page : bundledPages()) {
        for (const QString &link : linksIn(helpText(page)))
            QVERIFY2(commands.contains(link) || isThere(link),
                     qPrintable(page + QStringLiteral(" leads to ") + link));
    }
}

void TestHelp::reachesEveryPage()
{
    QStringList listed;
    for (const HelpPage &page : helpPages())
        listed.append(page.name);
    listed.sort();
    QCOMPARE(listed, bundledPages());
}

void TestHelp::readsTitlesAndSections()
{
    for (const HelpPage &page : helpPages())
        QVERIFY2(!page.title.isEmpty(), qPrintable(page.name));
    const QList<HelpPage> pages = helpPages();
    const auto keys = std::find_if(pages.cbegin(), pages.cend(), [](const HelpPage &page) {
        return page.name == QLatin1String("keys.md");
    });
    QCOMPARE(keys->title, QStringLiteral("What Outpost does with a key"));
    QVERIFY(keys->sections.contains(QStringLiteral("What it never does")));
    QCOMPARE(helpAnchor(QStringLiteral("What a key can't do")),
             QStringLiteral("what-a-key-can-t-do"));
}

void TestHelp::knowsWhereEachTopicIs()
{
    for (const QString &name : classesWithHelp())
        QVERIFY2(isThere(helpTopicOfClass(name)),
                 qPrintable(name + QStringLiteral(": ") + helpTopicOfClass(name)));
}

/// Whoever adds a dialog says which page is about it.
void TestHelp::hasATopicForEveryDialog()
{
    const QStringList known = classesWithHelp();
    static const QRegularExpression dialog(QStringLiteral("class (\\w+) : public QDialog"));
    int dialogs = 0;
    for (QDirIterator files(QStringLiteral(OUTPOST_SOURCES "/src/gui"), {QStringLiteral("*.h")},
                            QDir::Files, QDirIterator::Subdirectories);
         files.hasNext();) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto found = dialog.match(QString::fromUtf8(file.readAll()));
        if (!found.hasMatch())
            continue;
        ++dialogs;
        QVERIFY2(known.contains(found.captured(1)), qPrintable(found.captured(1)));
    }
    QVERIFY(dialogs > 10);
}

void TestHelp::findsTopicsByParents()
{
    QCOMPARE(helpTopicOf(nullptr), helpContents());
    QWidget nobody;
    QCOMPARE(helpTopicOf(&nobody), helpContents());
    HelpWindow window;
    QLineEdit field(&window);
    QCOMPARE(helpTopicOf(&field), helpContents());
}

void TestHelp::goesBackAndForward()
{
    HelpWindow *window = open(QStringLiteral("queue.md"));
    auto *back = findWidget<QToolButton>("Back");
    auto *forward = findWidget<QToolButton>("Forward");
    QVERIFY(!back->isEnabled() && !forward->isEnabled());
    window->showPage(QStringLiteral("dns.md"));
    back->click();
    QCOMPARE(window->page(), QStringLiteral("queue.md"));
    forward->click();
    QCOMPARE(window->page(), QStringLiteral("dns.md"));
    back->click();
    window->showPage(QStringLiteral("bulk.md"));
    QVERIFY(!forward->isEnabled());
    window->showPage(QStringLiteral("nowhere.md"));
    QCOMPARE(window->page(), QStringLiteral("bulk.md"));
}

void TestHelp::followsLinks()
{
    HelpWindow *window = open(QStringLiteral("contents.md"));
    const QSignalSpy commands(window, &HelpWindow::commandRequested);
    auto *text = findWidget<HelpText>("Help text");
    emit text->anchorClicked(QUrl(QStringLiteral("keys.md")));
    QCOMPARE(window->page(), QStringLiteral("keys.md"));
    emit text->anchorClicked(QUrl(QStringLiteral("outpost:shortcuts")));
    QCOMPARE(commands.constFirst().constFirst().toString(), QStringLiteral("shortcuts"));
    QCOMPARE(window->page(), QStringLiteral("keys.md"));
}

void TestHelp::goesToASection()
{
    open(QStringLiteral("settings.md#privacy"));
    QCOMPARE(findWidget<HelpText>("Help text")->textCursor().block().text(),
             QStringLiteral("Privacy"));
}

void TestHelp::showsContents()
{
    HelpWindow *window = open(QStringLiteral("queue.md"));
    auto *contents = findWidget<QTreeWidget>("Contents of the help");
    QCOMPARE(contents->topLevelItemCount(), helpPages().size());
    QCOMPARE(contents->currentItem()->text(0),
             QStringLiteral("Requests, pauses and changes in doubt"));
    contents->setCurrentItem(contents->topLevelItem(1));
    QCOMPARE(window->page(), QStringLiteral("accounts.md"));
    contents->setCurrentItem(contents->topLevelItem(1)->child(1));
    QCOMPARE(findWidget<HelpText>("Help text")->textCursor().block().text(),
             QStringLiteral("Where the key is kept"));
}

void TestHelp::findsOverAllPages()
{
    HelpWindow *window = open(QStringLiteral("contents.md"));
    auto *words = findWidget<QLineEdit>("Find in the help");
    QTest::keyClicks(words, QStringLiteral("SOCKS"));
    auto *found = findWidget<QLabel>("Places found");
    QVERIFY2(found->text().contains(QLatin1Char('1')), qPrintable(found->text()));
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(window->page(), QStringLiteral("settings.md"));
    QCOMPARE(findWidget<HelpText>("Help text")->textCursor().selectedText(),
             QStringLiteral("SOCKS"));
    QVERIFY(window->isVisible());
    QTest::keyClick(words, Qt::Key_Return); // around
    QCOMPARE(window->page(), QStringLiteral("settings.md"));
    words->setText(QStringLiteral("no such words anywhere"));
    QCOMPARE(found->text(), QStringLiteral("Not found"));
    QVERIFY(!findWidget<QToolButton>("Next place")->isEnabled());
}

void TestHelp::answersF1InAModalDialog()
{
    const ContextHelp help;
    const QSignalSpy asked(&help, &ContextHelp::requested);
    HelpWindow dialog; // any one that stands in the list
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    addHelpButton(*buttons);
    dialog.open();
    QTest::keyClick(buttons, Qt::Key_F1);
    QCOMPARE(asked.size(), 1);
    buttons->button(QDialogButtonBox::Help)->click();
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.constLast().constFirst().toString(), helpContents());
    QTest::keyClick(buttons, Qt::Key_F1, Qt::ControlModifier);
    QCOMPARE(asked.size(), 2);
}

void TestHelp::hasNames()
{
    open(QStringLiteral("contents.md"));
    const QStringList nameless = namelessControls();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
