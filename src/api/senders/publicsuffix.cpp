// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/senders/publicsuffix.h"

#include <libpsl.h>

QString registrablePart(const QString &ascii)
{
    // Built into the library from Debian's list, so that nothing is read from the disk.
    static const psl_ctx_t *const list = psl_builtin();
    if (list == nullptr) // a library without a list: the common case
        return ascii.section(u'.', -2);
    const QByteArray name = ascii.toLatin1();
    return QString::fromLatin1(psl_registrable_domain(list, name.constData()));
}
