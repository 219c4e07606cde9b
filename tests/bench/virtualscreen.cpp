// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualscreen.h"

#include "boundprocess.h"

#include <QSet>
#include <QtEndian>

namespace {

constexpr int width = 1280;
constexpr int height = 800;
constexpr std::size_t step = 7; ///< one pixel of so many is looked at

/// Where the pixels begin in a file of xwd: behind its header and its table of colours.
qint64 pixelsIn(const uchar *file)
{
    constexpr int colours = 19; ///< field of the header that holds their number
    constexpr int bytesOfColour = 12;
    const auto field = [file](int number) { return qFromBigEndian<quint32>(file + 4 * number); };
    return qint64(field(0)) + qint64(field(colours)) * bytesOfColour;
}

} // namespace

VirtualScreen::VirtualScreen()
{
    constexpr int patience = 60'000;
    m_server.setStandardErrorFile(QProcess::nullDevice());
    bindToBench(m_server);
    m_server.start(QStringLiteral("Xvfb"),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                    QStringLiteral("0"), QStringLiteral("%1x%2x24").arg(width).arg(height),
                    QStringLiteral("-nolisten"), QStringLiteral("tcp"), QStringLiteral("-noreset"),
                    QStringLiteral("-fbdir"), m_folder.path()});
    if (m_server.waitForStarted() && m_server.waitForReadyRead(patience))
        m_display = QLatin1Char(':') + QString::fromLatin1(m_server.readLine()).trimmed();
    if (!m_display.isEmpty())
        map();
}

VirtualScreen::~VirtualScreen()
{
    m_server.terminate();
    m_server.waitForFinished();
}

void VirtualScreen::map()
{
    m_file.setFileName(m_folder.filePath(QStringLiteral("Xvfb_screen0")));
    uchar *const file = m_file.open(QIODevice::ReadOnly) ? m_file.map(0, m_file.size()) : nullptr;
    if (!file)
        return m_display.clear();
    m_pixels = {reinterpret_cast<const std::uint32_t *>(file + pixelsIn(file)),
                std::size_t(width) * height};
    m_ground = m_pixels.front();
}

bool VirtualScreen::isPainted() const
{
    constexpr int fewestColours = 8;
    QSet<std::uint32_t> colours;
    for (std::size_t i = 0; i < m_pixels.size() && colours.size() <= fewestColours; i += step)
        colours.insert(m_pixels[i]);
    return painted() > 0.1 && colours.size() > fewestColours;
}

bool VirtualScreen::isBlank() const
{
    return painted() < 0.01; // the pointer stays
}

double VirtualScreen::painted() const
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < m_pixels.size(); i += step)
        count += m_pixels[i] != m_ground ? 1 : 0;
    return double(count * step) / double(m_pixels.size());
}
