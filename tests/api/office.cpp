// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/office.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

namespace Office {

namespace {

QString program()
{
    return QStandardPaths::findExecutable(QStringLiteral("soffice"));
}

} // namespace

bool isInstalled()
{
    return !program().isEmpty();
}

QString opened(const QString &path, const QString &inputFilter)
{
    QTemporaryDir folder;
    const QString profile
        = QUrl::fromLocalFile(folder.filePath(QStringLiteral("profile"))).toString();
    QStringList arguments{QStringLiteral("-env:UserInstallation=") + profile,
                          QStringLiteral("--headless"), QStringLiteral("--norestore")};
    if (!inputFilter.isEmpty())
        arguments.append(QStringLiteral("--infilter=") + inputFilter);
    arguments.append({QStringLiteral("--convert-to"), QStringLiteral("fods"),
                      QStringLiteral("--outdir"), folder.path(), path});
    QProcess office;
    office.start(program(), arguments);
    if (!office.waitForFinished(120'000))
        return {};
    QFile document(folder.filePath(QFileInfo(path).completeBaseName() + QStringLiteral(".fods")));
    return document.open(QIODevice::ReadOnly) ? QString::fromUtf8(document.readAll()) : QString();
}

qsizetype formulasIn(const QString &document)
{
    return document.count(QLatin1String("table:formula="));
}

} // namespace Office
