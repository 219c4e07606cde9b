// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settingsfile.h"

#include "core/privatefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SettingsFile)
};

constexpr int currentVersion = 1;
constexpr qint64 largest = 4 * 1024 * 1024;
constexpr QLatin1StringView versionKey("version");

enum class Condition { Good, Damaged, Newer };

struct Decoded {
    Condition condition = Condition::Damaged;
    QVariantHash values;
};

/// QSettings takes nearly anything for an INI file.
bool looksLikeText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
        return false;
    const QByteArray content = file.readAll();
    return content.size() == file.size() && !content.contains('\0');
}

/// Files of before there were versions have none.
Condition conditionOf(const QVariant &version)
{
    bool isNumber = false;
    const int number = version.toInt(&isNumber);
    if (version.isValid() && (!isNumber || number < 1))
        return Condition::Damaged;
    return number > currentVersion ? Condition::Newer : Condition::Good;
}

Decoded decoded(const QString &path)
{
    if (!looksLikeText(path))
        return {};
    const QSettings file(path, QSettings::IniFormat);
    Decoded result;
    result.condition = conditionOf(file.value(versionKey));
    if (result.condition == Condition::Newer)
        return result;
    const QStringList keys = file.allKeys(); // only now each section is read
    for (const QString &key : keys)
        result.values.insert(key, file.value(key));
    if (file.status() != QSettings::NoError)
        result.condition = Condition::Damaged;
    return result;
}

/// Where \p path is now; empty if it can't be moved. Never in the place of another file.
QString movedAside(const QString &path)
{
    const QFileInfo info(path);
    for (int number = 1; number < 1000; ++number) {
        const QString aside = QStringLiteral("%1/%2-set-aside-%3.ini")
                                  .arg(info.path(), info.completeBaseName())
                                  .arg(number);
        if (!QFile::exists(aside))
            return QFile::rename(path, aside) ? aside : QString();
    }
    return {};
}

SettingsOnDisk leftAlone(const QString &path, const QString &reason)
{
    return {.values = {},
            .message = Tr::tr("%1 %2 was left as it is. Changes to the settings can't be saved.")
                           .arg(reason, path),
            .mayWrite = false};
}

SettingsOnDisk setAside(const QString &path, const Decoded &found)
{
    const QString reason = found.condition == Condition::Newer
        ? Tr::tr("The settings are from a newer version of Outpost.")
        : Tr::tr("The settings are damaged.");
    const QString aside = movedAside(path);
    SettingsOnDisk result = aside.isEmpty()
        ? leftAlone(path, reason)
        : SettingsOnDisk{.values = {},
                         .message = Tr::tr("%1 They were set aside as %2.").arg(reason, aside)};
    result.values = found.values;
    return result;
}

} // namespace

SettingsOnDisk readSettings(const QString &path)
{
    if (!QFile::exists(path))
        return {};
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    if (!QFile(path).open(QIODevice::ReadOnly))
        return leftAlone(path, Tr::tr("The settings can't be read."));
    const Decoded found = decoded(path);
    if (found.condition != Condition::Good)
        return setAside(path, found);
    return {.values = found.values};
}

std::optional<QString> writeSettings(const QString &path, const QVariantHash &values)
{
    const auto problem = [&path](const QString &reason) {
        return Tr::tr("The settings can't be saved in %1: %2").arg(path, reason);
    };
    // QSettings gives a new file the modes of the umask, and leaves those of an old one.
    if (!QFile::exists(path)) {
        if (const auto reason = writePrivateFile(path, {}))
            return problem(*reason);
    }
    QSettings file(path, QSettings::IniFormat);
    file.clear();
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        file.setValue(value.key(), value.value());
    file.setValue(versionKey, currentVersion);
    file.sync();
    if (file.status() != QSettings::NoError)
        return problem(Tr::tr("The disk is full, or the file is not ours to write."));
    return std::nullopt;
}
