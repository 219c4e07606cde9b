// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retranslation.h"

Retranslation &Retranslation::ofProgram()
{
    static Retranslation ofProgram;
    return ofProgram;
}

void Retranslation::announce(const QString &language)
{
    m_language = language;
    m_isUnderWay = true;
    emit needed();
    m_isUnderWay = false;
    emit done();
}
