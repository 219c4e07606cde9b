// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bulk/bulkcheckpage.h"

#include "api/apierrortext.h"
#include "api/bulk/bulkoperation.h"
#include "bulk/ui_bulkcheckpage.h"
#include "core/retranslation.h"
#include "gui/bulk/bulkcheckmodel.h"
#include "gui/bulk/bulktext.h"
#include "gui/widgets/entrytexts.h"
#include "gui/widgets/formaccess.h"
#include "gui/widgets/modeltexts.h"

#include <QHeaderView>
#include <QLocale>
#include <QSortFilterProxyModel>

namespace {

constexpr int otherCharacters = 16;

int charactersOf(int column)
{
    switch (column) {
    case BulkCheckModel::Line:
        return 9;
    case BulkCheckModel::Name:
        return 30;
    case BulkCheckModel::Problem:
        return 64;
    default:
        return otherCharacters;
    }
}

} // namespace

BulkCheckPage::BulkCheckPage(std::shared_ptr<BulkOperation> operation, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::BulkCheckPage>())
    , m_operation(std::move(operation))
    , m_model(new BulkCheckModel(this))
    , m_shown(new QSortFilterProxyModel(this))
{
    m_ui->setupUi(this);
    setEntryTexts(*m_ui->shown, {tr("All rows"), tr("Rows with a problem")});
    m_shown->setSourceModel(m_model);
    m_shown->setFilterRole(BulkCheckModel::GoodRole);
    m_ui->table->setRows(m_shown, charactersOf);
    m_ui->message->showContent({});
    connect(m_ui->shown, &QComboBox::currentIndexChanged, this, &BulkCheckPage::showRows);
    connect(m_model, &BulkCheckModel::chosenChanged, this, &BulkCheckPage::showState);
    connect(m_ui->message, &MessageBar::actionRequested, this, &BulkCheckPage::begin);
    setFocusProxy(m_ui->table);
    keepTranslated(*m_model);
    keepTranslated(this, &BulkCheckPage::retranslate);
}

BulkCheckPage::~BulkCheckPage() = default;

void BulkCheckPage::retranslate()
{
    m_ui->retranslateUi(this);
    setEntryTexts(*m_ui->shown, {tr("All rows"), tr("Rows with a problem")});
    nameInnerParts(*this);
    m_model->setColumns(m_operation->columns());
    showState();
}

void BulkCheckPage::check(const QList<BulkRow> &rows)
{
    m_rows = rows;
    begin();
}

void BulkCheckPage::begin()
{
    m_model->setRows({}, {});
    m_check = std::make_unique<BulkCheck>(m_operation, m_rows);
    connect(m_check.get(), &BulkCheck::finished, this, &BulkCheckPage::take);
    m_ui->message->showContent({});
    showState();
}

void BulkCheckPage::take()
{
    const std::unique_ptr<BulkCheck, QScopedPointerDeleteLater> check(m_check.release());
    if (check->error()) {
        m_ui->message->showMessage([error = *check->error()] {
            const ApiErrorText text = describe(error);
            return MessageBar::Content{.severity = MessageBar::Severity::Error,
                                       .caption = text.caption,
                                       .text = text.explanation,
                                       .details = text.details,
                                       .action = tr("Try again")};
        });
    } else {
        m_model->setRows(m_operation->columns(), check->rows());
        m_ui->table->setRows(m_shown, charactersOf);
        const bool hasProblems
            = std::any_of(check->rows().cbegin(), check->rows().cend(),
                          [](const CheckedBulkRow &row) { return !row.isGood(); });
        m_ui->shown->setCurrentIndex(hasProblems ? 1 : 0);
        m_ui->table->selectRow(0);
    }
    showState();
}

QList<BulkRow> BulkCheckPage::chosen() const
{
    return m_model->chosen();
}

int BulkCheckPage::total() const
{
    return int(m_rows.size());
}

bool BulkCheckPage::isComplete() const
{
    return !m_check && m_model->chosenCount() > 0;
}

void BulkCheckPage::showState()
{
    const bool isBusy = m_check != nullptr;
    m_ui->busy->setVisible(isBusy);
    m_ui->table->setEnabled(!isBusy);
    if (isBusy)
        m_ui->summary->setText(tr("Reading what the account has already…"));
    else if (m_model->rowCount() > 0)
        m_ui->summary->setText(
            BulkText::counts(m_model->rows()) + QStringLiteral("; ")
            + tr("%1 to be sent").arg(QLocale().toString(m_model->chosenCount())));
    else
        m_ui->summary->clear();
    emit completeChanged();
}

void BulkCheckPage::showRows()
{
    const bool showsAll = m_ui->shown->currentIndex() == 0;
    m_shown->setFilterRegularExpression(showsAll ? QString() : QStringLiteral("^false$"));
}
