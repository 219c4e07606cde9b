// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/motion.h"

namespace Motion {

namespace {

using ReduceMotion = DesktopPreferences::ReduceMotion;

bool wanted = true;

} // namespace

bool isWanted()
{
    return wanted;
}

void decide(ReduceMotion wish, std::optional<bool> systemReduces)
{
    const bool reduces = wish == ReduceMotion::System ? systemReduces.value_or(false)
                                                      : wish == ReduceMotion::Always;
    wanted = !reduces;
}

} // namespace Motion
