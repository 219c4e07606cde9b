// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/help/helppages.h"

#include "core/retranslation.h"

#include <QFile>
#include <QRegularExpression>

namespace {

QString readFrom(const QString &folder, const QString &name)
{
    QFile file(QStringLiteral(":/help/") + folder + QLatin1Char('/') + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList namesIn(const QString &contents)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([a-z]+\\.md)\\)"));
    QStringList names{helpContents()};
    for (auto found = link.globalMatch(contents); found.hasNext();)
        names.append(found.next().captured(1));
    names.removeDuplicates();
    return names;
}

HelpPage pageOf(const QString &name, const QString &text)
{
    HelpPage page{.name = name, .title = {}, .sections = {}};
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const bool isHead = line.startsWith(QLatin1String("# "));
        if (isHead && page.title.isEmpty())
            page.title = line.mid(2).trimmed();
        else if (isHead || line.startsWith(QLatin1String("## ")))
            page.sections.append(line.section(QLatin1Char(' '), 1).trimmed());
    }
    return page;
}

} // namespace

QList<HelpPage> helpPages()
{
    QList<HelpPage> pages;
    const QStringList names = namesIn(helpText(helpContents()));
    for (const QString &name : names)
        pages.append(pageOf(name, helpText(name)));
    return pages;
}

QString helpText(const QString &name)
{
    for (const QString &folder : {Retranslation::ofProgram().language(), QStringLiteral("en")}) {
        const QString text = readFrom(folder, name);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString helpSection(const QString &name, const QString &anchor)
{
    const QStringList english = pageOf(name, readFrom(QStringLiteral("en"), name)).sections;
    const QStringList sections = pageOf(name, helpText(name)).sections;
    for (qsizetype i = 0; i < qMin(english.size(), sections.size()); ++i) {
        if (helpAnchor(sections.at(i)) == anchor || helpAnchor(english.at(i)) == anchor)
            return sections.at(i);
    }
    return {};
}

QString helpContents()
{
    return QStringLiteral("contents.md");
}

QString helpAnchor(const QString &heading)
{
    QString anchor;
    const QString lower = heading.toLower();
    for (const QChar c : lower) {
        if (c.isLetterOrNumber())
            anchor += c;
        else if (!anchor.isEmpty() && !anchor.endsWith(QLatin1Char('-')))
            anchor += QLatin1Char('-');
    }
    return anchor.endsWith(QLatin1Char('-')) ? anchor.chopped(1) : anchor;
}

std::pair<QString, QString> helpTarget(const QString &link)
{
    return {link.section(QLatin1Char('#'), 0, 0), link.section(QLatin1Char('#'), 1)};
}
