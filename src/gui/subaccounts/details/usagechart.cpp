// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/subaccounts/details/usagechart.h"

#include "core/plugin.h"
#include "core/retranslation.h"
#include "gui/subaccounts/details/usagecharttexts.h"
#include "gui/widgets/plaintooltip.h"

#include <QEvent>
#include <QLabel>
#include <QToolTip>
#include <QVBoxLayout>

namespace {

constexpr qsizetype fewestBars = 2;

} // namespace

UsageChart::UsageChart(QWidget *parent)
    : QWidget(parent)
    , m_note(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignCenter);
    column->addWidget(m_note);
    connect(&Retranslation::ofProgram(), &Retranslation::needed, this, &UsageChart::showAll);
}

void UsageChart::showSeries(const UsageSeries &series)
{
    m_series = series;
    showAll();
}

void UsageChart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    loadChart();
    showAll();
}

void UsageChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showAll();
}

void UsageChart::loadChart()
{
    if (std::exchange(m_hasTried, true))
        return;
    const Result<QObject *, QString> plugin = loadPlugin(QStringLiteral("charts"));
    auto *charts = plugin ? qobject_cast<ChartsPlugin *>(plugin.value()) : nullptr;
    if (!charts) {
        m_noPlugin = plugin ? tr("The charts of Outpost are of another version.") : plugin.error();
        return;
    }
    m_chart = charts->createEventChart(this);
    layout()->addWidget(m_chart->widget());
    m_chart->marked = [this](int, int last) { showMark(last); };
    m_chart->toolTipOf
        = [this](int step) { return plainToolTip(UsageChartTexts::dayText(m_series, step)); };
}

/// Read out, and shown where the bar is; -1: none.
void UsageChart::showMark(int step)
{
    const QString day = step < 0 ? QString() : UsageChartTexts::dayText(m_series, step);
    QWidget *view = m_chart->widget();
    view->setAccessibleDescription(day.isEmpty() ? UsageChartTexts::summary(m_series) : day);
    if (view->hasFocus())
        QToolTip::showText(view->mapToGlobal(QPoint()), plainToolTip(day), view);
}

void UsageChart::showAll()
{
    const QString problem = this->problem();
    m_note->setText(problem);
    m_note->setVisible(!problem.isEmpty());
    if (!m_chart)
        return;
    m_chart->widget()->setVisible(problem.isEmpty());
    m_chart->widget()->setAccessibleName(tr("Use of the plan over time"));
    m_chart->widget()->setAccessibleDescription(UsageChartTexts::summary(m_series));
    m_chart->showData(UsageChartTexts::dataOf(m_series, palette()));
}

QString UsageChart::problem() const
{
    const QString words = UsageChartTexts::summary(m_series);
    if (!m_noPlugin.isEmpty())
        return words + QLatin1Char('\n') + m_noPlugin;
    return m_series.size() < fewestBars
        ? tr("%1 Outpost notes the use of every day on which this page is read.").arg(words)
        : QString();
}
