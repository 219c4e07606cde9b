// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/subaccounts/estate/estatestore.h"

#include "api/subaccounts/accountfile.h"
#include "core/inorder.h"
#include "core/paths.h"
#include "core/privatefile.h"

#include <QFile>

EstateStore::EstateStore(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    m_worker.setMaxThreadCount(1);
}

EstateStore::~EstateStore()
{
    m_worker.waitForDone();
}

QString EstateStore::defaultFolder()
{
    const QString folder = statePath();
    return folder.isEmpty() ? QString() : folder + QStringLiteral("/estate");
}

QFuture<EstateStore::Problem> EstateStore::save(const QString &account, const EstateMatrix &matrix)
{
    const QString path = accountFile(m_folder, account);
    return inOrder(m_worker, [path, matrix]() -> Problem {
        return path.isEmpty() ? noPrivateFolder() : writePrivateFile(path, matrix.toJson());
    });
}

QFuture<EstateMatrix> EstateStore::load(const QString &account) const
{
    return inOrder(m_worker, [path = accountFile(m_folder, account)] {
        QFile file(path);
        return !path.isEmpty() && file.open(QIODevice::ReadOnly)
            ? EstateMatrix::fromJson(file.readAll())
            : EstateMatrix();
    });
}

QFuture<EstateStore::Problem> EstateStore::forget(const QString &account)
{
    return inOrder(m_worker, [path = accountFile(m_folder, account)]() -> Problem {
        QFile file(path);
        return path.isEmpty() || !file.exists() || file.remove() ? Problem() : file.errorString();
    });
}
