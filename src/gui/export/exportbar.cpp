// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/export/exportbar.h"

#include "core/plaintext.h"
#include "core/retranslation.h"
#include "gui/export/exporttext.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>

ExportBar::ExportBar(QWidget *parent)
    : QWidget(parent)
    , m_message(new MessageBar)
    , m_progressRow(new QWidget)
    , m_label(new QLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton)
{
    m_label->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(m_progressRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_progressRow);
    column->addWidget(m_message);
    m_message->showContent({});
    m_progressRow->hide();
    connect(m_cancel, &QPushButton::clicked, this, &ExportBar::cancel);
    connect(m_message, &MessageBar::actionRequested, this, &ExportBar::openFolder);
    keepTranslated(this, &ExportBar::retranslate);
}

void ExportBar::retranslate()
{
    m_cancel->setText(tr("Cancel export"));
    m_progress->setAccessibleName(tr("Export progress"));
    showRows(m_rows);
}

void ExportBar::start(const ExportJob::MakeRows &makeRows, qint64 rowCount, const QString &path,
                      const ExportOptions &options)
{
    if (m_job)
        return;
    m_rowCount = rowCount;
    m_path = path;
    m_job = new ExportJob(makeRows, path, options, this);
    connect(m_job, &ExportJob::progressed, this, &ExportBar::showRows);
    connect(m_job, &ExportJob::finished, this, &ExportBar::finish);
    m_message->showContent({});
    showRows(0);
    showBusy(true);
}

void ExportBar::cancel()
{
    if (m_job)
        m_job->cancel();
}

void ExportBar::showRows(int rows)
{
    m_rows = rows;
    const QLocale locale;
    m_progress->setMaximum(1000);
    m_progress->setValue(m_rowCount > 0 ? int(qint64(rows) * 1000 / m_rowCount) : 0);
    const bool isPacking = rows >= m_rowCount; // the last step has no measure
    if (isPacking)
        m_progress->setMaximum(0);
    m_label->setText(isPacking ? tr("Completing the export…")
                               : tr("Exporting %1 of %2 rows…")
                                     .arg(locale.toString(rows), locale.toString(m_rowCount)));
}

void ExportBar::finish(const ExportOutcome &outcome)
{
    m_job->deleteLater();
    m_job = nullptr;
    if (outcome.kind == ExportOutcome::Kind::Done && outcome.path.isEmpty())
        QGuiApplication::clipboard()->setText(QString::fromUtf8(outcome.text));
    m_message->showContent({}); // so that the same message shows once more
    m_message->showMessage([outcome] {
        MessageBar::Content content = ExportText::message(outcome);
        if (!outcome.path.isEmpty())
            content.action = tr("Open folder");
        return content;
    });
    showBusy(false);
}

void ExportBar::showBusy(bool busy)
{
    m_progressRow->setVisible(busy);
    emit busyChanged(busy);
}

void ExportBar::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath()));
}
