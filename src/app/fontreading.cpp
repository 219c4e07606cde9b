// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fontreading.h"

#ifdef OUTPOST_HAS_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

FontReading::FontReading()
{
#ifdef OUTPOST_HAS_FONTCONFIG
    m_thread = std::thread([] { FcInit(); });
#endif
}

FontReading::~FontReading()
{
    if (m_thread.joinable())
        m_thread.join();
}
