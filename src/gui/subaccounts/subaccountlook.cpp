// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/subaccounts/subaccountlook.h"

#include "gui/subaccounts/subaccounttext.h"
#include "gui/widgets/colourdot.h"
#include "gui/widgets/icons.h"

#include <QGuiApplication>
#include <QPalette>
#include <array>

namespace SubaccountLook {

namespace {

using Column = SubaccountColumn;

const QIcon &dot(Grade grade)
{
    static const std::array dots{colourDot(ink(Grade::Good)), colourDot(ink(Grade::Fair)),
                                 colourDot(ink(Grade::Poor))};
    return dots[std::size_t(grade)];
}

const QIcon &ring()
{
    static const QIcon ring = colourDot(Ink::Neutral);
    return ring;
}

/// Takes the room of a sign, so that names are one column.
const QIcon &noSign()
{
    static const QIcon none = [] {
        QPixmap pixmap(16, 16);
        pixmap.fill(Qt::transparent);
        return QIcon(pixmap);
    }();
    return none;
}

QVariant stateDot(Subaccount::State state)
{
    switch (state) {
    case Subaccount::State::Active:
        return dot(Grade::Good);
    case Subaccount::State::Suspended:
        return dot(Grade::Poor);
    case Subaccount::State::Closed:
    case Subaccount::State::Unknown:
        break;
    }
    return ring();
}

QVariant bandDot(const SubaccountRow &row)
{
    switch (row.numbers ? row.numbers->bounceBand() : BounceBand::Unknown) {
    case BounceBand::Good:
        return dot(Grade::Good);
    case BounceBand::Fair:
        return dot(Grade::Fair);
    case BounceBand::Poor:
        return dot(Grade::Poor);
    case BounceBand::Unknown:
        break;
    }
    return {};
}

} // namespace

QVariant icon(const SubaccountRow &row, Column column)
{
    switch (column) {
    case Column::Name:
        return row.hasTrouble() ? bundledIcon(QStringLiteral("emblem-warning")) : noSign();
    case Column::State:
        return stateDot(row.subaccount.state);
    case Column::BouncePercent:
        return bandDot(row);
    default:
        return {};
    }
}

QVariant foreground(const SubaccountRow &row)
{
    if (row.subaccount.state != Subaccount::State::Closed)
        return {};
    return QGuiApplication::palette().brush(QPalette::Disabled, QPalette::Text);
}

QVariant spoken(const SubaccountRow &row, Column column)
{
    if (column != Column::Name || !row.hasTrouble())
        return {};
    return (QStringList{SubaccountText::cell(row, column)} + row.trouble())
        .join(QStringLiteral(", "));
}

Ink ink(Grade grade)
{
    switch (grade) {
    case Grade::Good:
        return Ink::Good;
    case Grade::Fair:
        return Ink::Doubtful;
    case Grade::Poor:
        break;
    }
    return Ink::Bad;
}

} // namespace SubaccountLook
