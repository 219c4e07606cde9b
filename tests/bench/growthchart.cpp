// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "growthchart.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double panelWidth = 230;
constexpr double panelHeight = 220;
constexpr double left = 18;
constexpr double top = 46;
constexpr double plotWidth = panelWidth - 2 * left;
constexpr double plotHeight = 120;

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

QString shortly(double value)
{
    if (value >= 1e6)
        return QString::number(value / 1e6, 'g', 3) + u" M"_s;
    if (value >= 1e3)
        return QString::number(value / 1e3, 'g', 3) + u" k"_s;
    return QString::number(value, 'g', value < 1 ? 2 : 3);
}

QString text(double x, double y, const QString &kind, const QString &words)
{
    return u"<text x='%1' y='%2' class='%3'>%4</text>\n"_s.arg(number(x), number(y), kind, words);
}

/// Places of one line in its panel.
class Panel {
public:
    Panel(const GrowthLine &line, double x)
        : m_line(line)
        , m_x(x)
        , m_first(line.points.front())
        , m_last(line.points.back())
    {
        // Room for a cost that grows as the events do, so that a bend is seen.
        m_topCost = std::max(m_last.cost, proportional(m_last.events));
    }

    [[nodiscard]] QString drawn() const
    {
        QString svg = text(m_x + left, 20, u"title"_s, m_line.title);
        svg += text(m_x + left, 36, u"small"_s, m_line.unit);
        svg += u"<polyline class='even' points='%1 %2'/>\n"_s.arg(
            place(m_first), place({m_last.events, proportional(m_last.events)}));
        QStringList places;
        for (const GrowthLine::Point &point : m_line.points)
            places.append(place(point));
        svg += u"<polyline class='line' points='%1'/>\n"_s.arg(places.join(u' '));
        for (const GrowthLine::Point &point : m_line.points)
            svg += drawn(point);
        return svg;
    }

private:
    [[nodiscard]] double proportional(double events) const
    {
        return m_first.cost * events / m_first.events;
    }
    [[nodiscard]] double across(const GrowthLine::Point &point) const
    {
        return m_x + left
            + plotWidth * std::log(point.events / m_first.events)
            / std::log(m_last.events / m_first.events);
    }
    [[nodiscard]] double down(const GrowthLine::Point &point) const
    {
        return top
            + plotHeight
            * (1 - std::log(point.cost / m_first.cost) / std::log(m_topCost / m_first.cost));
    }
    [[nodiscard]] QString place(const GrowthLine::Point &point) const
    {
        return number(across(point)) + u',' + number(down(point));
    }
    [[nodiscard]] QString drawn(const GrowthLine::Point &point) const
    {
        const double x = across(point);
        const double y = down(point);
        return u"<circle class='dot' cx='%1' cy='%2' r='3'/>\n"_s.arg(number(x), number(y))
            + text(x, y + 18, u"value"_s, shortly(point.cost))
            + text(x, panelHeight - 8, u"value"_s, shortly(point.events));
    }

    const GrowthLine &m_line;
    double m_x;
    GrowthLine::Point m_first;
    GrowthLine::Point m_last;
    double m_topCost = 0;
};

constexpr QLatin1StringView style(R"(<style>
text { font: 12px sans-serif; fill: #232629 }
.title { font-weight: bold; font-size: 14px }
.small { fill: #5b6167 }
.value { font-size: 11px; text-anchor: middle }
.line { fill: none; stroke: #2e86c9; stroke-width: 2 }
.even { fill: none; stroke: #868e96; stroke-dasharray: 4 4 }
.dot { fill: #2e86c9 }
</style>
)");

} // namespace

QByteArray growthChart(const std::vector<GrowthLine> &lines, const QString &caption)
{
    const double width = panelWidth * double(lines.size());
    const double height = panelHeight + 30;
    QString svg
        = u"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %1 %2' width='%1' height='%2'>\n"_s
              .arg(number(width), number(height));
    svg += style + u"<rect width='100%' height='100%' fill='#ffffff'/>\n"_s;
    double x = 0;
    for (const GrowthLine &line : lines) {
        svg += Panel(line, x).drawn();
        x += panelWidth;
    }
    svg += text(left, height - 10, u"small"_s, caption.toHtmlEscaped()) + u"</svg>\n"_s;
    return svg.toUtf8();
}
