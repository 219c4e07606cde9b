// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bulk/bulkexport.h"

#include "api/bulk/bulkresultrows.h"
#include "api/export/exporttime.h"
#include "core/clock.h"
#include "core/settings.h"
#include "gui/bulk/bulktext.h"
#include "gui/export/exportbar.h"
#include "gui/export/exportdialog.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace {

QString titleOf(int field)
{
    switch (field) {
    case BulkResults::Line:
        return BulkExport::tr("Line");
    case BulkResults::State:
        return BulkExport::tr("State");
    case BulkResults::Result:
        return BulkExport::tr("Result");
    case BulkResults::Id:
        return BulkExport::tr("Id");
    case BulkResults::RequestId:
        return BulkExport::tr("Request id");
    default:
        return BulkExport::tr("Time");
    }
}

QList<ExportDialog::Field> fieldsOf(const QList<BulkColumn> &columns)
{
    QList<ExportDialog::Field> fields{{BulkResults::Line, titleOf(BulkResults::Line), true}};
    for (int i = 0; i < columns.size(); ++i)
        fields.append({BulkResults::FirstColumn + i, columns.at(i).title, true});
    for (int field = BulkResults::State; field < BulkResults::FirstColumn; ++field)
        fields.append({field, titleOf(field), true});
    return fields;
}

BulkResults resultsOf(const BulkRun &run, const ExportChoice &choice)
{
    BulkResults results{
        .rows = run.rows(), .columns = run.operation().columns(), .fields = choice.fields};
    for (int field = 0; field < BulkResults::FirstColumn; ++field)
        results.titles[std::size_t(field)] = titleOf(field);
    results.titles[BulkResults::Time]
        = BulkExport::tr("Time (%1)").arg(exportedZone(choice.options));
    for (std::size_t i = 0; i < results.states.size(); ++i)
        results.states[i] = BulkText::state({.state = static_cast<BulkRowState>(i), .asks = true});
    return results;
}

} // namespace

BulkExport::BulkExport(ExportBar &bar, Settings &settings, const Clock &clock)
    : QObject(&bar)
    , m_bar(bar)
    , m_settings(settings)
    , m_clock(clock)
{
}

void BulkExport::ask(BulkRun &run)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString today = m_clock.now().toLocalTime().date().toString(Qt::ISODate);
    const ExportDialog::Content content{.fields = fieldsOf(run.operation().columns()),
                                        .shown = run.rows().size(),
                                        .fetched = run.rows().size(),
                                        .fileName = run.operation().id() + u'-' + today,
                                        .folder = QFileInfo(documents).isDir() ? documents
                                                                               : QDir::homePath()};
    auto *dialog = new ExportDialog(content, ExportChoice::fromJson(m_settings.exportChoice()),
                                    m_bar.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, watched = QPointer(&run)] {
        if (watched)
            start(*watched, dialog->choice());
    });
    dialog->open();
}

void BulkExport::start(const BulkRun &run, const ExportChoice &choice)
{
    m_settings.setExportChoice(
        choice.toJson(ExportChoice::fromJson(m_settings.exportChoice()).path));
    const BulkResults results = resultsOf(run, choice);
    m_bar.start([results] { return std::make_unique<BulkResultRows>(results); },
                results.rows.size(), choice.path, choice.options);
}
