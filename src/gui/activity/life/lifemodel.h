// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/life/emaillife.h"

#include <QAbstractListModel>

/// The time line of an e-mail, an entry a row. With several recipients each has a heading, with
/// its own sentence, before its events.
class LifeModel : public QAbstractListModel {
    Q_OBJECT
public:
    /// Qt::DisplayRole is what happened, Qt::AccessibleTextRole the whole entry as a sentence.
    enum Role {
        HeadingRole = Qt::UserRole, ///< bool
        TimeRole, ///< "12:41:16", with the day where it is another than that of the entry before
        GapRole, ///< time since the entry before, "+14 s"; empty for the first
        DetailRole, ///< the reply, the link or the program, one line
        FirstRole, ///< bool: no entry stands before it in its group
        LastRole, ///< bool: no entry follows in its group
    };

    using QAbstractListModel::QAbstractListModel;

    void setLife(const EmailLife &life);

    /// The event in a row; null for headings.
    [[nodiscard]] const LifeEvent *eventAt(const QModelIndex &index) const;

    /// The entry of the event with this identity; invalid if there is none.
    [[nodiscard]] QModelIndex indexOf(quint64 identity) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line {
        QString heading; ///< of a group; empty for entries
        QString sentence; ///< of a heading
        LifeEvent event;
        QString time;
        QString gap;
        bool isFirst = false;
        bool isLast = false;
    };

    void addGroup(const QString &heading, const QString &sentence, const QList<LifeEvent> &events);
    [[nodiscard]] QVariant headingData(const Line &line, int role) const;
    [[nodiscard]] QVariant entryData(const Line &line, int role) const;
    [[nodiscard]] static QString accessibleText(const Line &line);

    QList<Line> m_lines;
    qint64 m_dayBefore = EventPage::noTime; ///< of the last entry with a time
};
