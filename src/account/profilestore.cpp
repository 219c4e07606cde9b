// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/profilestore.h"

#include "account/profilefile.h"
#include "core/retranslation.h"

#include <QFutureWatcher>
#include <QStandardPaths>
#include <QtConcurrentRun>

QString ProfileStore::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
}

ProfileStore::ProfileStore(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    m_worker.setMaxThreadCount(1);
    connect(&Retranslation::ofProgram(), &Retranslation::needed, this, [this] {
        m_list.nameDemo();
        emit changed();
    });
}

ProfileStore::~ProfileStore()
{
    m_worker.waitForDone();
}

void ProfileStore::load()
{
    using Watcher = QFutureWatcher<ProfilesOnDisk>;
    auto *watcher = new Watcher(this);
    connect(watcher, &Watcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        take(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(&m_worker, readProfiles, m_folder));
}

void ProfileStore::take(const ProfilesOnDisk &found)
{
    m_loaded = true;
    m_mayWrite = found.mayWrite;
    ProfileList list = found.list;
    list.nameDemo();
    const bool hasChanged = m_list != list;
    m_list = list;
    if (found.mustWrite)
        save();
    emit loaded();
    if (hasChanged)
        emit changed();
    if (!found.message.isEmpty())
        emit setAside(found.message);
}

std::optional<QString> ProfileStore::refusal() const
{
    if (m_loaded)
        return std::nullopt;
    return tr("The list of accounts is still being read. Try again in a moment.");
}

Result<QUuid, QString> ProfileStore::add(const Profile &profile)
{
    if (const auto problem = refusal())
        return *problem;
    const Result<QUuid, QString> id = m_list.add(profile);
    if (id)
        keepChange();
    return id;
}

std::optional<QString> ProfileStore::edit(const Profile &profile)
{
    const auto problem = m_loaded ? m_list.edit(profile) : refusal();
    if (!problem)
        keepChange();
    return problem;
}

std::optional<QString> ProfileStore::remove(const QUuid &id)
{
    const auto problem = m_loaded ? m_list.remove(id) : refusal();
    if (!problem)
        keepChange();
    return problem;
}

bool ProfileStore::move(const QUuid &id, qsizetype index)
{
    if (!m_loaded || !m_list.move(id, index))
        return false;
    keepChange();
    return true;
}

void ProfileStore::keepChange()
{
    save();
    emit changed();
}

void ProfileStore::save()
{
    if (!m_mayWrite)
        return reportLater(tr("Changes to the accounts are not saved: a list of accounts that "
                              "can't be used is in the way, see the message before."));
    using Watcher = QFutureWatcher<std::optional<QString>>;
    auto *watcher = new Watcher(this);
    connect(watcher, &Watcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (const auto problem = watcher->result())
            emit saveFailed(*problem);
    });
    watcher->setFuture(QtConcurrent::run(&m_worker, writeProfiles, m_folder, m_list));
}

void ProfileStore::reportLater(const QString &problem)
{
    QMetaObject::invokeMethod(
        this, [this, problem] { emit saveFailed(problem); }, Qt::QueuedConnection);
}
