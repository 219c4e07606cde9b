// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "api/subaccounts/subaccountservice.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <optional>

class ApiClient;

/// A search of the service among the subaccounts: one question, and what it found.
class SubaccountQuestion : public QObject {
    Q_OBJECT
public:
    /// \p client must outlive this.
    explicit SubaccountQuestion(ApiClient &client, QObject *parent = nullptr);

    /// In place of the last one.
    void ask(const QString &text, SubaccountQuery::Match match);

    /// Nothing is asked any more.
    void clear();

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] SubaccountQuery::Match match() const { return m_match; }
    [[nodiscard]] bool isBusy() const { return !m_reply.isNull(); }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

    /// Ids; nothing before there is an answer.
    [[nodiscard]] const std::optional<QSet<QString>> &found() const { return m_found; }

signals:
    void changed();

    /// Before changed().
    void answered(const QList<Subaccount> &found);

private:
    using Reply = ApiReplyOf<QList<Subaccount>>;

    void take(const Reply &reply);

    SubaccountService m_service;
    QPointer<Reply> m_reply;
    QString m_text;
    SubaccountQuery::Match m_match = SubaccountQuery::Match::Part;
    std::optional<QSet<QString>> m_found;
    std::optional<ApiError> m_error;
};
