// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/libraryversions.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSslSocket>

QString sqliteVersion()
{
    const QString name = QStringLiteral("version");
    QString version;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(QStringLiteral(":memory:"));
        QSqlQuery query(database);
        if (database.open() && query.exec(QStringLiteral("SELECT sqlite_version()"))
            && query.next())
            version = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

QString tlsVersion()
{
    return QSslSocket::activeBackend() + QStringLiteral(", ")
        + QSslSocket::sslLibraryVersionString();
}
