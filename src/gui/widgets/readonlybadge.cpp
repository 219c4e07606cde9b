// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/readonlybadge.h"

#include "gui/widgets/labelicon.h"

#include <QHBoxLayout>
#include <QLabel>

ReadOnlyBadge::ReadOnlyBadge(QWidget *parent)
    : QFrame(parent)
{
    auto *icon = new QLabel(this);
    auto *text = new QLabel(tr("Read-only"), this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(4);
    row->addWidget(icon);
    row->addWidget(text);
    setObjectName(QStringLiteral("readOnlyBadge"));
    setAccessibleName(tr("Read-only account"));
    setToolTip(tr("Outpost changes nothing in this account: every change is refused before it is "
                  "sent."));
    showIcon(*icon, QStringLiteral("object-locked"), 16);
}
