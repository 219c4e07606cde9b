// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/menutext.h"

#include "core/plaintext.h"

QString menuText(const QString &text, qsizetype maximum)
{
    return shownText(text, maximum).replace(QLatin1Char('&'), QStringLiteral("&&"));
}
