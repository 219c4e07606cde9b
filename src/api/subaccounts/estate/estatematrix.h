// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/subaccounts/estate/estatecell.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>
#include <array>

/// Subaccounts against aspects: a value.
class EstateMatrix {
public:
    using Row = std::array<EstateCell, estateAspects>;

    /// Not read, for what isn't there.
    [[nodiscard]] EstateCell cell(const QString &id, EstateAspect aspect) const;
    [[nodiscard]] bool has(const QString &id) const { return m_rows.contains(id); }
    [[nodiscard]] int size() const { return int(m_rows.size()); }

    void set(const QString &id, EstateAspect aspect, const EstateCell &cell);
    void remove(const QString &id) { m_rows.remove(id); }

    /// Greater is worse; the same states in the same number are equally bad.
    [[nodiscard]] int badness(const QString &id) const;

    /// The ids, worst first, equal ones by id.
    [[nodiscard]] QStringList worstFirst() const;

    /// When the cell that was read longest ago was; invalid if one never was.
    [[nodiscard]] QDateTime oldest(const QString &id) const;

    [[nodiscard]] QByteArray toJson() const;

    /// What toJson() wrote; empty for anything else.
    [[nodiscard]] static EstateMatrix fromJson(const QByteArray &json);

    friend bool operator==(const EstateMatrix &, const EstateMatrix &) = default;

private:
    QHash<QString, Row> m_rows;
};
