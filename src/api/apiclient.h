// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiaccess.h"
#include "api/apicall.h"
#include "api/calloptions.h"
#include "api/keys/keypermissions.h"

#include <optional>

class RequestQueue;

/// Calls operations for one account. Services are built on it; nothing above api/ needs it.
/// Refuses what is not RetrySafety::ReadOnly for a read-only account, and what the key is known to
/// have no right to, before anything is queued. Where an operation takes `subaccount_id`, acts for
/// the subaccount that is worked as.
class ApiClient {
public:
    /// \p queue must outlive the client.
    ApiClient(ApiAccess access, RequestQueue &queue);

    [[nodiscard]] const ApiAccess &access() const { return m_access; }

    /// Never null; the caller owns the reply through \p parent. \p decode makes the result in a
    /// worker thread.
    template <typename T>
    [[nodiscard]] ApiReplyOf<T> *send(const Endpoint &endpoint, const QByteArray &body,
                                      Decoder<T> decode, const CallOptions &options,
                                      QObject *parent)
    {
        auto *call = new ApiCall<T>(contextOf(endpoint), std::move(decode), parent);
        if (!mayCall(endpoint))
            call->refuse(refusalOf(endpoint));
        else if (endpoint.safety == RetrySafety::ReadOnly)
            call->followRead(submitRead(requestFor(endpoint, body, options), call));
        else
            call->followWrite(submitWrite(requestFor(endpoint, body, options)));
        return call;
    }

    /// A reply that ends with \p problem (a sentence for the person), without sending anything.
    template <typename T>
    [[nodiscard]] ApiReplyOf<T> *refuse(const Endpoint &endpoint, const QString &problem,
                                        QObject *parent)
    {
        auto *call = new ApiCall<T>(contextOf(endpoint), {}, parent);
        call->refuse(invalidRequest(problem));
        return call;
    }

    /// What stands in every error of a call to \p endpoint.
    [[nodiscard]] CallContext contextOf(const Endpoint &endpoint) const;

    /// Whether the account and its key, as far as that is known, allow it.
    [[nodiscard]] bool mayCall(const Endpoint &endpoint) const;

    /// What the key has a right to. Before that is known, everything may be tried.
    void setPermissions(const KeyPermissions &permissions) { m_permissions = permissions; }

    /// \p body (a JSON object) with the subaccount that is worked as, for an operation that takes
    /// one. A subaccount that it names already stays.
    [[nodiscard]] QByteArray bodyFor(const Endpoint &endpoint, const QByteArray &body) const;

private:
    [[nodiscard]] HttpRequest requestFor(const Endpoint &endpoint, const QByteArray &body,
                                         const CallOptions &options) const;
    [[nodiscard]] QueuedRequest *submitRead(HttpRequest request, QObject *parent);
    [[nodiscard]] WriteSettler *submitWrite(HttpRequest request);
    [[nodiscard]] bool isForbidden(const Endpoint &endpoint) const; ///< a write, but read-only
    [[nodiscard]] ApiError refusalOf(const Endpoint &endpoint) const;
    [[nodiscard]] static ApiError invalidRequest(const QString &problem);

    ApiAccess m_access;
    RequestQueue &m_queue;
    std::optional<KeyPermissions> m_permissions;
};
