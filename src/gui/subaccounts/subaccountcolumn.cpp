// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/subaccounts/subaccountcolumn.h"

#include <QCoreApplication>
#include <array>

namespace SubaccountColumns {

namespace {

using Column = SubaccountColumn;
using Field = SubaccountOverview::Field;

struct About {
    Column column;
    Field field;
    const char *title;
    const char *key;
    int characters;
    bool isNumber;
    bool isShown;
};

constexpr bool words = false;
constexpr bool figures = true;
constexpr bool shown = true;
constexpr bool hidden = false;

constexpr std::array abouts{
    About{Column::Name, Field::Name, QT_TRANSLATE_NOOP("SubaccountColumns", "Name"), "name", 26,
          words, shown},
    About{Column::Id, Field::Id, QT_TRANSLATE_NOOP("SubaccountColumns", "ID"), "id", 10, words,
          shown},
    About{Column::Email, Field::Email, QT_TRANSLATE_NOOP("SubaccountColumns", "E-mail"), "email",
          26, words, hidden},
    About{Column::State, Field::State, QT_TRANSLATE_NOOP("SubaccountColumns", "State"), "state", 14,
          words, shown},
    About{Column::PlanSize, Field::PlanSize, QT_TRANSLATE_NOOP("SubaccountColumns", "Plan"),
          "plan_size", 10, figures, shown},
    About{Column::Used, Field::Used, QT_TRANSLATE_NOOP("SubaccountColumns", "Used"), "plan_used",
          10, figures, shown},
    About{Column::Left, Field::RemainingShare, QT_TRANSLATE_NOOP("SubaccountColumns", "Remaining"),
          "plan_remaining", 18, figures, shown},
    About{Column::UsedUpOn, Field::RunsOut, QT_TRANSLATE_NOOP("SubaccountColumns", "Used up on"),
          "used_up_on", 12, words, shown},
    About{Column::Sent, Field::Sent, QT_TRANSLATE_NOOP("SubaccountColumns", "Sent"), "sent", 9,
          figures, shown},
    About{Column::Bounces, Field::Bounces, QT_TRANSLATE_NOOP("SubaccountColumns", "Bounces"),
          "bounces", 10, figures, hidden},
    About{Column::BouncePercent, Field::BouncePercent,
          QT_TRANSLATE_NOOP("SubaccountColumns", "Bounce rate"), "bounce_percent", 18, words,
          shown},
    About{Column::Rejects, Field::Rejects, QT_TRANSLATE_NOOP("SubaccountColumns", "Rejects"),
          "rejects", 10, figures, hidden},
    About{Column::RejectPercent, Field::RejectPercent,
          QT_TRANSLATE_NOOP("SubaccountColumns", "Reject rate"), "reject_percent", 12, figures,
          hidden},
    About{Column::Spam, Field::Spam, QT_TRANSLATE_NOOP("SubaccountColumns", "Spam"), "spam", 8,
          figures, shown},
    About{Column::SpamPercent, Field::SpamPercent,
          QT_TRANSLATE_NOOP("SubaccountColumns", "Spam rate"), "spam_percent", 11, figures, hidden},
    About{Column::Unsubscribes, Field::Unsubscribes,
          QT_TRANSLATE_NOOP("SubaccountColumns", "Unsubscribes"), "unsubscribes", 13, figures,
          hidden},
    About{Column::UnsubscribePercent, Field::UnsubscribePercent,
          QT_TRANSLATE_NOOP("SubaccountColumns", "Unsubscribe rate"), "unsubscribe_percent", 16,
          figures, hidden},
    About{Column::DedicatedIp, Field::DedicatedIp,
          QT_TRANSLATE_NOOP("SubaccountColumns", "Dedicated IP"), "dedicated_ip", 13, words,
          hidden},
    About{Column::Archiving, Field::Archiving, QT_TRANSLATE_NOOP("SubaccountColumns", "Archiving"),
          "archiving", 11, words, hidden},
    About{Column::Enforces2fa, Field::Enforces2fa, QT_TRANSLATE_NOOP("SubaccountColumns", "2FA"),
          "enforces_2fa", 8, words, hidden},
    About{Column::Sms, Field::Sms, QT_TRANSLATE_NOOP("SubaccountColumns", "SMS"), "sms", 8, words,
          hidden},
};
static_assert(abouts.size() == subaccountColumnCount);

const About &about(Column column)
{
    return abouts[std::size_t(column)];
}

} // namespace

Field field(Column column)
{
    return about(column).field;
}

QString title(Column column)
{
    return QCoreApplication::translate("SubaccountColumns", about(column).title);
}

QString key(Column column)
{
    return QLatin1String(about(column).key);
}

int characters(int column)
{
    return about(Column(column)).characters;
}

bool isNumber(Column column)
{
    return about(column).isNumber;
}

QSet<int> shownAtFirst()
{
    QSet<int> columns;
    for (const About &each : abouts) {
        if (each.isShown)
            columns.insert(int(each.column));
    }
    return columns;
}

} // namespace SubaccountColumns
