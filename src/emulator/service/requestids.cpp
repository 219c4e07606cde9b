// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/service/requestids.h"

#include "emulator/random.h"

#include <QUuid>
#include <QtEndian>
#include <array>

namespace Emulator {

QString RequestIds::next()
{
    Dice dice(hashOf(m_seed, ++m_given, 0x1dU));
    std::array<uchar, 16> bytes{};
    qToBigEndian(dice.next(), bytes.data());
    qToBigEndian(dice.next(), bytes.data() + 8);
    bytes[6] = static_cast<uchar>((bytes[6] & 0x0fU) | 0x10U);
    bytes[8] = static_cast<uchar>((bytes[8] & 0x3fU) | 0x80U);
    const QByteArray raw(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    return QUuid::fromRfc4122(raw).toString(QUuid::WithoutBraces);
}

} // namespace Emulator
