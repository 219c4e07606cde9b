// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languagewalk.h"
#include "core/languages.h"
#include "core/retranslation.h"
#include "core/settings.h"
#include "support/cuttexts.h"
#include "support/freshstate.h"
#include "support/mnemonics.h"
#include "support/pseudotranslator.h"
#include "support/seentexts.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QMap>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The whole program in other languages: in one that shows what was forgotten and what is cut (see
/// PseudoTranslator), in those that it has, and from one to another while it runs.
class TestLanguages : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void translatesEverythingAndCutsNothing();
    void changesLive();
    void fitsEachLanguage_data();
    void fitsEachLanguage();

private:
    using Texts = QMap<QString, QString>; ///< by place

    static Texts normalized(const QString &station, QWidget &window);
    void speakPseudo(bool pseudo);
    static void keepPicture(const QString &name, QWidget &window);

    QList<TsMessage> m_messages;
    std::unique_ptr<PseudoTranslator> m_pseudo;
    Texts m_started; ///< of a program that was started in the pseudo-language
};

static QByteArray listOf(const QString &what, const QStringList &lines)
{
    return what.toUtf8() + ": " + QByteArray::number(lines.size()) + '\n'
        + lines.join(u'\n').toUtf8();
}

static void report(const QString &what, const QStringList &lines)
{
    if (!lines.isEmpty())
        qWarning("%s", listOf(what, lines).constData());
}

/// Also what does not fit on a small screen.
static QStringList cutIn(const QString &name, const QWidget &window)
{
    QStringList cut;
    for (const QString &text : cutTexts(window))
        cut.append(name + u" | "_s + text);
    if (window.width() > 1280 || window.height() > 800)
        cut.append(u"%1: %2x%3"_s.arg(name).arg(window.width()).arg(window.height()));
    return cut;
}

/// A window as small as that has to scroll no page sideways in a language that people speak.
static QStringList scrolledIn(const QString &name, const QWidget &window)
{
    QStringList scrolled;
    const QList<QScrollArea *> areas = window.findChildren<QScrollArea *>();
    for (const QScrollArea *area : areas) {
        if (area->isVisible() && area->window() == &window
            && area->horizontalScrollBar()->maximum() > 0)
            scrolled.append(u"%1 | %2 scrolls sideways by %3"_s.arg(name, area->objectName())
                                .arg(area->horizontalScrollBar()->maximum()));
    }
    return scrolled;
}

void TestLanguages::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"tst_languages"_s);
    m_messages = textsOfSources();
    QVERIFY2(m_messages.size() > 1000, "lupdate finds nothing");
    m_pseudo = std::make_unique<PseudoTranslator>(m_messages);
}

void TestLanguages::init()
{
    freshState();
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).removeRecursively();
    Settings().setPreferences({.language = u"en"_s});
}

void TestLanguages::speakPseudo(bool pseudo)
{
    if (pseudo)
        QCoreApplication::installTranslator(m_pseudo.get());
    else
        QCoreApplication::removeTranslator(m_pseudo.get());
    Retranslation::ofProgram().announce(u"en"_s);
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
}

/// OUTPOST_PICTURES is a folder for pictures of everything, for people to look at.
void TestLanguages::keepPicture(const QString &name, QWidget &window)
{
    const QString folder = qEnvironmentVariable("OUTPOST_PICTURES");
    if (folder.isEmpty())
        return;
    QString file = name;
    file.replace(QRegularExpression(u"[^A-Za-z0-9]+"_s), u"-"_s);
    QDir().mkpath(folder);
    window.grab().save(folder + u'/' + file + u".png"_s);
}

/// Numbers and times go on while one looks.
TestLanguages::Texts TestLanguages::normalized(const QString &station, QWidget &window)
{
    static const QRegularExpression digits(u"[0-9][0-9.,:-]*"_s);
    Texts texts;
    const QList<SeenText> all = textsOf(window);
    for (const SeenText &seen : all) {
        if (seen.where.contains(u"QueueStatusBar"_s)
            || seen.where.contains(u"RequestsPanel/count"_s))
            continue; // they count down
        const QString place = station + u" | "_s + seen.where;
        QString text = texts.value(place) + u'|' + seen.text;
        text.replace(PseudoTranslator::pseudo(u"Demo"_s), u"Demo"_s); // a name that is kept
        texts.insert(place, text.replace(digits, u"#"_s));
    }
    return texts;
}

void TestLanguages::translatesEverythingAndCutsNothing()
{
    speakPseudo(true);
    QStringList unmarked;
    QStringList cut;
    // The plural forms of English come on top of it, before the window is built.
    const auto keptOnTop
        = connect(&Retranslation::ofProgram(), &Retranslation::needed, this, [this] {
              QCoreApplication::removeTranslator(m_pseudo.get());
              QCoreApplication::installTranslator(m_pseudo.get());
          });
    LanguageWalk([&](const QString &name, QWidget &window) {
        QCOMPARE(window.layoutDirection(), Qt::RightToLeft);
        keepPicture(u"pseudo-"_s + name, window);
        for (const QString &text : withoutMarks(textsOf(window)))
            unmarked.append(name + u" | "_s + text);
        for (const QString &text : cutTexts(window))
            cut.append(name + u" | "_s + text);
        m_started.insert(normalized(name, window));
    }).walk();
    disconnect(keptOnTop);
    speakPseudo(false);
    report(u"never translated"_s, unmarked);
    report(u"cut"_s, cut);
    report(u"never given to translators"_s, m_pseudo->unknown());
    QVERIFY(unmarked.isEmpty());
    QVERIFY(cut.isEmpty());
    QVERIFY(m_pseudo->unknown().isEmpty());
}

static QStringList differences(const QMap<QString, QString> &a, const QMap<QString, QString> &b)
{
    QStringList found;
    for (auto text = a.cbegin(); text != a.cend(); ++text) {
        if (b.contains(text.key()) && b.value(text.key()) != text.value())
            found.append(text.key() + u": "_s + text.value() + u" <> "_s + b.value(text.key()));
    }
    return found;
}

void TestLanguages::changesLive()
{
    QStringList wrong;
    LanguageWalk([&](const QString &name, QWidget &window) {
        const Texts before = normalized(name, window);
        speakPseudo(true);
        QCOMPARE(window.layoutDirection(), Qt::RightToLeft);
        const Texts live = normalized(name, window);
        for (const QString &text : withoutMarks(textsOf(window)))
            wrong.append(u"stayed English: "_s + name + u" | "_s + text);
        wrong += differences(m_started, live);
        speakPseudo(false);
        QCOMPARE(window.layoutDirection(), Qt::LeftToRight);
        wrong += differences(before, normalized(name, window));
    }).walk();
    report(u"not as started in the language"_s, wrong);
    QVERIFY(wrong.isEmpty());
}

void TestLanguages::fitsEachLanguage_data()
{
    QTest::addColumn<QString>("language");
    const QStringList languages = availableLanguages();
    for (const QString &language : languages)
        QTest::newRow(qPrintable(language)) << language;
}

void TestLanguages::fitsEachLanguage()
{
    QFETCH(QString, language);
    Settings().setPreferences({.language = language});
    QStringList clashing;
    QStringList cut;
    LanguageWalk([&](const QString &name, QWidget &window) {
        QCOMPARE(QLocale().language(),
                 language == u"en" ? QLocale::system().language() : QLocale(language).language());
        keepPicture(language + u'-' + name, window);
        for (const QString &text : clashesIn(window))
            clashing.append(name + u" | "_s + text);
        if (const auto *bar = window.findChild<QMenuBar *>()) {
            for (const QAction *action : bar->actions())
                for (const QString &text :
                     action->menu() ? clashesIn(*action->menu()) : QStringList())
                    clashing.append(name + u" | menu "_s + text);
        }
        cut += cutIn(name, window) + scrolledIn(name, window);
    }).walk();
    clashing.removeDuplicates();
    report(u"same letter"_s, clashing);
    report(u"cut"_s, cut);
    QVERIFY(clashing.isEmpty());
    QVERIFY(cut.isEmpty());
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
