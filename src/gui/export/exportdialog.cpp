// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/export/exportdialog.h"

#include "api/export/exporter.h"
#include "api/export/exporttime.h"
#include "core/retranslation.h"
#include "export/ui_exportdialog.h"
#include "gui/export/exporttext.h"
#include "gui/widgets/entrytexts.h"
#include "gui/widgets/formaccess.h"
#include "gui/widgets/helpbutton.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <array>

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int shownRole = Qt::UserRole + 1;

constexpr std::array offeredFormats{ExportFormat::Csv, ExportFormat::Spreadsheet,
                                    ExportFormat::JsonLines, ExportFormat::Markdown,
                                    ExportFormat::TabSeparated};

} // namespace

ExportDialog::ExportDialog(Content content, const ExportChoice &choice, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ExportDialog>())
    , m_content(std::move(content))
{
    m_ui->setupUi(this);
    addHelpButton(*m_ui->buttons);
    addFormats();
    addRows();
    for (const Field &field : m_content.fields) {
        auto *item = new QListWidgetItem(field.title, m_ui->fields);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(idRole, field.id);
        item->setData(shownRole, field.isShown);
    }
    m_ui->fields->setCurrentRow(0);
    checkFields(false);
    fillIn(choice);
    connectParts();
    fitFileName();
    keepTranslated(this, &ExportDialog::retranslate);
}

ExportDialog::~ExportDialog() = default;

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice;
    choice.options.format = format();
    choice.options.times = static_cast<ExportOptions::Times>(m_ui->times->currentIndex());
    if (m_ui->exact->isEnabled() && m_ui->exact->isChecked())
        choice.options.cells = ExportOptions::Cells::Exact;
    if (m_ui->byteOrderMark->isChecked())
        choice.options.byteOrderMark = ExportOptions::ByteOrderMark::With;
    choice.rows = rows();
    for (int i = 0; i < m_ui->fields->count(); ++i) {
        const QListWidgetItem &item = *m_ui->fields->item(i);
        if (item.checkState() == Qt::Checked)
            choice.fields.append(item.data(idRole).toInt());
    }
    if (!isForClipboard(format()))
        choice.path = m_ui->file->text();
    return choice;
}

void ExportDialog::fillIn(const ExportChoice &choice)
{
    m_ui->format->setCurrentIndex(m_ui->format->findData(int(choice.options.format)));
    // Rows that were chosen now say more than what was exported last.
    const auto wanted = m_content.selected > 1       ? ExportChoice::Rows::Selected
        : choice.rows == ExportChoice::Rows::Fetched ? ExportChoice::Rows::Fetched
                                                     : ExportChoice::Rows::Shown;
    m_ui->rows->setCurrentIndex(qMax(0, m_ui->rows->findData(int(wanted))));
    m_ui->times->setCurrentIndex(int(choice.options.times));
    m_ui->exact->setChecked(choice.options.cells == ExportOptions::Cells::Exact);
    m_ui->byteOrderMark->setChecked(choice.options.byteOrderMark
                                    == ExportOptions::ByteOrderMark::With);
    const QString folder = QFileInfo(choice.path).isDir() ? choice.path : m_content.folder;
    m_ui->file->setText(QDir(folder).filePath(m_content.fileName));
}

void ExportDialog::addFormats()
{
    for (const ExportFormat format : offeredFormats)
        m_ui->format->addItem({}, int(format));
    setEntryTexts(*m_ui->times, QStringList(2));
}

void ExportDialog::addRows()
{
    if (m_content.selected > 0)
        m_ui->rows->addItem({}, int(ExportChoice::Rows::Selected));
    m_ui->rows->addItem({}, int(ExportChoice::Rows::Shown));
    m_ui->rows->addItem({}, int(ExportChoice::Rows::Fetched));
}

void ExportDialog::retranslate()
{
    m_ui->retranslateUi(this);
    QStringList titles;
    for (const ExportFormat format : offeredFormats)
        titles.append(ExportText::formatTitle(format));
    setEntryTexts(*m_ui->format, titles);
    setEntryTexts(*m_ui->times, {tr("In my zone (%1)").arg(exportedZone({})), tr("UTC")});
    nameRows();
    nameInnerParts(*this);
    showState();
}

void ExportDialog::nameRows()
{
    const auto counted
        = [](const QString &text, qint64 count) { return text.arg(QLocale().toString(count)); };
    QStringList texts;
    if (m_content.selected > 0)
        texts += counted(tr("Selected (%1)"), m_content.selected);
    texts += counted(tr("Shown in the table (%1)"), m_content.shown);
    texts += counted(tr("All fetched (%1)"), m_content.fetched);
    setEntryTexts(*m_ui->rows, texts);
}

void ExportDialog::connectParts()
{
    connect(m_ui->format, &QComboBox::currentIndexChanged, this, [this] {
        fitFileName();
        showState();
    });
    connect(m_ui->rows, &QComboBox::currentIndexChanged, this, &ExportDialog::showState);
    connect(m_ui->fields, &QListWidget::itemChanged, this, &ExportDialog::showState);
    connect(m_ui->exact, &QCheckBox::toggled, this, &ExportDialog::showState);
    connect(m_ui->file, &QLineEdit::textChanged, this, &ExportDialog::showState);
    connect(m_ui->likeTable, &QPushButton::clicked, this, [this] { checkFields(false); });
    connect(m_ui->allFields, &QPushButton::clicked, this, [this] { checkFields(true); });
    connect(m_ui->browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ExportDialog::checkFields(bool all)
{
    for (int i = 0; i < m_ui->fields->count(); ++i) {
        QListWidgetItem *item = m_ui->fields->item(i);
        item->setCheckState(all || item->data(shownRole).toBool() ? Qt::Checked : Qt::Unchecked);
    }
}

void ExportDialog::browse()
{
    const QString ending = ExportText::fileEnding(format());
    // The hint says what happens to a file that is there.
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export to"), m_ui->file->text(),
        tr("%1 (*.%2);;All files (*)").arg(ExportText::formatTitle(format()), ending), nullptr,
        QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        m_ui->file->setText(QFileInfo(path).suffix().isEmpty() ? path + u'.' + ending : path);
}

/// Another format takes another ending, if the file has one of ours.
void ExportDialog::fitFileName()
{
    const QFileInfo file(m_ui->file->text());
    if (isForClipboard(format()) || m_ui->file->text().isEmpty())
        return;
    if (file.suffix().isEmpty() || ExportText::isOurEnding(file.suffix()))
        m_ui->file->setText(
            QDir(file.path())
                .filePath(file.completeBaseName() + u'.' + ExportText::fileEnding(format())));
}

void ExportDialog::showState()
{
    const bool isCsv = format() == ExportFormat::Csv;
    const bool isJson = format() == ExportFormat::JsonLines;
    const bool isExact = isCsv && m_ui->exact->isChecked();
    const bool needsFile = !isForClipboard(format());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->exact, m_ui->byteOrderMark})
        widget->setEnabled(isCsv);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->fields, m_ui->fieldsLabel,
                                                            m_ui->likeTable, m_ui->allFields})
        widget->setEnabled(!isJson);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->times, m_ui->timesLabel})
        widget->setEnabled(!isJson && !isExact);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_ui->file, m_ui->fileLabel, m_ui->browse})
        widget->setEnabled(needsFile);
    const QString wrong = problem();
    m_ui->hint->setText(wrong.isEmpty() ? hint() : wrong);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(wrong.isEmpty());
    m_ui->buttons->button(QDialogButtonBox::Ok)
        ->setText(needsFile ? tr("Export") : tr("Copy to clipboard"));
}

ExportFormat ExportDialog::format() const
{
    return static_cast<ExportFormat>(m_ui->format->currentData().toInt());
}

ExportChoice::Rows ExportDialog::rows() const
{
    return static_cast<ExportChoice::Rows>(m_ui->rows->currentData().toInt());
}

qint64 ExportDialog::rowCount() const
{
    switch (rows()) {
    case ExportChoice::Rows::Selected:
        return m_content.selected;
    case ExportChoice::Rows::Shown:
        return m_content.shown;
    case ExportChoice::Rows::Fetched:
        return m_content.fetched;
    }
    Q_UNREACHABLE();
}

QString ExportDialog::problem() const
{
    if (rowCount() == 0)
        return tr("There are no rows to export.");
    if (choice().fields.isEmpty() && format() != ExportFormat::JsonLines)
        return tr("Choose at least one field.");
    if (!isForClipboard(format()) && m_ui->file->text().isEmpty())
        return tr("Say which file to write to.");
    return exportProblem(rowCount(), choice().options);
}

QString ExportDialog::hint() const
{
    QString text = ExportText::formatHint(choice().options);
    if (!isForClipboard(format()) && QFileInfo(m_ui->file->text()).isFile())
        text = tr("This file exists and will be replaced once the new one is complete.") + u' '
            + text;
    return text;
}
