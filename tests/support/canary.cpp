// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/canary.h"

#include <QDirIterator>
#include <QFile>
#include <QList>
#include <QString>

namespace {

/// Base64 of \p secret wherever it stands in the encoded text: of each of the three phases the
/// letters that don't depend on its neighbours.
QList<QByteArray> base64Cores(const QByteArray &secret)
{
    QList<QByteArray> cores;
    for (qsizetype phase = 0; phase < 3; ++phase) {
        const QByteArray aligned = secret.sliced(phase);
        cores += aligned.first(aligned.size() / 3 * 3).toBase64();
    }
    return cores;
}

/// Every character encoded, which no encoder needs to do.
QByteArray percentEncoded(const QByteArray &secret)
{
    return '%' + secret.toHex('%');
}

QByteArray utf16(const QByteArray &secret)
{
    QByteArray wide;
    for (const char c : secret)
        wide.append(c).append('\0');
    return wide;
}

} // namespace

bool holdsSecret(const QByteArray &text, const QByteArray &secret)
{
    QList<QByteArray> forms = base64Cores(secret);
    forms << secret << secret.toPercentEncoding() << utf16(secret) << secret.toHex();
    if (text.toLower().contains(percentEncoded(secret).toLower()))
        return true;
    return std::any_of(forms.cbegin(), forms.cend(),
                       [&text](const QByteArray &form) { return text.contains(form); });
}

CanarySweep sweepFor(const QByteArray &secret, const QString &folder)
{
    CanarySweep sweep;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++sweep.files;
        if (holdsSecret(file.readAll(), secret))
            sweep.found += file.fileName();
    }
    return sweep;
}
