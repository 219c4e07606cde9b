// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pseudotranslator.h"

#include <QRegularExpression>

namespace {

QString keyOf(const QString &context, const QString &source, const QString &comment)
{
    return context + QLatin1Char('\n') + source + QLatin1Char('\n') + comment;
}

QChar accented(QChar letter)
{
    static const QString plain = QStringLiteral("aceginoruyACEGINORUYsz");
    static const QString withAccents = QStringLiteral("âçéğîñôřûýÂÇÉĞÎÑÔŘÛÝšž");
    const qsizetype place = plain.indexOf(letter);
    return place < 0 ? letter : withAccents.at(place);
}

/// What programs read, not people: placeholders, mark-up, entities, mnemonics.
const QRegularExpression &untouched()
{
    static const QRegularExpression form(
        QStringLiteral("%L?[0-9n]|%%|</?[A-Za-z][^>]*>|&(?:amp|lt|gt|quot|nbsp);|&[A-Za-z]"));
    return form;
}

QString accented(QString text)
{
    for (QChar &letter : text)
        letter = accented(letter);
    return text;
}

bool isQtsOwn(const QString &context)
{
    return context.size() > 1 && context.startsWith(QLatin1Char('Q')) && context.at(1).isUpper();
}

} // namespace

PseudoTranslator::PseudoTranslator(const QList<TsMessage> &messages)
{
    for (const TsMessage &message : messages)
        m_messages.insert(keyOf(message.context, message.source, message.comment));
}

QString PseudoTranslator::pseudo(const QString &source)
{
    QString text;
    qsizetype done = 0;
    QRegularExpressionMatchIterator kept = untouched().globalMatch(source);
    while (kept.hasNext()) {
        const QRegularExpressionMatch match = kept.next();
        text += accented(source.mid(done, match.capturedStart() - done)) + match.captured();
        done = match.capturedEnd();
    }
    text += accented(source.mid(done));
    const auto more = qsizetype(double(source.size()) * 0.4 + 0.5);
    const QString filling = QStringLiteral(" lôñgéř téxt");
    for (qsizetype i = 0; i < more; ++i)
        text += filling.at(i % filling.size());
    return QStringLiteral("«") + text + QStringLiteral("»");
}

QString PseudoTranslator::translate(const char *context, const char *source,
                                    const char *disambiguation, int) const
{
    const QString where = QString::fromUtf8(context);
    const QString text = QString::fromUtf8(source);
    if (where == QLatin1String("QGuiApplication") && text == QLatin1String("QT_LAYOUT_DIRECTION"))
        return QStringLiteral("RTL");
    if (where == QLatin1String("QShortcut") || text.isEmpty())
        return {}; // names of keys
    if (isQtsOwn(where))
        return pseudo(text);
    if (m_messages.contains(keyOf(where, text, QString::fromUtf8(disambiguation))))
        return pseudo(text);
    m_unknown.insert(where + QStringLiteral(": ") + text);
    return {};
}

QStringList PseudoTranslator::unknown() const
{
    QStringList sorted = m_unknown.values();
    sorted.sort();
    return sorted;
}
