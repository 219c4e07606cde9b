// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/activityservice.h"
#include "gui/subaccounts/details/subaccountextra.h"

#include <QPointer>

class Clock;

/// The latest bounces, rejections and complaints of a subaccount: one search.
class SubaccountProblems final : public SubaccountExtra {
    Q_OBJECT
public:
    /// Both must outlive this.
    SubaccountProblems(ActivityService &service, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QStringList heads() const override;
    [[nodiscard]] int stretched() const override { return 1; }
    [[nodiscard]] QString nothingText() const override;
    [[nodiscard]] QString readText() const override;
    [[nodiscard]] QString priceText() const override;

protected:
    void ask(const QString &id, QObject *parent) override;
    [[nodiscard]] Result outcome() const override;

private:
    ActivityService &m_service;
    const Clock &m_clock;
    QPointer<ActivityReply> m_reply;
};
