// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curlcommand.h"

QString CurlCommand::text() const
{
    // Double quotes, so that the shell puts the key in; nothing else may stand there.
    const QString line
        = QStringLiteral("curl -X %1 %2 -H 'Content-Type: application/json' "
                         "-H \"X-Smtp2go-Api-Key: $SMTP2GO_API_KEY\" -d ")
              .arg(verb, shellQuoted(url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo)));
    if (body)
        return line + shellQuoted(QString::fromUtf8(*body));
    return QStringLiteral("# Outpost does not keep this body. Put it into body.json.\n") + line
        + QStringLiteral("@body.json");
}

QString shellQuoted(const QString &text)
{
    QString quoted = text;
    quoted.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + quoted + QLatin1Char('\'');
}
