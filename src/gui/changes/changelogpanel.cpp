// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/changes/changelogpanel.h"

#include "api/changes/changelog.h"
#include "api/changes/loggedchangejson.h"
#include "changes/ui_changelogpanel.h"
#include "core/retranslation.h"
#include "core/settings.h"
#include "gui/changes/changedesk.h"
#include "gui/changes/changelogexport.h"
#include "gui/changes/changelogmodel.h"
#include "gui/changes/changetext.h"
#include "gui/widgets/detailcopy.h"
#include "gui/widgets/formaccess.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/keptcolumns.h"
#include "gui/widgets/modeltexts.h"
#include "gui/widgets/plaintooltip.h"
#include "gui/widgets/rows/rowtransfer.h"
#include "gui/widgets/tablecolumns.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSortFilterProxyModel>

namespace {

constexpr std::array charactersOf{23, 16, 12, 56, 24, 40};

QSet<int> shownAtFirst()
{
    return {ChangeLogModel::Time, ChangeLogModel::Account, ChangeLogModel::Change,
            ChangeLogModel::Outcome};
}

} // namespace

ChangeLogPanel::ChangeLogPanel(Settings &settings, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ChangeLogPanel>())
    , m_settings(settings)
    , m_model(new ChangeLogModel(this))
    , m_filter(new QSortFilterProxyModel(this))
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->filter);
    setUpTable();
    m_export = new ChangeLogExport(*m_ui->table, *m_model, *m_ui->exportBar, settings, clock, this);
    setUpActions();
    connectParts();
    keepTranslated(*m_model);
    keepTranslated(this, &ChangeLogPanel::retranslate);
}

ChangeLogPanel::~ChangeLogPanel() = default;

void ChangeLogPanel::retranslate()
{
    m_ui->retranslateUi(this);
    nameInnerParts(*this);
    showState();
}

void ChangeLogPanel::setLog(ChangeLog &log)
{
    if (m_log)
        m_log->disconnect(this);
    m_log = &log;
    m_model->setChanges({});
    m_isStale = true;
    connect(&log, &ChangeLog::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            reload();
    });
    if (isVisible())
        reload();
}

void ChangeLogPanel::setDesk(ChangeDesk *desk)
{
    m_desk = desk;
    showChosen();
}

void ChangeLogPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        reload();
}

void ChangeLogPanel::setUpTable()
{
    m_filter->setSourceModel(m_model);
    m_filter->setSortRole(ChangeLogModel::SortRole);
    m_filter->setFilterRole(ChangeLogModel::FilterRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setSortCaseSensitivity(Qt::CaseInsensitive);
    RowTable *table = m_ui->table;
    table->setRows(m_filter, [](int column) { return charactersOf.at(std::size_t(column)); });
    table->horizontalHeader()->setSortIndicator(ChangeLogModel::Time, Qt::DescendingOrder);
    auto *columns = new TableColumns(table, shownAtFirst());
    m_keptColumns = std::make_unique<KeptColumns>(*columns, m_settings, QStringLiteral("changes"));
    table->setSortingEnabled(true);
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 2);
}

void ChangeLogPanel::setUpActions()
{
    addCopy(QT_TR_NOOP("Copy &rows"), QKeySequence::Copy, &ChangeLogPanel::copyRows);
    addCopy(QT_TR_NOOP("Copy request &ID"), {}, &ChangeLogPanel::copyRequestId);
    addCopy(QT_TR_NOOP("Copy &details"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
            &ChangeLogPanel::copyDetails);
    m_ui->undo->setIcon(bundledIcon(QStringLiteral("edit-undo")));
}

/// \p text is in the context of this class, to be translated.
void ChangeLogPanel::addCopy(const char *text, const QKeySequence &key,
                             void (ChangeLogPanel::*copy)())
{
    auto *action = new QAction(bundledIcon(QStringLiteral("edit-copy")), {}, this);
    keepTranslated(action, [action, text] { action->setText(tr(text)); });
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, copy);
    m_ui->table->addAction(action);
}

void ChangeLogPanel::connectParts()
{
    connect(m_ui->filter, &QLineEdit::textChanged, this, &ChangeLogPanel::filter);
    connect(m_ui->undo, &QPushButton::clicked, this, &ChangeLogPanel::undo);
    connect(m_ui->copyDetails, &QPushButton::clicked, this, &ChangeLogPanel::copyDetails);
    connect(m_ui->exportLog, &QPushButton::clicked, m_export, &ChangeLogExport::ask);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ChangeLogPanel::showChosen);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &ChangeLogPanel::takeChanges);
}

void ChangeLogPanel::reload()
{
    if (!m_log || m_reading.isRunning())
        return; // asked again when it has ended
    m_isStale = false;
    m_reading.setFuture(m_log->entries());
}

void ChangeLogPanel::takeChanges()
{
    if (m_isStale)
        return reload(); // of another log, or too old
    m_model->setChanges(m_reading.result());
    showState();
}

void ChangeLogPanel::filter()
{
    m_filter->setFilterFixedString(m_ui->filter->text().trimmed());
    showState();
}

void ChangeLogPanel::showState()
{
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    m_ui->count->showText(shown == all ? tr("%Ln change(s)", nullptr, all)
                                       : tr("%1 of %Ln change(s)", nullptr, all).arg(shown));
    m_ui->exportLog->setEnabled(all > 0);
    m_ui->details->setPlaceholderText(
        all > 0 ? tr("Choose a change to see what it changed.")
                : tr("Every change that you make with Outpost is kept here, with what was before "
                     "and after."));
    showChosen();
}

void ChangeLogPanel::showChosen()
{
    const LoggedChange *change = chosen();
    m_ui->copyDetails->setEnabled(change);
    const QString hindrance = change ? whyNotUndone(*change) : QString();
    m_ui->undo->setEnabled(change && hindrance.isEmpty());
    m_ui->undo->setToolTip(plainToolTip(
        hindrance.isEmpty() ? tr("Take the change back; shows first what that would do")
                            : hindrance));
    m_ui->details->setPlainText(
        !change ? QString()
            : hindrance.isEmpty()
            ? ChangeText::details(*change)
            : tr("%1\n\nUndo: %2").arg(ChangeText::details(*change), hindrance));
}

QString ChangeLogPanel::whyNotUndone(const LoggedChange &change) const
{
    if (m_desk)
        return m_desk->whyNotUndone(change);
    return tr("To undo it, open its account.");
}

void ChangeLogPanel::undo()
{
    if (const LoggedChange *change = chosen(); change && m_desk)
        m_desk->proposeUndo(*change, this);
}

void ChangeLogPanel::copyRows()
{
    RowTransfer::copy(*m_ui->table);
}

void ChangeLogPanel::copyRequestId()
{
    if (const LoggedChange *change = chosen(); change && !change->requestId.isEmpty())
        QGuiApplication::clipboard()->setText(change->requestId);
}

void ChangeLogPanel::copyDetails()
{
    if (const LoggedChange *change = chosen())
        copyTextAndJson(ChangeText::details(*change), lineOf(*change));
}

const LoggedChange *ChangeLogPanel::chosen() const
{
    const QModelIndex index = m_filter->mapToSource(m_ui->table->currentIndex());
    return index.isValid() ? &m_model->change(index.row()) : nullptr;
}
