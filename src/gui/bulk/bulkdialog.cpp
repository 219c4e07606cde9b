// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bulk/bulkdialog.h"

#include "api/bulk/bulkoperation.h"
#include "api/bulk/bulkruns.h"
#include "bulk/ui_bulkdialog.h"
#include "core/retranslation.h"
#include "gui/bulk/bulkcheckpage.h"
#include "gui/bulk/bulkcolumnspage.h"
#include "gui/bulk/bulkplanpage.h"
#include "gui/bulk/bulkrunpage.h"
#include "gui/bulk/bulksourcepage.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/mnemonics.h"

namespace {

constexpr QSize firstSize(860, 600);

} // namespace

BulkDialog::BulkDialog(const Surroundings &surroundings, std::shared_ptr<BulkOperation> operation,
                       QWidget *parent)
    : BulkDialog(surroundings, std::move(operation), nullptr, parent)
{
}

BulkDialog::BulkDialog(const Surroundings &surroundings, BulkRun &run, QWidget *parent)
    : BulkDialog(surroundings, nullptr, &run, parent)
{
}

BulkDialog::BulkDialog(const Surroundings &surroundings, std::shared_ptr<BulkOperation> operation,
                       BulkRun *run, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::BulkDialog>())
    , m_surroundings(surroundings)
    , m_operation(std::move(operation))
{
    m_ui->setupUi(this);
    resize(firstSize);
    m_ui->help->setIcon(bundledIcon(QStringLiteral("help-contents")));
    addPages();
    connectParts();
    if (run)
        m_runPage->setRun(run);
    goTo(run ? Run : List);
    keepTranslated(this, &BulkDialog::retranslate);
}

BulkDialog::~BulkDialog() = default;

void BulkDialog::retranslate()
{
    m_ui->retranslateUi(this);
    if (m_operation) {
        setWindowTitle(m_operation->title());
        m_ui->steps->setSteps({tr("List"), tr("Columns"), tr("Check"), tr("Plan"), tr("Results")});
        m_source->setColumns(m_operation->columns());
        m_columns->setColumns(m_operation->columns());
    } else if (run()) {
        setWindowTitle(run()->operation().title());
    }
    if (step() == Plan)
        showPlan();
    showButtons();
    separateMnemonics(*this);
}

void BulkDialog::showPlan()
{
    m_plan->showPlan(*m_operation, m_check->chosen(), m_check->total(), m_surroundings.clock);
}

void BulkDialog::addPages()
{
    if (m_operation) {
        m_source = new BulkSourcePage(m_operation->columns());
        m_columns = new BulkColumnsPage(m_operation->columns());
        m_check = new BulkCheckPage(m_operation);
        m_plan = new BulkPlanPage;
        for (QWidget *page : std::initializer_list<QWidget *>{m_source, m_columns, m_check, m_plan})
            m_ui->pages->addWidget(page);
    }
    m_runPage = new BulkRunPage(m_surroundings.settings, m_surroundings.clock);
    m_ui->pages->addWidget(m_runPage);
    m_ui->steps->setVisible(m_operation != nullptr);
}

void BulkDialog::connectParts()
{
    connect(m_ui->next, &QPushButton::clicked, this, &BulkDialog::goOn);
    connect(m_ui->back, &QPushButton::clicked, this, [this] { goTo(Step(step() - 1)); });
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->help, &QPushButton::clicked, this, &BulkDialog::helpRequested);
    connect(m_runPage, &BulkRunPage::changed, this, &BulkDialog::showButtons);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &BulkDialog::takeTable);
    if (!m_operation)
        return;
    connect(m_source, &BulkSourcePage::completeChanged, this, &BulkDialog::showButtons);
    connect(m_columns, &BulkColumnsPage::completeChanged, this, &BulkDialog::showButtons);
    connect(m_columns, &BulkColumnsPage::readingChanged, this, &BulkDialog::read);
    connect(m_check, &BulkCheckPage::completeChanged, this, &BulkDialog::showButtons);
}

BulkDialog::Step BulkDialog::step() const
{
    return m_operation ? Step(m_ui->pages->currentIndex()) : Run;
}

BulkRun *BulkDialog::run() const
{
    return m_runPage->run();
}

void BulkDialog::goTo(Step step)
{
    m_ui->pages->setCurrentIndex(m_operation ? int(step) : 0);
    m_ui->steps->setCurrent(step);
    m_ui->pages->currentWidget()->setFocus(Qt::OtherFocusReason);
    showButtons();
}

void BulkDialog::goOn()
{
    switch (step()) {
    case List:
        return read({});
    case Columns:
        m_check->check(bulkRows(m_table, m_operation->columns(), m_columns->match()));
        return goTo(Check);
    case Check:
        showPlan();
        return goTo(Plan);
    case Plan:
        return begin();
    case Run:
        return finish();
    }
}

void BulkDialog::read(const BulkReadOptions &options)
{
    const QList<BulkColumn> columns = m_operation->columns();
    m_reading.setFuture(m_source->path().isEmpty()
                            ? readBulkText(m_source->text(), columns, options)
                            : readBulkFile(m_source->path(), columns, options));
    showButtons();
}

void BulkDialog::takeTable()
{
    m_table = m_reading.result();
    if (step() == List && !m_table.problem.isEmpty()) {
        m_source->showProblem(m_table.problem);
        return showButtons();
    }
    m_columns->setTable(m_table);
    if (step() == List)
        goTo(Columns);
    showButtons();
}

void BulkDialog::begin()
{
    const auto run = m_surroundings.runs.start(m_operation, m_check->chosen());
    if (!run)
        return m_plan->showProblem(run.error());
    m_runPage->setRun(run.value());
    goTo(Run);
}

/// The person has seen the results.
void BulkDialog::finish()
{
    BulkRun *seen = run();
    m_runPage->setRun(nullptr);
    if (seen)
        m_surroundings.runs.close(seen);
    accept();
}

void BulkDialog::showButtons()
{
    const bool isRun = step() == Run;
    m_ui->back->setVisible(!isRun);
    m_ui->back->setEnabled(step() > List);
    m_ui->next->setText(isRun ? tr("&Done") : step() == Plan ? tr("Be&gin") : tr("&Next"));
    m_ui->next->setEnabled(isComplete());
    m_ui->next->setVisible(!isRun || isComplete());
    m_ui->close->setText(isRun && !isComplete() ? tr("Hide") : isRun ? tr("Close") : tr("Cancel"));
}

bool BulkDialog::isComplete() const
{
    if (m_reading.isRunning())
        return false;
    switch (step()) {
    case List:
        return m_source->isComplete();
    case Columns:
        return m_columns->isComplete();
    case Check:
        return m_check->isComplete();
    case Plan:
        return true;
    case Run:
        return run() && run()->state() == BulkRun::State::Finished && run()->progress().asking == 0;
    }
    Q_UNREACHABLE();
}
