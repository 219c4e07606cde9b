// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/page.h"

#include "api/keys/accountaccess.h"

Page::Page(QWidget *parent)
    : QWidget(parent)
{
}

QString Page::helpPage() const
{
    return QStringLiteral("activity.md");
}

bool Page::isLimitedTo(const QString &subaccount) const
{
    return subaccount.isEmpty();
}

bool Page::isAllowed() const
{
    return !access() || !access()->hindrance(needs());
}
