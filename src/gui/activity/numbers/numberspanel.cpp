// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/numbers/numberspanel.h"

#include "activity/ui_numberspanel.h"
#include "core/plugin.h"
#include "core/retranslation.h"
#include "gui/activity/numbers/charttexts.h"
#include "gui/activity/numbers/numberssource.h"
#include "gui/widgets/plaintooltip.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QTabBar>

namespace {

QString number(quint64 value)
{
    return QLocale().toString(value);
}

QString share(quint64 part, quint64 whole)
{
    return whole == 0
        ? QString()
        : QLocale().toString(100.0 * double(part) / double(whole), 'f', 1) + QStringLiteral(" %");
}

constexpr int legendSize = 12;

QIcon swatch(const QBrush &brush, double scale)
{
    QPixmap pixmap(QSize(legendSize, legendSize) * scale);
    pixmap.setDevicePixelRatio(scale);
    QPainter painter(&pixmap);
    painter.setPen(brush.color());
    painter.setBrush(brush);
    painter.drawRect(0, 0, legendSize - 1, legendSize - 1);
    return pixmap;
}

} // namespace

NumbersPanel::NumbersPanel(NumbersSource &source, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::NumbersPanel>())
    , m_source(source)
    , m_pluginName(QStringLiteral("charts"))
{
    m_ui->setupUi(this);
    m_ui->parts->setSizes({500, 276});
    m_ui->kinds->setIconSize({legendSize, legendSize});
    m_ui->kinds->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 3);
    connect(m_ui->kinds, &CountList::lineChosen, this, &NumbersPanel::chooseKind);
    connect(m_ui->receivers, &CountList::lineChosen, this, &NumbersPanel::chooseReceiver);
    connect(m_ui->replies, &CountList::lineChosen, this, &NumbersPanel::chooseReply);
    connect(&m_source, &NumbersSource::counted, this, &NumbersPanel::showNumbers);
    keepTranslated(this, &NumbersPanel::retranslate);
}

NumbersPanel::~NumbersPanel() = default;

void NumbersPanel::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->kinds->setHeads({tr("Kind"), tr("Events")}, 0);
    m_ui->receivers->setHeads({tr("Receiver"), tr("Failed"), tr("Share")}, 0);
    m_ui->replies->setHeads({tr("Count"), tr("Reply")}, 1);
    m_ui->kinds->setEmptyText(tr("No events"));
    m_ui->receivers->setEmptyText(tr("No bounces and no rejections among the rows shown"));
    m_ui->replies->setEmptyText(tr("No bounces and no rejections among the rows shown"));
    showNumbers();
}

void NumbersPanel::focusChart()
{
    QWidget *target = m_chart ? m_chart->widget() : m_ui->receivers;
    target->setFocus(Qt::ShortcutFocusReason);
}

void NumbersPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    loadChart();
    showNumbers();
    m_source.recount();
}

void NumbersPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_chart)
        showChart();
    QWidget::changeEvent(event);
}

void NumbersPanel::loadChart()
{
    if (m_hasTried)
        return;
    m_hasTried = true;
    const Result<QObject *, QString> plugin = loadPlugin(m_pluginName);
    if (!plugin)
        return m_ui->noChart->setText(plugin.error());
    auto *charts = qobject_cast<ChartsPlugin *>(plugin.value());
    if (!charts)
        return m_ui->noChart->setText(tr("The charts of Outpost are of another version. Install "
                                         "Outpost again."));
    m_chart = charts->createEventChart(m_ui->chartPage);
    connectChart();
}

void NumbersPanel::connectChart()
{
    QWidget *view = m_chart->widget();
    keepTranslated(view, [view] { view->setAccessibleName(tr("Events over time")); });
    m_ui->chartRow->insertWidget(0, view, 1);
    m_ui->noChart->hide();
    m_chart->marked = [this](int first, int last) { showMark(first, last); };
    m_chart->chosen = [this](int first, int last) { chooseSteps(first, last); };
    m_chart->toolTipOf = [this](int step) {
        return plainToolTip(ChartTexts::stepsText(m_source.numbers().histogram, step, step));
    };
}

void NumbersPanel::showNumbers()
{
    if (!isVisible())
        return;
    showChart();
    showReceivers();
    showReplies();
}

void NumbersPanel::showChart()
{
    if (m_chart)
        m_chart->showData(ChartTexts::dataOf(m_source.numbers().histogram, palette()));
    showMark(-1, -1);
}

void NumbersPanel::showReceivers()
{
    QList<CountList::Line> lines;
    for (const FailingReceiver &receiver : m_source.numbers().receivers) {
        lines.append({{receiver.domain, number(receiver.failed()),
                       share(receiver.failed(), receiver.failed() + receiver.delivered)},
                      {receiver.domain,
                       tr("Soft bounced: %1, hard bounced: %2, rejected: %3, delivered: %4")
                           .arg(number(receiver.softBounced), number(receiver.hardBounced),
                                number(receiver.rejected), number(receiver.delivered)),
                       tr("Click or Return: only events to this receiver")}});
    }
    m_ui->receivers->setLines(lines);
    m_ui->lists->setTabText(0, tr("Failing receivers (%1)").arg(lines.size()));
}

void NumbersPanel::showReplies()
{
    QList<CountList::Line> lines;
    for (const CountedReply &reply : m_source.numbers().replies) {
        lines.append({{number(reply.count), reply.form},
                      {reply.form, tr("For example: %1").arg(reply.example),
                       tr("Click or Return: only events with “%1”").arg(reply.literal)}});
    }
    m_ui->replies->setLines(lines);
    m_ui->lists->setTabText(1, tr("Replies (%1)").arg(lines.size()));
    m_ui->lists->setMinimumWidth(m_ui->lists->tabBar()->sizeHint().width()); // all can be seen
}

void NumbersPanel::showMark(int first, int last)
{
    const EventHistogram &histogram = m_source.numbers().histogram;
    const bool isMarked = first >= 0 && last < int(histogram.steps.size());
    m_ui->mark->setText(isMarked ? ChartTexts::rangeSummary(histogram, first, last)
                                 : hint(histogram));
    if (m_chart)
        m_chart->widget()->setAccessibleDescription(
            isMarked ? ChartTexts::stepsText(histogram, first, last)
                     : ChartTexts::summary(histogram));
    showKinds(isMarked ? first : -1, last);
}

/// Whose numbers these are, and how to zoom.
QString NumbersPanel::hint(const EventHistogram &histogram) const
{
    const QString whose = tr("Of the %1 rows shown.").arg(number(histogram.rows));
    if (!m_chart || histogram.steps.empty())
        return whose;
    return tr("%1 Bars of %2: drag over them, or mark with arrows and Shift, to search only that "
              "time.")
        .arg(whose, ChartTexts::stepLength(histogram.step));
}

void NumbersPanel::showKinds(int first, int last)
{
    QList<CountList::Line> lines;
    const auto counts
        = ChartTexts::kindCounts(m_source.numbers().histogram, first, last, palette());
    for (const ChartTexts::KindCount &count : counts)
        lines.append({{count.name, number(count.count)},
                      {tr("Click or Return: only events of this kind")},
                      swatch(count.brush, devicePixelRatioF())});
    m_ui->kinds->setLines(lines);
}

void NumbersPanel::chooseKind(int line)
{
    const auto counts = ChartTexts::kindCounts(m_source.numbers().histogram, -1, -1, palette());
    if (line < counts.size() && counts.at(line).kind != EventKind::Unknown)
        emit filterRequested(
            FilterCondition{.key = FilterKey::Event, .values = {wireName(counts.at(line).kind)}});
}

void NumbersPanel::chooseSteps(int first, int last)
{
    const EventHistogram &histogram = m_source.numbers().histogram;
    if (first < 0 || last >= int(histogram.steps.size()))
        return;
    const auto timeOf = [](qint64 time) { return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC); };
    emit rangeRequested(timeOf(histogram.startOf(std::size_t(first))),
                        timeOf(histogram.startOf(std::size_t(last) + 1)));
}

void NumbersPanel::chooseReceiver(int line)
{
    if (line < m_source.numbers().receivers.size())
        emit filterRequested(FilterCondition{
            .key = FilterKey::To, .values = {u'@' + m_source.numbers().receivers.at(line).domain}});
}

void NumbersPanel::chooseReply(int line)
{
    if (line >= m_source.numbers().replies.size())
        return;
    const CountedReply &reply = m_source.numbers().replies.at(line);
    if (!reply.literal.isEmpty())
        emit filterRequested(FilterCondition{.key = FilterKey::Reply, .values = {reply.literal}});
}
