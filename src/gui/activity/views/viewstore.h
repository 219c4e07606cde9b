// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/activity/views/viewlist.h"

#include <QObject>
#include <QThreadPool>
#include <functional>

struct ViewsOnDisk;

/// Keeps the saved views in `views.json` of a folder, readable by the user only. A file of a newer
/// version, or a damaged one, is set aside under another name with a message and never overwritten.
///
/// Reads and writes in a worker thread. Until loaded() there are no views and no change is taken. A
/// change is seen at once, saved a moment later, in the order of the changes; the destructor waits
/// for the last one.
class ViewStore : public QObject {
    Q_OBJECT
public:
    /// QStandardPaths::AppConfigLocation.
    [[nodiscard]] static QString defaultFolder();

    explicit ViewStore(const QString &folder = defaultFolder(), QObject *parent = nullptr);
    ~ViewStore() override;

    /// Begins to read. Once.
    void load();

    [[nodiscard]] const ViewList &list() const { return m_list; }

    /// \p change is one of the functions of ViewList; what it returns is returned.
    bool change(const std::function<bool(ViewList &)> &change);

    /// One view from and to a file for somebody else. imported() or fileFailed() follows an import,
    /// fileFailed() an export that fails.
    void importFile(const QString &path);
    void exportFile(const QString &path, const SavedView &view);

signals:
    void loaded();
    void changed(); ///< list() is another one; also once with loaded()
    void setAside(const QString &message);
    void saveFailed(const QString &message);
    void imported(const QUuid &view);
    void fileFailed(const QString &message);

private:
    template <typename Work, typename Take> void run(Work work, Take take);
    void take(const ViewsOnDisk &found);
    void save();

    const QString m_folder;
    ViewList m_list;
    bool m_loaded = false;
    bool m_mayWrite = true;
    QThreadPool m_worker; ///< one thread: what is saved last is written last
};
