// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/eventdetailspanel.h"

#include "activity/ui_eventdetailspanel.h"
#include "api/activity/life/statusexplanation.h"
#include "core/jsontext.h"
#include "core/plaintext.h"
#include "core/retranslation.h"
#include "gui/activity/eventtext.h"
#include "gui/widgets/detailcopy.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/plaintooltip.h"
#include "gui/widgets/timetext.h"

#include <QDateTime>
#include <QFontDatabase>
#include <QHeaderView>
#include <QScrollBar>
#include <QTabBar>
#include <QtConcurrentRun>

namespace {

/// Longer texts would stop the painter; copying gives the whole.
constexpr qsizetype longestShownDocument = 100'000;
constexpr qsizetype longestShownValue = 2'000;

QString titleOf(const QString &key)
{
    for (int column = 0; column < eventColumnCount; ++column) {
        if (key == jsonKey(static_cast<EventColumn>(column)))
            return EventText::columnTitle(static_cast<EventColumn>(column));
    }
    return key;
}

QString valueOf(const EventDetail::Field &field)
{
    if (field.key == jsonKey(EventColumn::Event)) {
        const QString title = EventText::kindTitle(eventKindOf(field.value.toUtf8()));
        return title.isEmpty() ? field.value : title;
    }
    if (field.key != jsonKey(EventColumn::Time))
        return field.value;
    const QDateTime time = QDateTime::fromString(field.value, Qt::ISODate);
    return time.isValid() ? TimeText::inSentence(time.toMSecsSinceEpoch()) + QStringLiteral("  (")
            + field.value + QLatin1Char(')')
                          : field.value;
}

/// Objects and lists a line a member, multi-line replies as they are.
QString shownValue(const QString &value)
{
    const bool isStructured
        = value.startsWith(QLatin1Char('{')) || value.startsWith(QLatin1Char('['));
    const QString text = isStructured ? QString::fromUtf8(indentedJson(value.toUtf8())) : value;
    QStringList lines;
    for (const QString &line : text.left(longestShownValue).split(QLatin1Char('\n')))
        lines.append(shownText(line, longestShownValue));
    return lines.join(QLatin1Char('\n'));
}

QString documentText(const QString &text)
{
    return text.size() <= longestShownDocument
        ? text
        : text.first(longestShownDocument) + QStringLiteral("\n…");
}

void appendRow(QTableWidget *list, const QStringList &texts)
{
    const int row = list->rowCount();
    list->setRowCount(row + 1);
    for (int column = 0; column < texts.size(); ++column) {
        auto *item = new QTableWidgetItem(shownValue(texts.at(column)));
        item->setToolTip(plainToolTip(texts.at(column)));
        item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
        list->setItem(row, column, item);
    }
}

} // namespace

EventDetailsPanel::EventDetailsPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EventDetailsPanel>())
{
    m_ui->setupUi(this);
    m_ui->headers->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->rawJson->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->copyText->setIcon(bundledIcon(QStringLiteral("edit-copy")));
    for (QTableWidget *list : {m_ui->fields, m_ui->attempts})
        list->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_ui->copyText, &QPushButton::clicked, this, &EventDetailsPanel::copyAsText);
    connect(m_ui->copyJson, &QPushButton::clicked, this, &EventDetailsPanel::copyAsJson);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        if (m_reading.future().resultCount() > 0)
            showDetail(m_reading.result());
    });
    clear();
    keepTranslated(this, &EventDetailsPanel::retranslate);
}

EventDetailsPanel::~EventDetailsPanel()
{
    m_reading.disconnect(this);
}

void EventDetailsPanel::retranslate()
{
    const int scrolled = m_ui->fields->verticalScrollBar()->value();
    m_ui->retranslateUi(this);
    showFields();
    showAttempts();
    m_ui->fields->verticalScrollBar()->setValue(scrolled);
}

void EventDetailsPanel::showRow(const EventTable &table, EventTable::Row row)
{
    m_reading.setFuture(QtConcurrent::run(eventDetail, table, row));
}

void EventDetailsPanel::clear()
{
    m_reading.setFuture({});
    showDetail({});
}

void EventDetailsPanel::copyAsText()
{
    QString text;
    for (const EventDetail::Field &field : std::as_const(m_detail.fields))
        text += titleOf(field.key) + QStringLiteral(": ") + field.value + QLatin1Char('\n');
    for (const EventDetail::Attempt &attempt : std::as_const(m_detail.attempts)) {
        text += tr("Attempt: %1")
                    .arg(QStringList{attempt.time, attempt.host, attempt.reply}.join(
                        QLatin1Char(' ')))
            + QLatin1Char('\n');
    }
    if (!m_detail.headers.isEmpty())
        text += QLatin1Char('\n') + m_detail.headers + QLatin1Char('\n');
    copyTextAndJson(text, m_detail.raw);
}

void EventDetailsPanel::copyAsJson()
{
    copyTextAndJson(QString::fromUtf8(m_detail.raw), m_detail.raw);
}

void EventDetailsPanel::showDetail(const EventDetail &detail)
{
    m_detail = detail;
    const bool hasEvent = !detail.raw.isEmpty();
    m_ui->stack->setCurrentWidget(hasEvent ? m_ui->eventPage : m_ui->nothingPage);
    showFields();
    showAttempts();
    m_ui->headers->setPlainText(documentText(detail.headers));
    m_ui->rawJson->setPlainText(documentText(QString::fromUtf8(indentedJson(detail.raw))));
}

void EventDetailsPanel::showFields()
{
    m_ui->fields->setRowCount(0);
    for (const EventDetail::Field &field : std::as_const(m_detail.fields))
        appendField(field);
    m_ui->fields->resizeColumnToContents(0);
}

void EventDetailsPanel::appendField(const EventDetail::Field &field)
{
    appendRow(m_ui->fields, {titleOf(field.key), valueOf(field)});
    if (field.key != jsonKey(EventColumn::ServerReply))
        return;
    const QStringList meaning = explanationLines(field.value);
    if (!meaning.isEmpty())
        appendRow(m_ui->fields, {tr("What it means"), meaning.join(QLatin1Char('\n'))});
}

void EventDetailsPanel::showAttempts()
{
    m_ui->attempts->setRowCount(0);
    for (const EventDetail::Attempt &attempt : std::as_const(m_detail.attempts)) {
        const QDateTime time = QDateTime::fromString(attempt.time, Qt::ISODate);
        appendRow(m_ui->attempts,
                  {time.isValid() ? TimeText::inSentence(time.toMSecsSinceEpoch()) : attempt.time,
                   attempt.host, attempt.reply});
    }
    m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_ui->attemptsTab),
                           m_detail.attempts.isEmpty()
                               ? tr("Attempts")
                               : tr("Attempts (%1)").arg(m_detail.attempts.size()));
    m_ui->tabs->setMinimumWidth(m_ui->tabs->tabBar()->sizeHint().width()); // all can be seen
}
