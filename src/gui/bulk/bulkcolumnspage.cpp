// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bulk/bulkcolumnspage.h"

#include "api/bulk/bulkdialect.h"
#include "bulk/ui_bulkcolumnspage.h"
#include "core/plaintext.h"
#include "core/retranslation.h"
#include "gui/bulk/bulkpreviewmodel.h"
#include "gui/widgets/entrytexts.h"
#include "gui/widgets/formaccess.h"
#include "gui/widgets/modeltexts.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>

namespace {

constexpr int previewCharacters = 24;

} // namespace

BulkColumnsPage::BulkColumnsPage(const QList<BulkColumn> &columns, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::BulkColumnsPage>())
    , m_columns(columns)
    , m_preview(new BulkPreviewModel(this))
{
    m_ui->setupUi(this);
    for (const QChar delimiter : {QChar(u','), QChar(u';'), QChar(u'\t'), QChar(noDelimiter)})
        m_ui->delimiter->addItem(QString(), QVariant(delimiter));
    m_ui->message->showContent({});
    addColumns();
    connect(m_ui->delimiter, &QComboBox::currentIndexChanged, this,
            &BulkColumnsPage::askForReading);
    connect(m_ui->headings, &QCheckBox::toggled, this, &BulkColumnsPage::askForReading);
    keepTranslated(*m_preview);
    keepTranslated(this, &BulkColumnsPage::retranslate);
}

BulkColumnsPage::~BulkColumnsPage() = default;

void BulkColumnsPage::retranslate()
{
    m_ui->retranslateUi(this);
    setEntryTexts(*m_ui->delimiter,
                  {tr("Comma"), tr("Semicolon"), tr("Tab"), tr("None: one value a line")});
    nameColumns();
    nameInnerParts(*this);
    if (m_table.columnCount() > 0)
        showTable(match());
}

void BulkColumnsPage::setColumns(const QList<BulkColumn> &columns)
{
    m_columns = columns;
    nameColumns();
}

void BulkColumnsPage::nameColumns()
{
    for (int i = 0; i < m_columns.size(); ++i) {
        const BulkColumn &column = m_columns.at(i);
        const bool isNeeded = column.need == BulkColumn::Need::Required;
        m_titles.at(i)->setText(isNeeded ? tr("%1 (needed)").arg(column.title) : column.title);
        m_hints.at(i)->setText(column.hint);
    }
}

void BulkColumnsPage::addColumns()
{
    auto *grid = new QGridLayout(m_ui->columnsContent);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(2, 1);
    for (int i = 0; i < m_columns.size(); ++i) {
        const BulkColumn &column = m_columns.at(i);
        auto *title = new QLabel;
        title->setTextFormat(Qt::PlainText);
        auto *box = new QComboBox;
        box->setObjectName(column.key);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        title->setBuddy(box);
        auto *hint = new QLabel;
        hint->setTextFormat(Qt::PlainText);
        hint->setWordWrap(true);
        grid->addWidget(title, i, 0);
        grid->addWidget(box, i, 1);
        grid->addWidget(hint, i, 2);
        m_titles += title;
        m_hints += hint;
        m_boxes += box;
        connect(box, &QComboBox::currentIndexChanged, this, &BulkColumnsPage::showState);
    }
    grid->setRowStretch(int(m_columns.size()), 1);
}

void BulkColumnsPage::setTable(const BulkTable &table)
{
    m_table = table;
    const QSignalBlocker noDelimiterSignals(m_ui->delimiter);
    const QSignalBlocker noHeadingSignals(m_ui->headings);
    m_ui->delimiter->setCurrentIndex(m_ui->delimiter->findData(table.delimiter));
    m_ui->headings->setChecked(table.headings == BulkTable::Headings::FirstRow);
    showTable(matchedColumns(table, m_columns));
}

void BulkColumnsPage::showTable(const BulkMatch &match)
{
    for (int i = 0; i < m_boxes.size(); ++i)
        fill(*m_boxes.at(i), match.at(i));
    m_preview->setTable(m_table);
    m_ui->preview->setRows(m_preview, [](int) { return previewCharacters; });
    const QString rows = tr("%n row(s)", nullptr, int(m_table.body().size()));
    m_ui->facts->setText(
        m_table.encoding.isEmpty() ? rows : rows + QStringLiteral(", ") + m_table.encoding);
    showState();
}

/// Each column of the list by its heading, else by its number and what stands in it first.
void BulkColumnsPage::fill(QComboBox &box, int chosen)
{
    const QSignalBlocker noSignals(&box);
    box.clear();
    box.addItem(tr("Not in the list"), -1);
    const QList<BulkTable::Row> body = m_table.body();
    for (int i = 0; i < m_table.columnCount(); ++i) {
        const QString heading = m_table.heading().value(i);
        const QString first = body.isEmpty() ? QString() : body.constFirst().cells.value(i);
        box.addItem(
            shownText(heading.isEmpty() ? tr("Column %1 (%2)").arg(i + 1).arg(first) : heading, 40),
            i);
    }
    box.setCurrentIndex(box.findData(chosen));
}

BulkMatch BulkColumnsPage::match() const
{
    BulkMatch match;
    for (const QComboBox *box : m_boxes)
        match += box->currentData().toInt();
    return match;
}

bool BulkColumnsPage::isComplete() const
{
    if (m_table.body().isEmpty())
        return false;
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i).need == BulkColumn::Need::Required
            && m_boxes.at(i)->currentData().toInt() < 0)
            return false;
    }
    return true;
}

void BulkColumnsPage::showState()
{
    m_ui->message->showContent({});
    if (!m_table.problem.isEmpty())
        m_ui->message->showContent({.severity = MessageBar::Severity::Error,
                                    .caption = tr("The list can't be read like this."),
                                    .text = m_table.problem});
    else if (m_table.body().isEmpty())
        m_ui->message->showContent(
            {.severity = MessageBar::Severity::Warning, .caption = tr("The list has no row.")});
    else if (!isComplete())
        m_ui->message->showContent({.severity = MessageBar::Severity::Warning,
                                    .caption = tr("Say in which column what is needed stands.")});
    emit completeChanged();
}

void BulkColumnsPage::askForReading()
{
    emit readingChanged({.delimiter = m_ui->delimiter->currentData().toChar(),
                         .headings = m_ui->headings->isChecked() ? BulkTable::Headings::FirstRow
                                                                 : BulkTable::Headings::None});
}
