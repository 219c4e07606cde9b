// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retranslation.h"

#include <QCoreApplication>
#include <QEvent>

Retranslation &Retranslation::ofProgram()
{
    static Retranslation ofProgram;
    return ofProgram;
}

void Retranslation::announce(const QString &language)
{
    m_language = language;
    // Qt's own widgets first: a box of buttons calls "OK" what we call otherwise.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    m_isUnderWay = true;
    emit needed();
    m_isUnderWay = false;
    emit done();
}
