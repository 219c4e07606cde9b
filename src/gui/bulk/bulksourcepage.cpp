// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bulk/bulksourcepage.h"

#include "api/bulk/bulkreader.h"
#include "bulk/ui_bulksourcepage.h"
#include "core/plaintext.h"
#include "core/retranslation.h"

#include <QFileDialog>
#include <QFontDatabase>
#include <QSaveFile>
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace {

QString titles(const QList<BulkColumn> &columns, BulkColumn::Need need)
{
    QStringList titles;
    for (const BulkColumn &column : columns) {
        if (column.need == need)
            titles += column.title;
    }
    return titles.join(QStringLiteral(", "));
}

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

BulkSourcePage::BulkSourcePage(const QList<BulkColumn> &columns, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::BulkSourcePage>())
    , m_columns(columns)
{
    m_ui->setupUi(this);
    m_ui->text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->noFile->hide();
    m_ui->message->showContent({});
    connect(m_ui->text, &QPlainTextEdit::textChanged, this, [this] { showProblem({}); });
    connect(m_ui->text, &QPlainTextEdit::textChanged, this, &BulkSourcePage::completeChanged);
    connect(m_ui->choose, &QPushButton::clicked, this, &BulkSourcePage::choose);
    connect(m_ui->noFile, &QPushButton::clicked, this, [this] { setPath({}); });
    connect(m_ui->saveTemplate, &QPushButton::clicked, this, &BulkSourcePage::saveTemplate);
    connect(&m_saving, &QFutureWatcherBase::finished, this, &BulkSourcePage::showTemplateSaved);
    setFocusProxy(m_ui->text);
    keepTranslated(this, &BulkSourcePage::retranslate);
}

BulkSourcePage::~BulkSourcePage() = default;

void BulkSourcePage::retranslate()
{
    m_ui->retranslateUi(this);
    showColumns();
}

void BulkSourcePage::setColumns(const QList<BulkColumn> &columns)
{
    m_columns = columns;
    showColumns();
}

void BulkSourcePage::showColumns()
{
    const QString optional = titles(m_columns, BulkColumn::Need::Optional);
    QString intro = tr("Paste a list or choose a CSV file. Each row needs: %1.")
                        .arg(titles(m_columns, BulkColumn::Need::Required));
    if (!optional.isEmpty())
        intro += u' ' + tr("It may have, too: %1.").arg(optional);
    m_ui->intro->setText(intro);
    m_ui->text->setPlaceholderText(QString::fromUtf8(bulkTemplate(m_columns)).remove(u'\r'));
}

QString BulkSourcePage::text() const
{
    return m_ui->text->toPlainText();
}

bool BulkSourcePage::isComplete() const
{
    return !m_path.isEmpty() || !m_ui->text->document()->isEmpty();
}

void BulkSourcePage::setPath(const QString &path)
{
    m_path = path;
    m_ui->file->setText(shownText(QFileInfo(path).fileName(), 80));
    m_ui->text->setEnabled(path.isEmpty());
    m_ui->textLabel->setEnabled(path.isEmpty());
    m_ui->noFile->setVisible(!path.isEmpty());
    showProblem({});
    emit completeChanged();
}

void BulkSourcePage::showProblem(const QString &problem)
{
    m_ui->message->showContent({});
    if (!problem.isEmpty())
        m_ui->message->showMessage([problem] {
            return MessageBar::Content{.severity = MessageBar::Severity::Error,
                                       .caption = tr("This list can't be used."),
                                       .text = problem};
        });
}

void BulkSourcePage::choose()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choose a list"), m_path.isEmpty() ? documents() : m_path,
        tr("Lists (*.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty())
        setPath(path);
}

void BulkSourcePage::saveTemplate()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save a template"),
                                                      documents() + QStringLiteral("/template.csv"),
                                                      tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    m_templatePath = path;
    m_saving.setFuture(QtConcurrent::run([path, content = bulkTemplate(m_columns)] {
        QSaveFile file(path);
        const bool isSaved = file.open(QIODevice::WriteOnly)
            && file.write(content) == content.size() && file.commit();
        return isSaved ? QString() : file.errorString();
    }));
}

void BulkSourcePage::showTemplateSaved()
{
    const QString error = m_saving.result();
    m_ui->message->showContent({});
    if (error.isEmpty())
        m_ui->message->showMessage([path = m_templatePath] {
            return MessageBar::Content{.caption = tr("The template is saved."), .text = path};
        });
    else
        m_ui->message->showMessage([error] {
            return MessageBar::Content{.severity = MessageBar::Severity::Error,
                                       .caption = tr("The template could not be saved."),
                                       .text = error};
        });
}
