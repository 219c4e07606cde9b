// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/filter/judge.h"

#include <QJsonObject>
#include <QList>
#include <QRandomGenerator>

/// Makes filters at random, of values that occur in events, so that most of them find some.
class RandomFilter {
public:
    /// \p events must outlive this, and not be empty. The same \p seed makes the same filters.
    RandomFilter(const QList<QJsonObject> &events, const QStringList &subaccountIds, quint32 seed);

    [[nodiscard]] Judge next();

private:
    [[nodiscard]] Judge tree(int depth);
    [[nodiscard]] Judge leaf();
    [[nodiscard]] Judge time(const QString &key);
    [[nodiscard]] QStringList values(const QString &key, const QString &header);
    [[nodiscard]] QString value(const QString &key, const QString &header);
    [[nodiscard]] QString occurring(const QString &key, const QString &header);
    [[nodiscard]] QString partOf(const QString &text);
    [[nodiscard]] bool oneIn(int count) { return m_random.bounded(count) == 0; }
    template <typename List> auto pick(const List &list)
    {
        return list[m_random.bounded(int(list.size()))];
    }

    const QList<QJsonObject> &m_events;
    QStringList m_subaccountIds;
    QRandomGenerator m_random;
};
