// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/subaccounts/estate/estatepanel.h"

#include "api/apierrortext.h"
#include "core/clock.h"
#include "core/retranslation.h"
#include "gui/widgets/entrytexts.h"
#include "gui/widgets/formaccess.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/modeltexts.h"
#include "gui/widgets/queuetext.h"
#include "subaccounts/ui_estatepanel.h"

#include <array>

using namespace std::chrono_literals;

namespace {

using State = EstateGatherer::State;

int charactersOf(int column)
{
    constexpr std::array widths{22, 12, 13, 11, 15, 11, 22, 13, 15};
    static_assert(widths.size() == EstateModel::columns);
    return widths[std::size_t(column)];
}

} // namespace

EstatePanel::EstatePanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EstatePanel>())
    , m_model(new EstateModel(this))
{
    m_ui->setupUi(this);
    m_ui->table->setRows(m_model, charactersOf);
    m_ui->table->horizontalHeader()->setSortIndicatorClearable(true); // worst first then
    m_ui->table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_ui->table->setSortingEnabled(true);
    m_ui->start->setIcon(bundledIcon(QStringLiteral("media-playback-start")));
    m_ui->pause->setIcon(bundledIcon(QStringLiteral("media-playback-pause")));
    m_ui->cancel->setIcon(bundledIcon(QStringLiteral("dialog-cancel")));
    m_repaint.setSingleShot(true);
    m_repaint.setInterval(150ms);
    for (const int hours : {0, 1, 6, 24})
        m_ui->every->addItem({}, hours);
    keepTranslated(*m_model);
    keepTranslated(this, &EstatePanel::retranslate);
}

EstatePanel::~EstatePanel() = default;

void EstatePanel::retranslate()
{
    m_ui->retranslateUi(this);
    setEntryTexts(*m_ui->every,
                  {tr("Only by hand"), tr("Every hour"), tr("Every 6 hours"), tr("Every day")});
    nameInnerParts(*this);
    showState();
}

void EstatePanel::setUp(EstateGatherer &gatherer, const Clock &clock)
{
    m_gatherer = &gatherer;
    m_clock = &clock;
    connectParts();
    showMatrix();
}

void EstatePanel::setOverview(const EstateModel::Overview &overview)
{
    m_hasOverview = true;
    m_model->setOverview(overview);
    showState();
}

void EstatePanel::choose(const QList<Subaccount> &subaccounts)
{
    QStringList ids;
    for (const Subaccount &each : subaccounts)
        ids += each.id;
    m_model->setChosen(ids);
    m_ui->table->clearSelection();
    QItemSelection selection;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (ids.contains(m_model->ids().at(row)))
            selection.select(m_model->index(row, 0), m_model->index(row, EstateModel::columns - 1));
    }
    m_ui->table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_ui->start->setFocus(Qt::OtherFocusReason);
    showState();
}

QString EstatePanel::selected() const
{
    const QModelIndexList rows = m_ui->table->selectionModel()->selectedRows();
    return rows.size() == 1 ? m_model->ids().at(rows.constFirst().row()) : QString();
}

void EstatePanel::connectParts()
{
    connect(m_gatherer, &EstateGatherer::changed, this, &EstatePanel::showState);
    connect(m_gatherer, &EstateGatherer::changed, &m_repaint, qOverload<>(&QTimer::start));
    connect(m_gatherer, &EstateGatherer::rowChanged, &m_repaint, qOverload<>(&QTimer::start));
    connect(m_gatherer, &EstateGatherer::finished, this, &EstatePanel::showMatrix);
    connect(&m_repaint, &QTimer::timeout, this, &EstatePanel::showMatrix);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showState();
        emit selectionChanged();
    });
    connect(m_ui->start, &QPushButton::clicked, this, &EstatePanel::startOrResume);
    connect(m_ui->pause, &QPushButton::clicked, m_gatherer, &EstateGatherer::pause);
    connect(m_ui->cancel, &QPushButton::clicked, m_gatherer, &EstateGatherer::cancel);
    connect(m_ui->selectNone, &QPushButton::clicked, m_ui->table, &QTableView::clearSelection);
    connect(m_ui->every, &QComboBox::currentIndexChanged, this, [this] {
        m_gatherer->setRefreshEvery(std::chrono::hours(m_ui->every->currentData().toInt()));
    });
}

void EstatePanel::startOrResume()
{
    if (m_gatherer->state() == State::Paused)
        m_gatherer->resume();
    else if (m_gatherer->state() == State::Idle)
        startAnew();
}

/// The selection has done its work, and would hide the colours.
void EstatePanel::startAnew()
{
    const QList<Subaccount> wanted = m_model->subaccounts(wantedIds());
    m_ui->table->clearSelection();
    m_gatherer->start(wanted);
}

void EstatePanel::showMatrix()
{
    m_model->setMatrix(m_gatherer->matrix(), m_clock->now());
    showState();
}

void EstatePanel::showState()
{
    if (!m_gatherer)
        return;
    const State state = m_gatherer->state();
    const bool runs = state == State::Running || state == State::Paused;
    m_ui->price->setText(priceText());
    m_ui->start->setText(state == State::Paused ? tr("Resume") : tr("Start"));
    m_ui->start->setAccessibleName(m_ui->start->text());
    m_ui->start->setEnabled(state == State::Paused
                            || (state == State::Idle && m_model->rowCount() > 0));
    m_ui->pause->setVisible(runs);
    m_ui->pause->setEnabled(state == State::Running);
    m_ui->cancel->setVisible(runs);
    m_ui->selectNone->setEnabled(m_ui->table->selectionModel()->hasSelection());
    showProgress();
    const bool isEmpty = m_model->rowCount() == 0;
    m_ui->estateNothing->showContent(
        {.icon = QStringLiteral("dialog-information"),
         .caption = m_hasOverview ? tr("Nothing was gathered yet") : tr("No subaccounts yet"),
         .text = tr("Choose subaccounts in the first view, then press “Estate” there. You see "
                    "first how many calls that takes, and how long.")});
    m_ui->stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_ui->estateNothing)
                                          : m_ui->table);
    m_ui->footer->showText(footerText());
}

void EstatePanel::showProgress()
{
    const State state = m_gatherer->state();
    m_ui->progress->setVisible(state == State::Running || state == State::Paused);
    m_ui->progress->setMaximum(qMax(1, m_gatherer->callsWanted()));
    m_ui->progress->setValue(m_gatherer->callsDone());
    MessageBar::Content message;
    if (m_gatherer->error()) {
        const ApiErrorText text = describe(*m_gatherer->error());
        message = {.severity = MessageBar::Severity::Warning,
                   .caption = tr("%Ln subaccount(s) could not be read wholly", nullptr,
                                 m_gatherer->failures()),
                   .text = text.caption + QStringLiteral(". ") + text.explanation,
                   .details = text.details};
    }
    m_ui->estateMessage->showContent(message);
}

QStringList EstatePanel::wantedIds() const
{
    const QModelIndexList rows = m_ui->table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return m_model->ids();
    QStringList ids;
    for (const QModelIndex &row : rows)
        ids += m_model->ids().at(row.row());
    return ids;
}

QString EstatePanel::priceText() const
{
    const auto progress = [this](const QString &sentence) {
        return sentence.arg(m_gatherer->callsDone())
            .arg(m_gatherer->callsWanted())
            .arg(QueueText::minutesAndSeconds(m_gatherer->timeLeft()));
    };
    switch (m_gatherer->state()) {
    case State::Loading:
        return tr("Reading what was gathered before…");
    case State::Running:
        return progress(tr("%1 of %2 calls done, about %3 left."));
    case State::Paused:
        return progress(tr("Paused after %1 of %2 calls; about %3 left."));
    case State::Idle:
        break;
    }
    const int count = int(wantedIds().size());
    if (count == 0)
        return tr("Nothing is chosen.");
    return tr("%Ln subaccount(s): %1.", nullptr, count).arg(EstateGatherer::price(count).text());
}

QString EstatePanel::footerText() const
{
    int bad = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto isBad = [&](int column) {
            return m_model->index(row, column).data(EstateModel::StateRole).toInt()
                == int(EstateCell::State::Bad);
        };
        for (int column = EstateModel::firstAspect; column < EstateModel::readColumn; ++column) {
            if (isBad(column)) {
                ++bad;
                break;
            }
        }
    }
    return tr("%1, %2").arg(tr("%Ln subaccount(s)", nullptr, m_model->rowCount()),
                            tr("%Ln in a bad state", nullptr, bad));
}
