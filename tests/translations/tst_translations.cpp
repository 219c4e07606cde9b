// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/mnemonics.h"
#include "support/tsfile.h"

#include <QDir>
#include <QLocale>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Looks after all translations of the program, language by language.
class TestTranslations : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void hasEveryText_data() { languages(); }
    void hasEveryText();
    void isFinished_data() { languages(); }
    void isFinished();
    void keepsPlaceholders_data() { languages(); }
    void keepsPlaceholders();
    void keepsMarkUp_data() { languages(); }
    void keepsMarkUp();
    void hasAllPluralForms_data() { languages(); }
    void hasAllPluralForms();
    void keepsMnemonics_data() { languages(); }
    void keepsMnemonics();
    void keepsTheirEnds_data() { languages(); }
    void keepsTheirEnds();

private:
    using Check = std::function<QString(const TsMessage &, const QString &translation)>;

    static void languages();
    static QString fileOf(const QString &language);
    static QList<TsMessage> messages();
    static void checkEach(const Check &check);

    QSet<QString> m_texts; ///< keys of those of the sources
};

static QString keyOf(const TsMessage &message)
{
    return message.context + u": "_s + message.source
        + (message.comment.isEmpty() ? QString() : u" ("_s + message.comment + u')');
}

/// For QVERIFY2().
static std::string listOf(const QStringList &lines)
{
    return (QString::number(lines.size()) + u'\n' + lines.mid(0, 60).join(u'\n')).toStdString();
}

QString TestTranslations::fileOf(const QString &language)
{
    return QStringLiteral(OUTPOST_TRANSLATIONS "/outpost_%1.ts").arg(language);
}

/// Each file is one; that of English holds plural forms only and has a test of its own.
void TestTranslations::languages()
{
    QTest::addColumn<QString>("language");
    const QStringList files = QDir(QStringLiteral(OUTPOST_TRANSLATIONS)).entryList({u"*.ts"_s});
    for (const QString &file : files) {
        const QString language = file.mid(8).chopped(3);
        if (language != u"en")
            QTest::newRow(qPrintable(language)) << language;
    }
    if (files.size() == 1)
        QTest::newRow("none") << u"en"_s;
}

QList<TsMessage> TestTranslations::messages()
{
    QFETCH(QString, language);
    return language == u"en" ? QList<TsMessage>() : readTsFile(fileOf(language));
}

void TestTranslations::checkEach(const Check &check)
{
    QStringList problems;
    const QList<TsMessage> all = messages();
    for (const TsMessage &message : all) {
        for (const QString &translation : message.translations) {
            const QString problem = translation.isEmpty() ? QString() : check(message, translation);
            if (!problem.isEmpty())
                problems.append(keyOf(message) + u" -> "_s + translation + u": "_s + problem);
        }
    }
    QVERIFY2(problems.isEmpty(), listOf(problems).c_str());
}

static QStringList allOf(const QRegularExpression &form, const QString &text)
{
    QStringList found;
    QRegularExpressionMatchIterator matches = form.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.sort();
    return found;
}

void TestTranslations::initTestCase()
{
    const QList<TsMessage> texts = textsOfSources();
    QVERIFY2(texts.size() > 1000, "lupdate finds nothing");
    for (const TsMessage &text : texts)
        m_texts.insert(keyOf(text));
}

/// And none that is not asked for any more. The target update_translations brings both about.
void TestTranslations::hasEveryText()
{
    const QList<TsMessage> all = messages();
    QVERIFY(!all.isEmpty());
    QSet<QString> known;
    for (const TsMessage &message : all) {
        if (!message.isObsolete)
            known.insert(keyOf(message));
    }
    const QStringList missing = (m_texts - known).values();
    QVERIFY2(missing.isEmpty(), ("missing: " + listOf(missing)).c_str());
    const QStringList gone = (known - m_texts).values();
    QVERIFY2(gone.isEmpty(), ("not asked for any more: " + listOf(gone)).c_str());
}

void TestTranslations::isFinished()
{
    QStringList unfinished;
    const QList<TsMessage> all = messages();
    for (const TsMessage &message : all) {
        if (!message.isFinished || message.translations.contains(QString()))
            unfinished.append(keyOf(message));
    }
    QVERIFY2(unfinished.isEmpty(), listOf(unfinished).c_str());
}

/// A form of the plural may leave out the number: "one event".
void TestTranslations::keepsPlaceholders()
{
    static const QRegularExpression form(u"%L?[0-9]+|%L?n"_s);
    checkEach([](const TsMessage &message, const QString &translation) {
        QStringList wanted = allOf(form, message.source);
        QStringList kept = allOf(form, translation);
        for (QStringList *list : {&wanted, &kept}) {
            list->replaceInStrings(u"%L"_s, u"%"_s);
            if (message.hasForms)
                list->removeAll(u"%n"_s);
        }
        return wanted == kept ? QString() : u"has "_s + kept.join(u' ');
    });
}

void TestTranslations::keepsMarkUp()
{
    static const QRegularExpression form(u"</?[a-z][^>]*>"_s);
    checkEach([](const TsMessage &message, const QString &translation) {
        const QStringList kept = allOf(form, translation);
        return allOf(form, message.source) == kept ? QString() : u"has "_s + kept.join(u' ');
    });
}

void TestTranslations::hasAllPluralForms()
{
    QFETCH(QString, language);
    // As Qt's rules for these languages have them.
    const QMap<QString, qsizetype> forms{{u"ja"_s, 1}, {u"fr"_s, 2}};
    QStringList wrong;
    const QList<TsMessage> all = messages();
    for (const TsMessage &message : all) {
        const qsizetype wanted = message.hasForms ? forms.value(language, 2) : 1;
        if (message.translations.size() != wanted)
            wrong.append(keyOf(message));
    }
    QVERIFY2(wrong.isEmpty(), listOf(wrong).c_str());
}

void TestTranslations::keepsMnemonics()
{
    checkEach([](const TsMessage &message, const QString &translation) {
        const bool had = !mnemonicOf(message.source).isNull();
        const bool has = !mnemonicOf(translation).isNull();
        return had == has ? QString() : had ? u"lost its mnemonic"_s : u"has a mnemonic"_s;
    });
}

/// Blanks at an end join sentences, and line ends are counted. Wide signs have their blank in them.
void TestTranslations::keepsTheirEnds()
{
    checkEach([](const TsMessage &message, const QString &translation) {
        const auto isBlank = [](const QString &text) {
            return text.startsWith(u' ') + 2 * (text.endsWith(u' ') || text.endsWith(u'、'));
        };
        if (isBlank(message.source) != isBlank(translation))
            return u"blank at an end"_s;
        return message.source.count(u'\n') == translation.count(u'\n') ? QString()
                                                                       : u"other lines"_s;
    });
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
