// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/bulk/bulkcolumn.h"

#include <QFutureWatcher>
#include <QWidget>
#include <memory>

namespace Ui {
class BulkSourcePage;
}

/// Where the rows come from: a pasted list or a file.
class BulkSourcePage : public QWidget {
    Q_OBJECT
public:
    explicit BulkSourcePage(const QList<BulkColumn> &columns, QWidget *parent = nullptr);
    ~BulkSourcePage() override;

    /// The same columns, called otherwise.
    void setColumns(const QList<BulkColumn> &columns);

    /// Of a file; empty: the list was pasted.
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isComplete() const;

    /// Takes the rows from a file.
    void setPath(const QString &path);

    /// Why they can't be used, a sentence; empty: they can.
    void showProblem(const QString &problem);

signals:
    void completeChanged();

private:
    void retranslate();
    void showColumns();
    void choose();
    void saveTemplate();
    void showTemplateSaved();

    std::unique_ptr<Ui::BulkSourcePage> m_ui;
    QList<BulkColumn> m_columns;
    QString m_path;
    QString m_templatePath;
    QFutureWatcher<QString> m_saving; ///< the error, empty if there was none
};
