// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "api/subaccounts/subaccountservice.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <chrono>
#include <optional>

class AccountAccess;

/// Finds subaccounts while somebody types: at once among those that are known, then by asking the
/// service. It is asked when the typing pauses, with one question under way at a time, and no more
/// once it has shown all there are. What the key has no right to is not asked.
class SubaccountFinder : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds patience{300};

    /// \p client and \p access must outlive this.
    SubaccountFinder(ApiClient &client, const AccountAccess &access, QObject *parent = nullptr);

    /// Begins anew: what is known stays, but may be out of date.
    void start();

    /// Looks for \p text in names, ids and addresses, in any case. Empty: all.
    void find(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }

    /// What is known of it, by name.
    [[nodiscard]] QList<Subaccount> matches() const;

    /// All that are known, by name.
    [[nodiscard]] const QList<Subaccount> &known() const { return m_known; }

    /// Knows \p found, too, which somebody else has read.
    void learn(const QList<Subaccount> &found);

    /// As known; an unset one that has the id only, if it isn't.
    [[nodiscard]] Subaccount subaccount(const QString &id) const;

    /// There are no others than those that are known.
    [[nodiscard]] bool knowsAll() const { return m_knowsAll; }
    [[nodiscard]] bool isBusy() const { return m_reply || m_pause.isActive(); }

    /// Why the last question had no answer.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    [[nodiscard]] const AccountAccess &access() const { return m_access; }

    /// What asking needs.
    [[nodiscard]] bool mayAsk() const;

signals:
    /// Anything of the above, but for text().
    void changed();

private:
    using Reply = ApiReplyOf<SubaccountService::Page>;

    void ask();
    void take(const Reply &reply, const QString &asked);
    void remember(const QList<Subaccount> &found);
    [[nodiscard]] bool mustAsk() const;

    SubaccountService m_service;
    const AccountAccess &m_access;
    QTimer m_pause; ///< since the last keystroke
    QPointer<Reply> m_reply;
    QString m_text;
    QString m_asked; ///< the last text that was answered, or asked in vain
    bool m_hasAsked = false;
    bool m_knowsAll = false;
    std::optional<ApiError> m_error;
    QList<Subaccount> m_known; ///< by name
};
