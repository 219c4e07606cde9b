// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/activity/filter/subaccountnames.h"

#include <algorithm>

namespace {

bool isId(const QString &value)
{
    return value.startsWith(u'#');
}

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

void SubaccountNames::add(const QString &id, const QString &name)
{
    m_known.emplace_back(id, name);
}

QStringList SubaccountNames::idsOf(const QString &value) const
{
    if (isId(value))
        return {value.mid(1)};
    QStringList ids;
    for (const auto &[id, name] : m_known) {
        if (isSame(name, value))
            ids.append(id);
    }
    return ids;
}

QString SubaccountNames::nameOf(const QString &value) const
{
    if (!isId(value))
        return value;
    const auto found = std::find_if(m_known.begin(), m_known.end(), [&](const auto &known) {
        return known.first == QStringView(value).sliced(1);
    });
    return found == m_known.end() ? QString() : found->second;
}

QString SubaccountNames::valueOf(const QString &id) const
{
    const QString name = nameOf(u'#' + id);
    const bool isPlain = !name.isEmpty() && !isId(name) && idsOf(name).size() == 1;
    return isPlain ? name : u'#' + id;
}

QStringList SubaccountNames::names() const
{
    QStringList names;
    for (const auto &[id, name] : m_known)
        names.append(name);
    names.sort(Qt::CaseInsensitive);
    names.removeDuplicates();
    return names;
}
