// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/readonlybadge.h"

#include "core/retranslation.h"
#include "gui/widgets/labelicon.h"

#include <QHBoxLayout>
#include <QLabel>

ReadOnlyBadge::ReadOnlyBadge(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
{
    auto *icon = new QLabel(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(4);
    row->addWidget(icon);
    row->addWidget(m_text);
    setObjectName(QStringLiteral("readOnlyBadge"));
    showIcon(*icon, QStringLiteral("object-locked"), 16);
    keepTranslated(this, &ReadOnlyBadge::retranslate);
}

void ReadOnlyBadge::retranslate()
{
    m_text->setText(tr("Read-only"));
    setAccessibleName(tr("Read-only account"));
    setToolTip(tr("Outpost changes nothing in this account: every change is refused before it is "
                  "sent."));
}
