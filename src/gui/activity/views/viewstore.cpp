// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/views/viewstore.h"

#include "gui/activity/views/viewfile.h"

#include <QFutureWatcher>
#include <QStandardPaths>
#include <QtConcurrentRun>

QString ViewStore::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
}

ViewStore::ViewStore(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    m_worker.setMaxThreadCount(1);
}

ViewStore::~ViewStore()
{
    m_worker.waitForDone();
}

template <typename Work, typename Take> void ViewStore::run(Work work, Take take)
{
    using Watcher = QFutureWatcher<decltype(work())>;
    auto *watcher = new Watcher(this);
    connect(watcher, &Watcher::finished, this, [watcher, take] {
        watcher->deleteLater();
        take(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(&m_worker, work));
}

void ViewStore::load()
{
    run([folder = m_folder] { return readViews(folder); },
        [this](const ViewsOnDisk &found) { take(found); });
}

void ViewStore::take(const ViewsOnDisk &found)
{
    m_loaded = true;
    m_mayWrite = found.mayWrite;
    m_list = ViewList(found.views);
    emit loaded();
    emit changed();
    if (!found.message.isEmpty())
        emit setAside(found.message);
}

bool ViewStore::change(const std::function<bool(ViewList &)> &change)
{
    if (!m_loaded || !change(m_list))
        return false;
    save();
    emit changed();
    return true;
}

void ViewStore::importFile(const QString &path)
{
    run([path] { return std::make_shared<Result<SavedView, QString>>(readViewFile(path)); },
        [this](const std::shared_ptr<Result<SavedView, QString>> &read) {
            if (!*read)
                return emit fileFailed(read->error());
            SavedView view = read->value();
            view.name = m_list.freeName(view.name);
            if (change([&view](ViewList &list) { return list.add(view); }))
                emit imported(view.id);
        });
}

void ViewStore::exportFile(const QString &path, const SavedView &view)
{
    run([path, view] { return writeViewFile(path, view); },
        [this](const std::optional<QString> &problem) {
            if (problem)
                emit fileFailed(*problem);
        });
}

void ViewStore::save()
{
    if (!m_mayWrite) {
        emit saveFailed(tr("Changes to the views are not saved: a list of views that can't be used "
                           "is in the way, see the message before."));
        return;
    }
    run([folder = m_folder, views = m_list.views()] { return writeViews(folder, views); },
        [this](const std::optional<QString> &problem) {
            if (problem)
                emit saveFailed(*problem);
        });
}
