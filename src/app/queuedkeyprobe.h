// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/keyprobe.h"

#include <memory>

class ApiClient;
class Queues;

/// Tries keys through the queue that accounts of the same address use.
class QueuedKeyProbe final : public KeyProbe {
public:
    /// \p queues must outlive this.
    explicit QueuedKeyProbe(Queues &queues);
    ~QueuedKeyProbe() override;

    [[nodiscard]] KeyPermissionsReply *probe(const QUrl &baseUrl, const Secret &key,
                                             QObject *parent) override;

private:
    Queues &m_queues;
    std::unique_ptr<ApiClient> m_client; ///< of the last probe
};
