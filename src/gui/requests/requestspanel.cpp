// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/requests/requestspanel.h"

#include "api/requestlog.h"
#include "core/retranslation.h"
#include "core/settings.h"
#include "gui/requests/requestsfilter.h"
#include "gui/requests/requestsmodel.h"
#include "gui/requests/requesttext.h"
#include "gui/widgets/formaccess.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/keptcolumns.h"
#include "gui/widgets/modeltexts.h"
#include "gui/widgets/rows/rowtransfer.h"
#include "gui/widgets/tablecolumns.h"
#include "requests/ui_requestspanel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>

namespace {

using namespace std::chrono_literals;

/// In characters of average width.
int charactersOf(int column)
{
    switch (column) {
    case RequestsModel::Time:
        return 23;
    case RequestsModel::Size:
        return 14;
    case RequestsModel::Operation:
        return 22;
    case RequestsModel::Account:
        return 14;
    case RequestsModel::State:
        return 22;
    case RequestsModel::Wait:
        return 32;
    case RequestsModel::RequestId:
        return 46;
    default:
        return 11;
    }
}

QSet<int> allColumns()
{
    QSet<int> columns;
    for (int column = 0; column < RequestsModel::ColumnCount; ++column)
        columns.insert(column);
    return columns;
}

} // namespace

RequestsPanel::RequestsPanel(RequestLog &log, const Clock &clock, Settings &settings,
                             QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RequestsPanel>())
    , m_log(log)
    , m_settings(settings)
    , m_model(new RequestsModel(log, clock, this))
    , m_filter(new RequestsFilter(this))
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->filter);
    m_filter->setSourceModel(m_model);
    setUpTable();
    setUpActions();
    m_tick.setObjectName(QStringLiteral("tick"));
    m_tick.setInterval(500ms);
    connectParts();
    connectModel();
    keepTranslated(*m_model);
    keepTranslated(this, &RequestsPanel::retranslate);
}

RequestsPanel::~RequestsPanel() = default;

void RequestsPanel::retranslate()
{
    m_ui->retranslateUi(this);
    nameInnerParts(*this);
    showState();
}

void RequestsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->tick();
    showState();
}

void RequestsPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
}

void RequestsPanel::setUpTable()
{
    RowTable *table = m_ui->table;
    table->setRows(m_filter, charactersOf);
    table->horizontalHeader()->setSortIndicator(RequestsModel::Time, Qt::AscendingOrder);
    auto *columns = new TableColumns(table, allColumns());
    m_keptColumns = std::make_unique<KeptColumns>(*columns, m_settings, QStringLiteral("requests"));
    table->setSortingEnabled(true);
}

void RequestsPanel::setUpActions()
{
    addCopy(QT_TR_NOOP("Copy &rows"), QKeySequence::Copy, &RequestsPanel::copyRows);
    addCopy(QT_TR_NOOP("Copy request &ID"), {}, &RequestsPanel::copyRequestId);
    addCopy(QT_TR_NOOP("Copy as &curl"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
            &RequestsPanel::copyAsCurl);
    m_ui->clear->setIcon(bundledIcon(QStringLiteral("edit-clear")));
}

/// \p text is in the context of this class, to be translated.
void RequestsPanel::addCopy(const char *text, const QKeySequence &key,
                            void (RequestsPanel::*copy)())
{
    auto *action = new QAction(bundledIcon(QStringLiteral("edit-copy")), {}, this);
    keepTranslated(action, [action, text] { action->setText(tr(text)); });
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, copy);
    m_ui->table->addAction(action);
}

void RequestsPanel::connectParts()
{
    connect(m_ui->filter, &QLineEdit::textChanged, this, &RequestsPanel::filter);
    connect(m_ui->errors, &QToolButton::toggled, this, &RequestsPanel::filter);
    connect(m_ui->waiting, &QToolButton::toggled, this, &RequestsPanel::filter);
    connect(m_ui->copyId, &QPushButton::clicked, this, &RequestsPanel::copyRequestId);
    connect(m_ui->copyCurl, &QPushButton::clicked, this, &RequestsPanel::copyAsCurl);
    connect(m_ui->clear, &QPushButton::clicked, &m_log, &RequestLog::clearEnded);
    connect(&m_tick, &QTimer::timeout, m_model, &RequestsModel::tick);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RequestsPanel::showState);
}

void RequestsPanel::connectModel()
{
    connect(m_filter, &QAbstractItemModel::rowsAboutToBeInserted, this,
            [this] { m_follows = isAtEnd(); });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_follows)
            m_ui->table->scrollToBottom();
    });
    connect(&m_log, &RequestLog::rowsInserted, this, &RequestsPanel::showState);
    connect(&m_log, &RequestLog::rowsRemoved, this, &RequestsPanel::showState);
    connect(&m_log, &RequestLog::rowsChanged, this, &RequestsPanel::showState);
}

void RequestsPanel::showState()
{
    const int all = m_model->rowCount();
    const QString count = m_filter->passesAll()
        ? tr("%Ln request(s)", nullptr, all)
        : tr("%1 of %Ln request(s)", nullptr, all).arg(m_filter->rowCount());
    m_ui->count->showText(m_model->waitingCount() > 0 ? tr("%1, %2").arg(
                              count, tr("%Ln waiting", nullptr, m_model->waitingCount()))
                                                      : count);
    const LoggedRequest *chosen = current();
    m_ui->copyCurl->setEnabled(chosen);
    m_ui->copyId->setEnabled(chosen && !chosen->requestId.isEmpty());
    m_ui->clear->setEnabled(all > m_model->liveCount());
    const bool runs = isVisible() && m_model->liveCount() > 0;
    if (runs != m_tick.isActive())
        runs ? m_tick.start() : m_tick.stop();
}

void RequestsPanel::filter()
{
    m_filter->setText(m_ui->filter->text());
    RequestsFilter::Kinds kinds;
    kinds.setFlag(RequestsFilter::Errors, m_ui->errors->isChecked());
    kinds.setFlag(RequestsFilter::Waiting, m_ui->waiting->isChecked());
    m_filter->setKinds(kinds);
    showState();
}

void RequestsPanel::copyRows()
{
    RowTransfer::copy(*m_ui->table);
}

void RequestsPanel::copyRequestId()
{
    if (const LoggedRequest *chosen = current(); chosen && !chosen->requestId.isEmpty())
        QGuiApplication::clipboard()->setText(chosen->requestId);
}

void RequestsPanel::copyAsCurl()
{
    if (const LoggedRequest *chosen = current())
        QGuiApplication::clipboard()->setText(RequestText::curl(*chosen));
}

const LoggedRequest *RequestsPanel::current() const
{
    const QModelIndex index = m_filter->mapToSource(m_ui->table->currentIndex());
    return index.isValid() ? &m_model->request(index.row()) : nullptr;
}

bool RequestsPanel::isAtEnd() const
{
    const QScrollBar &bar = *m_ui->table->verticalScrollBar();
    return m_filter->sortColumn() == RequestsModel::Time
        && m_filter->sortOrder() == Qt::AscendingOrder && bar.value() == bar.maximum();
}
