// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/bulk/bulkcheck.h"

#include <QWidget>
#include <memory>

class BulkCheckModel;
class BulkOperation;
class QSortFilterProxyModel;
namespace Ui {
class BulkCheckPage;
}

/// What is wrong with each row, and which of them are to be sent.
class BulkCheckPage : public QWidget {
    Q_OBJECT
public:
    explicit BulkCheckPage(std::shared_ptr<BulkOperation> operation, QWidget *parent = nullptr);
    ~BulkCheckPage() override;

    /// Reads what the account has, and checks \p rows. What was checked before is forgotten.
    void check(const QList<BulkRow> &rows);

    [[nodiscard]] QList<BulkRow> chosen() const;
    [[nodiscard]] int total() const;
    [[nodiscard]] bool isComplete() const;

signals:
    void completeChanged();

private:
    void retranslate();
    void begin();
    void take();
    void showState();
    void showRows();

    std::unique_ptr<Ui::BulkCheckPage> m_ui;
    std::shared_ptr<BulkOperation> m_operation;
    BulkCheckModel *m_model;
    QSortFilterProxyModel *m_shown;
    QList<BulkRow> m_rows;
    std::unique_ptr<BulkCheck> m_check; ///< under way
};
