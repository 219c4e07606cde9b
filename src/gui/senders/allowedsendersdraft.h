// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/allowedsenders.h"

#include <memory>

class AllowedSendersModel;
class ApiClient;
class ChangeAction;

/// How the list of allowed senders is to be, as far as that isn't applied yet.
class AllowedSendersDraft {
public:
    /// \p known is the list at SMTP2GO, \p entries are those of it with what was wished for them.
    /// Both must outlive this.
    AllowedSendersDraft(const AllowedSenders &known, const AllowedSendersModel &entries,
                        AllowedSenders::Mode mode);

    [[nodiscard]] bool isModeChanged() const { return m_mode != m_known.mode; }
    [[nodiscard]] bool isChanged() const;

    /// Whether sender domains and single senders go on deciding now, but won't any more.
    [[nodiscard]] bool switchesOthersOff() const;

    /// The smallest write that does it.
    [[nodiscard]] std::shared_ptr<ChangeAction> action(ApiClient &client) const;

    /// How long the list is, and what of the draft is not applied.
    [[nodiscard]] QString summary() const;

private:
    const AllowedSenders &m_known;
    const AllowedSendersModel &m_entries;
    AllowedSenders::Mode m_mode;
};
