// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/filter/filterhistory.h"

#include "core/paths.h"
#include "core/privatefile.h"
#include "core/redaction.h"

#include <QFile>
#include <QFutureWatcher>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtConcurrentRun>

namespace {

constexpr qint64 maximumFileSize = 1 << 20;

QString path()
{
    const QString folder = statePath();
    return folder.isEmpty() ? QString() : folder + QStringLiteral("/filters.json");
}

bool isKept(const QString &filter)
{
    return !filter.isEmpty() && filter.size() <= FilterHistory::maximumLength
        && redacted(filter) == filter;
}

QStringList bounded(const QStringList &filters)
{
    QStringList kept;
    for (const QString &filter : filters) {
        if (kept.size() < FilterHistory::maximumEntries && isKept(filter) && !kept.contains(filter))
            kept.append(filter);
    }
    return kept;
}

QStringList readEntries()
{
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly) || file.size() > maximumFileSize)
        return {};
    const QJsonArray json = QJsonDocument::fromJson(file.readAll()).array();
    QStringList filters;
    for (const auto &each : json)
        filters.append(each.toString());
    return bounded(filters);
}

void writeEntries(const QStringList &filters)
{
    const QString file = path();
    if (file.isEmpty())
        return; // nothing can be kept here, as statePath() says
    std::ignore
        = writePrivateFile(file, QJsonDocument(QJsonArray::fromStringList(filters)).toJson());
}

} // namespace

FilterHistory::FilterHistory(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1); // what is written last stays
    auto *watcher = new QFutureWatcher<QStringList>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        mergeRead(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run(&m_thread, readEntries));
}

FilterHistory::~FilterHistory()
{
    m_thread.waitForDone();
}

void FilterHistory::add(const QString &filter)
{
    const QString text = filter.trimmed();
    if (!isKept(text) || m_entries.value(0) == text)
        return;
    m_entries = bounded(QStringList(text) + m_entries);
    save();
    emit changed();
}

void FilterHistory::clear()
{
    m_cleared = true;
    m_entries.clear();
    save();
    emit changed();
}

void FilterHistory::mergeRead(const QStringList &read)
{
    if (m_cleared)
        return;
    const bool hasNew = !m_entries.isEmpty();
    m_entries = bounded(m_entries + read);
    if (hasNew)
        save();
    emit changed();
}

void FilterHistory::save()
{
    m_thread.start([entries = m_entries] { writeEntries(entries); });
}
