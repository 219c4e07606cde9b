// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tsfile.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace {

void readTranslation(QXmlStreamReader &xml, TsMessage &message)
{
    const QStringView type = xml.attributes().value(QLatin1String("type"));
    message.isFinished = type.isEmpty();
    message.isObsolete = type == QLatin1String("obsolete") || type == QLatin1String("vanished");
    if (!message.hasForms) {
        message.translations = {xml.readElementText()};
        return;
    }
    while (xml.readNextStartElement())
        message.translations.append(xml.readElementText());
}

TsMessage readMessage(QXmlStreamReader &xml, const QString &context)
{
    TsMessage message{.context = context};
    message.hasForms = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            message.comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

} // namespace

QList<TsMessage> readTsFile(const QString &path)
{
    QFile file(path);
    QList<TsMessage> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.append(readMessage(xml, context));
    }
    return xml.hasError() ? QList<TsMessage>() : messages;
}

QList<TsMessage> textsOfSources()
{
    const QTemporaryDir folder;
    const QString ts = folder.filePath(QStringLiteral("all.ts"));
    const QString project = QStringLiteral(OUTPOST_PROJECT);
    QProcess lupdate;
    lupdate.start(QStringLiteral(OUTPOST_LUPDATE),
                  {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                   project + QStringLiteral("/src"), project + QStringLiteral("/ui"),
                   QStringLiteral("-ts"), ts});
    if (!lupdate.waitForFinished(120'000) || lupdate.exitCode() != 0)
        return {};
    return readTsFile(ts);
}
