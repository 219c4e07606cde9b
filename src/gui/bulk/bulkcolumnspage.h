// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/bulk/bulkmatch.h"
#include "api/bulk/bulkreader.h"

#include <QWidget>
#include <memory>

class BulkPreviewModel;
class QComboBox;
class QLabel;
namespace Ui {
class BulkColumnsPage;
}

/// How the list is read, and which of its columns is what.
class BulkColumnsPage : public QWidget {
    Q_OBJECT
public:
    explicit BulkColumnsPage(const QList<BulkColumn> &columns, QWidget *parent = nullptr);
    ~BulkColumnsPage() override;

    /// The same columns, called otherwise.
    void setColumns(const QList<BulkColumn> &columns);

    /// Shows a list as it was read; its columns are matched anew.
    void setTable(const BulkTable &table);

    [[nodiscard]] BulkMatch match() const;

    /// Every column that is needed is there, and a row.
    [[nodiscard]] bool isComplete() const;

signals:
    void completeChanged();

    /// The person wants the list to be read another way: setTable() is to follow.
    void readingChanged(const BulkReadOptions &options);

private:
    void retranslate();
    void nameColumns();
    void addColumns();
    void showTable(const BulkMatch &match);
    void fill(QComboBox &box, int chosen);
    void showState();
    void askForReading();

    std::unique_ptr<Ui::BulkColumnsPage> m_ui;
    QList<BulkColumn> m_columns;
    BulkTable m_table;
    QList<QLabel *> m_titles; ///< one a column, as the next two
    QList<QLabel *> m_hints;
    QList<QComboBox *> m_boxes;
    BulkPreviewModel *m_preview;
};
