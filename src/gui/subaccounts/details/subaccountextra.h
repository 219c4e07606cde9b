// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "gui/activity/numbers/countlist.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <functional>
#include <optional>

class ApiReply;

/// Something about one subaccount that is asked for only when the person wants it. What was read
/// stays, each with its moment, until the account is left.
class SubaccountExtra : public QObject {
    Q_OBJECT
public:
    struct Result {
        QDateTime at; ///< UTC; invalid: not read
        std::function<QList<CountList::Line>()> lines; ///< in the language of now
        bool isCut = false; ///< there are more
    };

    /// What is shown from now on; empty for nothing.
    void show(const QString &id);
    [[nodiscard]] const QString &id() const { return m_id; }

    /// Reads it (again).
    void read();
    [[nodiscard]] bool isReading() const { return m_open > 0; }
    [[nodiscard]] Result result() const { return m_results.value(m_id); }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

    [[nodiscard]] virtual QStringList heads() const = 0;
    [[nodiscard]] virtual int stretched() const { return 0; }
    [[nodiscard]] virtual QString nothingText() const = 0; ///< read, and there is none
    [[nodiscard]] virtual QString readText() const = 0; ///< of the button
    [[nodiscard]] virtual QString priceText() const = 0; ///< what reading costs

signals:
    void changed();

protected:
    using QObject::QObject;

    /// Makes the calls, children of \p parent, and gives each to follow().
    virtual void ask(const QString &id, QObject *parent) = 0;

    /// What they have brought.
    [[nodiscard]] virtual Result outcome() const = 0;

    void follow(ApiReply *reply);

private:
    void stop();

    QString m_id;
    QObject *m_calls = nullptr; ///< parent of those under way
    int m_open = 0;
    std::optional<ApiError> m_error;
    QHash<QString, Result> m_results;
};
