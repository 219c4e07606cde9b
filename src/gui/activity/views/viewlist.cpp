// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/views/viewlist.h"

#include <QCoreApplication>
#include <algorithm>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ViewList)
};

} // namespace

std::optional<SavedView> ViewList::find(const QUuid &id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? std::nullopt : std::optional(m_views.at(index));
}

QString ViewList::problemOf(const QString &name, const QUuid &id) const
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return Tr::tr("A view needs a name.");
    if (trimmed.size() > longestViewName)
        return Tr::tr("A name can have %1 characters.").arg(longestViewName);
    const bool isTaken = std::any_of(m_views.cbegin(), m_views.cend(), [&](const SavedView &other) {
        return other.id != id && other.name.compare(trimmed, Qt::CaseInsensitive) == 0;
    });
    return isTaken ? Tr::tr("Another view has this name.") : QString();
}

QString ViewList::freeName(const QString &name) const
{
    QString free = name;
    for (int number = 2; !problemOf(free).isEmpty() && number < 10'000; ++number)
        free = QStringLiteral("%1 (%2)").arg(name.left(longestViewName - 8)).arg(number);
    return free;
}

bool ViewList::add(const SavedView &view)
{
    if (!problemOf(view.name).isEmpty() || indexOf(view.id) >= 0)
        return false;
    m_views.append(view);
    m_views.last().name = view.name.trimmed();
    return true;
}

bool ViewList::rename(const QUuid &id, const QString &name)
{
    const qsizetype index = indexOf(id);
    if (index < 0 || !problemOf(name, id).isEmpty())
        return false;
    m_views[index].name = name.trimmed();
    return true;
}

bool ViewList::setState(const QUuid &id, const ViewState &state)
{
    const qsizetype index = indexOf(id);
    if (index >= 0)
        m_views[index].state = state;
    return index >= 0;
}

bool ViewList::remove(const QUuid &id)
{
    const qsizetype index = indexOf(id);
    if (index >= 0)
        m_views.removeAt(index);
    return index >= 0;
}

bool ViewList::move(const QUuid &id, qsizetype index)
{
    const qsizetype from = indexOf(id);
    if (from < 0 || index < 0)
        return false;
    m_views.move(from, std::min(index, m_views.size() - 1));
    return true;
}

qsizetype ViewList::indexOf(const QUuid &id) const
{
    const auto found = std::find_if(m_views.cbegin(), m_views.cend(),
                                    [&id](const SavedView &view) { return view.id == id; });
    return found == m_views.cend() ? -1 : found - m_views.cbegin();
}
