// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bulk/bulkrunpage.h"

#include "bulk/ui_bulkrunpage.h"
#include "core/plaintext.h"
#include "core/retranslation.h"
#include "gui/bulk/bulkexport.h"
#include "gui/bulk/bulkrunmodel.h"
#include "gui/bulk/bulktext.h"
#include "gui/widgets/entrytexts.h"
#include "gui/widgets/formaccess.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/modeltexts.h"

#include <QSortFilterProxyModel>
#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr std::array columnCharacters{7, 30, 21, 46, 25, 38};

enum Shown { All, Asking, NotDone };

/// What was not done, and what waits for nothing more.
class ShownRows final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setShown(Shown shown)
    {
        m_rows = shown;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        const auto state = static_cast<BulkRowState>(index.data(BulkRunModel::GroupRole).toInt());
        if (m_rows == Asking)
            return index.data(BulkRunModel::AsksRole).toBool();
        return m_rows == All || state == BulkRowState::Refused || state == BulkRowState::Unknown
            || state == BulkRowState::Skipped;
    }

private:
    Shown m_rows = All;
};

} // namespace

BulkRunPage::BulkRunPage(Settings &settings, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::BulkRunPage>())
    , m_model(new BulkRunModel(this))
    , m_shown(new ShownRows(this))
{
    m_ui->setupUi(this);
    m_export = new BulkExport(*m_ui->exportBar, settings, clock);
    nameShown();
    setUpTable();
    m_soon.setSingleShot(true);
    m_soon.setInterval(50ms);
    m_tick.setInterval(10s);
    connectParts();
    setFocusProxy(m_ui->table);
    keepTranslated(*m_model);
    keepTranslated(this, &BulkRunPage::retranslate);
}

BulkRunPage::~BulkRunPage() = default;

void BulkRunPage::retranslate()
{
    m_ui->retranslateUi(this);
    nameShown();
    nameInnerParts(*this);
    showState();
}

void BulkRunPage::nameShown()
{
    setEntryTexts(*m_ui->shown, {tr("All rows"), tr("Rows in doubt"), tr("What was not done")});
}

void BulkRunPage::setUpTable()
{
    m_shown->setSourceModel(m_model);
    m_ui->table->setRows(m_shown,
                         [](int column) { return columnCharacters.at(std::size_t(column)); });
    m_ui->pause->setIcon(bundledIcon(QStringLiteral("media-playback-pause")));
    m_ui->goOn->setIcon(bundledIcon(QStringLiteral("media-playback-start")));
    m_ui->stop->setIcon(bundledIcon(QStringLiteral("media-playback-stop")));
    m_ui->exportResults->setIcon(bundledIcon(QStringLiteral("document-export")));
    QFont bold = font();
    bold.setBold(true);
    m_ui->headline->setFont(bold);
}

void BulkRunPage::connectParts()
{
    connect(&m_soon, &QTimer::timeout, this, &BulkRunPage::showState);
    connect(&m_tick, &QTimer::timeout, this, &BulkRunPage::showState);
    connect(m_ui->shown, &QComboBox::currentIndexChanged, this, &BulkRunPage::showRows);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &BulkRunPage::showQuestion);
    connect(m_ui->happened, &QPushButton::clicked, this,
            [this] { decide(BulkRun::Decision::Done); });
    connect(m_ui->again, &QPushButton::clicked, this, [this] { decide(BulkRun::Decision::Again); });
    connect(m_ui->leave, &QPushButton::clicked, this, [this] { decide(BulkRun::Decision::Skip); });
    connect(m_ui->exportResults, &QPushButton::clicked, this, [this] {
        if (m_run)
            m_export->ask(*m_run);
    });
}

void BulkRunPage::setRun(BulkRun *run)
{
    if (m_run)
        m_run->disconnect(this);
    m_run = run;
    m_model->setRun(run);
    if (run) {
        connect(run, &BulkRun::changed, this, [this] {
            if (!m_soon.isActive())
                m_soon.start();
        });
        connect(m_ui->pause, &QPushButton::clicked, run, &BulkRun::pause);
        connect(m_ui->goOn, &QPushButton::clicked, run, &BulkRun::resume);
        connect(m_ui->stop, &QPushButton::clicked, run, &BulkRun::stop);
        m_ui->shown->setCurrentIndex(run->progress().asking > 0 ? Asking : All);
        m_ui->table->selectRow(0);
    }
    showState();
}

void BulkRunPage::showState()
{
    const bool isOpen = m_run && m_run->state() != BulkRun::State::Finished;
    const bool isRunning = isOpen && m_run->state() == BulkRun::State::Running;
    m_ui->pause->setVisible(isRunning);
    m_ui->goOn->setVisible(isOpen && !isRunning);
    m_ui->stop->setVisible(isOpen);
    m_ui->exportResults->setEnabled(m_run && !m_ui->exportBar->isBusy());
    m_tick.isActive() == isRunning ? void() : isRunning ? m_tick.start() : m_tick.stop();
    if (m_run) {
        const BulkProgress progress = m_run->progress();
        m_ui->headline->setText(BulkText::caption(*m_run) + QStringLiteral(", ")
                                + BulkText::outlook(*m_run));
        m_ui->progress->setMaximum(qMax(1, progress.total));
        m_ui->progress->setValue(progress.settled());
        m_ui->counts->setText(BulkText::counts(progress));
    }
    showProblem();
    showQuestion();
    emit changed();
}

void BulkRunPage::showProblem()
{
    MessageBar::Content content;
    if (m_run && !m_run->problem().isEmpty())
        content = {.severity = MessageBar::Severity::Warning,
                   .caption = tr("Paused."),
                   .text = shownText(m_run->problem())};
    m_ui->message->showContent(content);
}

void BulkRunPage::showQuestion()
{
    const int asking = m_run ? m_run->progress().asking : 0;
    m_ui->doubt->setVisible(asking > 0);
    if (asking == 0)
        return;
    const auto chosen = int(askingRows().size());
    for (QPushButton *button : {m_ui->happened, m_ui->again, m_ui->leave})
        button->setEnabled(chosen > 0);
    m_ui->question->setText(
        chosen == 0
            ? tr("The answer to %n row(s) was lost. Choose them in the list to decide.", nullptr,
                 asking)
            : tr("The answer to %n chosen row(s) was lost. What Outpost found stands beside them. "
                 "Nothing is sent again by itself.",
                 nullptr, chosen));
}

void BulkRunPage::showRows()
{
    static_cast<ShownRows *>(m_shown)->setShown(static_cast<Shown>(m_ui->shown->currentIndex()));
    if (m_shown->rowCount() > 0 && !m_ui->table->selectionModel()->hasSelection())
        m_ui->table->selectRow(0);
}

QList<int> BulkRunPage::askingRows() const
{
    QList<int> rows;
    const QModelIndexList chosen = m_ui->table->selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen) {
        if (index.data(BulkRunModel::AsksRole).toBool())
            rows += m_shown->mapToSource(index).row();
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void BulkRunPage::decide(BulkRun::Decision decision)
{
    const QList<int> rows = askingRows();
    for (const int row : rows) {
        if (m_run)
            m_run->decide(row, decision);
    }
}
