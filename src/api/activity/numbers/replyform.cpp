// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/numbers/replyform.h"

#include <QStringList>
#include <algorithm>

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Parts of a word; the rest separates words.
bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || QStringView(u".-_@:+=/%&?!#~*$").contains(c);
}

bool isBasicCode(QStringView word)
{
    return word.size() == 3 && QStringView(u"245").contains(word[0]) && isDigit(word[1])
        && isDigit(word[2]);
}

bool isEnhancedCode(QStringView word)
{
    const auto parts = word.split(u'.');
    return parts.size() == 3 && parts[0].size() == 1 && QStringView(u"245").contains(parts[0][0])
        && std::all_of(parts.begin(), parts.end(), [](QStringView part) {
               return !part.isEmpty() && part.size() <= 3
                   && std::all_of(part.begin(), part.end(), isDigit);
           });
}

bool isNumber(QStringView word)
{
    return isDigit(word[0]) && std::all_of(word.begin(), word.end(), [](QChar c) {
               return isDigit(c) || c == u'.' || c == u':' || c == u'-' || c == u'%';
           });
}

bool isIp(QStringView word)
{
    const auto isHex = [](QChar c) {
        return isDigit(c) || (c.toLower() >= u'a' && c.toLower() <= u'f') || c == u':' || c == u'.';
    };
    if (word.count(u':') >= 2)
        return std::all_of(word.begin(), word.end(), isHex);
    return word.count(u'.') == 3 && isNumber(word);
}

/// Short words with a digit are names ("S3150", "TSS04"); longer ones number something.
bool isId(QStringView word)
{
    constexpr qsizetype shortest = 6;
    return word.size() >= shortest && std::any_of(word.begin(), word.end(), isDigit);
}

/// A word as it is in the form; null if it stays as it is.
QString placeholderOf(QStringView word)
{
    if (word.contains(u'@'))
        return QStringLiteral("<address>");
    if (isIp(word))
        return QStringLiteral("<IP>");
    if (isNumber(word))
        return QStringLiteral("#");
    return isId(word) ? QStringLiteral("…") : QString();
}

/// Goes through one line, word by word.
class LineForm {
public:
    explicit LineForm(QStringView line)
        : m_line(line)
    {
        while (m_at < m_line.size())
            takeNext();
        closeStretch();
    }

    QString form;
    QString literal; ///< the longest stretch

private:
    void takeNext()
    {
        const qsizetype begin = m_at;
        while (m_at < m_line.size() && isWordPart(m_line[m_at]))
            ++m_at;
        if (m_at == begin) {
            append(m_line.sliced(m_at++, 1));
            return;
        }
        takeWord(m_line.sliced(begin, m_at - begin));
    }

    /// Full stops and colons belong to the sentence; a code may be followed by a hyphen.
    void takeWord(QStringView word)
    {
        const qsizetype length = bareLength(word);
        const QStringView bare = word.first(length);
        const bool isCode = isEnhancedCode(bare) || (form.isEmpty() && isBasicCode(bare));
        const QString placeholder = bare.isEmpty() || isCode ? QString() : placeholderOf(bare);
        if (placeholder.isNull()) {
            append(word);
            return;
        }
        closeStretch();
        form += placeholder;
        append(word.sliced(length));
    }

    static qsizetype bareLength(QStringView word)
    {
        qsizetype length = word.size();
        while (length > 0 && QStringView(u".:-?!").contains(word[length - 1]))
            --length;
        return length;
    }

    void append(QStringView text)
    {
        form += text;
        m_stretch += text;
    }

    void closeStretch()
    {
        const QString stretch = m_stretch.trimmed();
        if (stretch.size() > literal.size())
            literal = stretch;
        m_stretch.clear();
    }

    QStringView m_line;
    qsizetype m_at = 0;
    QString m_stretch;
};

/// "550-5.7.26 " at the beginning of a line, as servers repeat it in each.
qsizetype codeLength(QStringView line)
{
    if (line.size() < 4 || !isBasicCode(line.first(3)) || !QStringView(u" -").contains(line[3]))
        return 0;
    const qsizetype end = line.indexOf(u' ', 4);
    const QStringView second = line.sliced(4, (end < 0 ? line.size() : end) - 4);
    return isEnhancedCode(second) ? 4 + second.size() : 4;
}

QString withoutHyphenatedCode(QString line)
{
    if (codeLength(line) > 0)
        line[3] = u' ';
    return line;
}

QStringList linesOf(const QString &reply)
{
    constexpr qsizetype longest = 2000;
    QString text = reply.left(longest);
    text.replace(QLatin1String("\\r"), QLatin1String("\r"))
        .replace(QLatin1String("\\n"), QLatin1String("\n"))
        .remove(u'\r');
    return text.split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

ReplyForm replyFormOf(const QString &reply)
{
    ReplyForm form;
    QStringList parts;
    for (const QString &line : linesOf(reply)) {
        const qsizetype code = codeLength(line);
        const LineForm words(QStringView(line).sliced(code).trimmed());
        if (parts.isEmpty() && code > 0)
            parts.append(withoutHyphenatedCode(line.first(code)).trimmed());
        if (!words.form.isEmpty())
            parts.append(words.form);
        if (words.literal.size() > form.literal.size())
            form.literal = words.literal;
    }
    form.form = parts.join(u' ').simplified();
    return form;
}
