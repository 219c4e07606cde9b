// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/views/viewfile.h"

#include "api/export/exporttarget.h"
#include "core/privatefile.h"
#include "gui/activity/views/firstviews.h"
#include "gui/activity/views/viewjson.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

using FileCondition = DecodedViews::Condition;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ViewFile)
};

constexpr qint64 largest = 4 * 1024 * 1024;

QString pathIn(const QString &folder)
{
    return folder + QStringLiteral("/views.json");
}

/// Where the file is now; empty if it can't be moved. Never in the place of another file.
QString movedAside(const QString &folder)
{
    for (int number = 1; number < 1000; ++number) {
        const QString aside = folder + QStringLiteral("/views-set-aside-%1.json").arg(number);
        if (!QFile::exists(aside))
            return QFile::rename(pathIn(folder), aside) ? aside : QString();
    }
    return {};
}

ViewsOnDisk leftAlone(const QString &folder, const QString &reason)
{
    return {.views = firstViews(),
            .message = Tr::tr("%1 %2 was left as it is. Changes to the views can't be saved.")
                           .arg(reason, pathIn(folder)),
            .mayWrite = false};
}

ViewsOnDisk setAside(const QString &folder, const DecodedViews &decoded)
{
    const QString reason = decoded.condition == FileCondition::Newer
        ? Tr::tr("The list of saved views is from a newer version of Outpost.")
        : Tr::tr("The list of saved views is damaged.");
    const QString aside = movedAside(folder);
    if (aside.isEmpty())
        return leftAlone(folder, reason);
    return {.views = decoded.views.isEmpty() ? firstViews() : decoded.views,
            .message = Tr::tr("%1 It was set aside as %2.").arg(reason, aside)};
}

} // namespace

ViewsOnDisk readViews(const QString &folder)
{
    QFile file(pathIn(folder));
    if (!file.exists())
        return {.views = firstViews()};
    if (!file.open(QIODevice::ReadOnly))
        return leftAlone(folder, Tr::tr("The list of saved views can't be read."));
    const DecodedViews decoded
        = viewsFromJson(file.size() > largest ? QByteArray() : file.readAll());
    if (decoded.condition != FileCondition::Good)
        return setAside(folder, decoded);
    return {.views = decoded.views};
}

std::optional<QString> writeViews(const QString &folder, const QList<SavedView> &views)
{
    if (const auto problem = writePrivateFile(pathIn(folder), viewsToJson(views)))
        return Tr::tr("The saved views can't be written to %1: %2").arg(folder, *problem);
    return std::nullopt;
}

Result<SavedView, QString> readViewFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Tr::tr("%1 can't be read: %2").arg(path, file.errorString());
    const auto view = viewFromFile(file.size() > largest ? QByteArray() : file.readAll());
    if (!view)
        return QString(path + QStringLiteral(": ") + view.error());
    return view;
}

std::optional<QString> writeViewFile(const QString &path, const SavedView &view)
{
    const QString problem = ExportTarget::problemOf(path);
    if (!problem.isEmpty())
        return problem;
    const QByteArray content = viewToFile(view);
    QSaveFile file(path);
    if (!ExportTarget::open(file) || file.write(content) != content.size() || !file.commit())
        return ExportTarget::failureOf(file);
    return std::nullopt;
}
