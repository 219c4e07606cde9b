// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"

#include <QObject>
#include <QPointer>
#include <functional>
#include <optional>

class ApiReply;

/// The reading of a list: whether it is under way, and how it came out. What has arrived stays
/// when a later reading fails.
class ListReading : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Ends one that is under way while this is whole: whoever shows it hears of that.
    ~ListReading() override;

    /// Ends one that is under way. \p reply succeeds: \p take; its owner is this from now on.
    void follow(ApiReply *reply, std::function<void()> take);

    void cancel();

    [[nodiscard]] bool isBusy() const { return !m_reply.isNull(); }
    [[nodiscard]] bool hasAnswer() const { return m_hasAnswer; }

    /// Why the last one had no answer.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

signals:
    void changed();

private:
    void finish(const std::function<void()> &take);

    QPointer<ApiReply> m_reply;
    bool m_hasAnswer = false;
    std::optional<ApiError> m_error;
};
