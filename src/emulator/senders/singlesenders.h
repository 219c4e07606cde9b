// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/options.h"
#include "emulator/senders/outside.h"
#include "emulator/service/answer.h"

#include <vector>

class QJsonObject;

namespace Emulator {

/// /single_sender_emails/…, for requests that are allowed, well-formed and of an account that
/// exists. Who was asked to click a link does so when Options::dns says so.
class SingleSenders {
public:
    explicit SingleSenders(const Options &options);

    [[nodiscard]] Answer view(const QJsonObject &body, const QString &requestId, Instant now) const;
    [[nodiscard]] Answer add(const QJsonObject &body, const QString &requestId, Instant now);
    [[nodiscard]] Answer remove(const QJsonObject &body, const QString &requestId);

    [[nodiscard]] bool has(const QString &account, const QString &address) const;
    [[nodiscard]] int countOf(const QString &account) const;

private:
    struct Sender {
        QString account; ///< Id of the subaccount; empty for the master.
        QString address;
        Instant added{}; ///< Clicks before it do not count.
    };

    [[nodiscard]] bool isVerified(const Sender &sender, Instant now) const;
    [[nodiscard]] Answer done(const QString &requestId) const;

    AnswerForm m_form;
    Outside m_clicks; ///< By address.
    std::vector<Sender> m_all; ///< By address.
};

} // namespace Emulator
