// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/profilelist.h"

#include <QObject>
#include <QThreadPool>

struct ProfilesOnDisk;

/// Keeps the profiles in `profiles.json` of a folder, readable by the user only; no key is in it.
/// A file of a newer version, or a damaged one, is set aside under another name with a message and
/// never overwritten; of a damaged one, the profiles that can be read are kept.
///
/// Reads and writes in a worker thread. Until loaded() there is only the demo, and every change is
/// refused. A change is seen at once, saved a moment later, in the order of the changes; the
/// destructor waits for the last one.
class ProfileStore : public QObject {
    Q_OBJECT
public:
    /// QStandardPaths::AppConfigLocation.
    [[nodiscard]] static QString defaultFolder();

    explicit ProfileStore(const QString &folder = defaultFolder(), QObject *parent = nullptr);
    ~ProfileStore() override;

    /// Begins to read. Once.
    void load();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    /// All, in the order of the person, the demo among them, also while it is hidden.
    [[nodiscard]] const QList<Profile> &profiles() const { return m_list.profiles(); }
    [[nodiscard]] std::optional<Profile> find(const QUuid &id) const { return m_list.find(id); }

    /// As ProfileList::conflictOf().
    [[nodiscard]] std::optional<QString> problemOf(const Profile &profile) const
    {
        return m_list.conflictOf(profile);
    }

    /// As ProfileList. An error is a sentence for the person; then nothing has changed.
    [[nodiscard]] Result<QUuid, QString> add(const Profile &profile);
    [[nodiscard]] std::optional<QString> edit(const Profile &profile);

    /// Remove the key first (ProfileKeys::remove()), so that no key is left without a profile.
    [[nodiscard]] std::optional<QString> remove(const QUuid &id);
    bool move(const QUuid &id, qsizetype index);

signals:
    /// Once after load(), whatever came of it. Comes before setAside().
    void loaded();

    /// After each change of profiles(), also after loaded() if there is more than the demo.
    void changed();

    /// The file was of a newer version or damaged. \p message says which, and where it is now.
    void setAside(const QString &message);

    /// What was changed is not on the disk. \p message says why. Saving is tried again with the
    /// next change.
    void saveFailed(const QString &message);

private:
    void take(const ProfilesOnDisk &found);
    [[nodiscard]] std::optional<QString> refusal() const;
    void keepChange();
    void save();
    void reportLater(const QString &problem);

    QString m_folder;
    ProfileList m_list;
    bool m_loaded = false;
    bool m_mayWrite = false; ///< false while a file is there that must not be overwritten
    QThreadPool m_worker; ///< one thread: what is saved last is written last
};
