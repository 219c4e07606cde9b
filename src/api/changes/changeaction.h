// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apireply.h"
#include "api/changes/change.h"

#include <QJsonObject>
#include <memory>

/// One change that a person may want to make: what there is to know before, the write itself, and
/// what must hold afterwards. Made by an area on top of its service; ChangePlan leads through it.
/// The client of the service must outlive it. Parents own the replies, which are never null.
class ChangeAction {
public:
    ChangeAction() = default;
    virtual ~ChangeAction() = default;
    ChangeAction(const ChangeAction &) = delete;
    ChangeAction &operator=(const ChangeAction &) = delete;

    /// Path of the write, e.g. "/domain/remove"; of the first one where several follow each other.
    [[nodiscard]] virtual QString operation() const = 0;

    /// Id of the subaccount that the action itself names; empty: whoever is worked as.
    [[nodiscard]] virtual QString subaccountId() const { return {}; }

    /// The state that matters, by reading only: the same form before and after, complete enough to
    /// remake the action from it (see remadeChange()), and without what changes by itself (a time,
    /// a counter), since any difference counts as somebody else's change. It is kept in the log of
    /// changes, so no secret may be in it. What isn't there yet is an object that says so.
    [[nodiscard]] virtual ApiReplyOf<QJsonObject> *read(QObject *parent) = 0;

    /// What the change does to \p before.
    [[nodiscard]] virtual ChangeSummary summary(const QJsonObject &before) const = 0;

    /// Makes the change. Sent once: what becomes of a lost answer is for UnknownWrites, so build it
    /// on a service whose writes are WriteCalls.
    [[nodiscard]] virtual ApiReply *apply(const QJsonObject &before, QObject *parent) = 0;

    /// Members that must be as given in what is read afterwards. Objects are compared member by
    /// member, all else as a whole; null: must be missing or null. Others may be as they like.
    [[nodiscard]] virtual QJsonObject expectedAfter(const QJsonObject &before) const = 0;

    /// What takes it back; null if nothing does.
    [[nodiscard]] virtual std::shared_ptr<ChangeAction> undo(const QJsonObject &before,
                                                             const QJsonObject &after) const
    {
        Q_UNUSED(before)
        Q_UNUSED(after)
        return {};
    }

    /// A member of the state for people; \p path is as "dkim.verified".
    [[nodiscard]] virtual QString fieldTitle(const QString &path) const { return path; }
};
