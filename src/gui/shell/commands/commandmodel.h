// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/commands/command.h"

#include <QAbstractListModel>
#include <vector>

/// The commands that fit what was typed, best first. Without a text: the ones used last, newest
/// first, then all others as they stand in the menus.
class CommandModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        PathRole = Qt::UserRole,
        ShortcutRole,
        HindranceRole, ///< why it is grey; empty: it isn't
        PlacesRole, ///< QList<int>: the letters of the title that were found
    };

    explicit CommandModel(QObject *parent = nullptr);

    /// \p recent holds ids, newest first.
    void setCommands(const QList<Command> &commands, const QStringList &recent);

    /// Words may come in any order; each must fit the title or its path.
    void setText(const QString &text);

    [[nodiscard]] int total() const { return int(m_commands.size()); }
    [[nodiscard]] const Command &command(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        int command; ///< in m_commands
        int score = 0;
        QList<int> places = {};
    };

    void arrange();
    [[nodiscard]] std::optional<Row> rowFor(int command, const QStringList &words) const;

    QList<Command> m_commands;
    std::vector<int> m_age; ///< of each command: 0 was used last; as many as there are: never
    QString m_text;
    std::vector<Row> m_rows;
};
