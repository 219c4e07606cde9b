// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/allowedsendersservice.h"
#include "gui/senders/listreading.h"

/// The allowed senders of whoever is worked as, as they are at SMTP2GO.
class AllowedSendersList : public QObject {
    Q_OBJECT
public:
    /// \p client must outlive this.
    explicit AllowedSendersList(ApiClient &client, QObject *parent = nullptr);

    void reload();

    /// Unset before the first answer.
    [[nodiscard]] const AllowedSenders &senders() const { return m_senders; }
    [[nodiscard]] ListReading &reading() { return m_reading; }

    /// The mode switches sender domains and single senders off.
    [[nodiscard]] bool isRestricting() const;

signals:
    /// After each answer.
    void loaded();

private:
    AllowedSendersService m_service;
    AllowedSenders m_senders;
    ListReading m_reading;
};
