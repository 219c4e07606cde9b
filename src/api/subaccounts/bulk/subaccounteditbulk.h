// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/bulk/bulkoperation.h"

class ApiClient;

/// Changes subaccounts, which are named by id or, where only one has it, by name. What a row leaves
/// empty stays as it is.
class SubaccountEditBulk final : public BulkOperation {
public:
    /// \p client must outlive it.
    explicit SubaccountEditBulk(ApiClient &client);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString nameOfRow(const BulkRow &row) const override;
    [[nodiscard]] const Endpoint &endpoint() const override;
    [[nodiscard]] QList<BulkColumn> columns() const override;
    [[nodiscard]] QString keyOf(const BulkRow &row) const override;
    [[nodiscard]] QList<BulkProblem> problemsOf(const BulkRow &row) const override;
    [[nodiscard]] ApiReplyOf<BulkContext> *readExisting(QObject *parent) override;
    [[nodiscard]] QList<BulkProblem> compare(BulkRow &row,
                                             const BulkContext &context) const override;
    [[nodiscard]] BulkPrice price(int rows) const override;
    [[nodiscard]] QString costOf(const QList<BulkRow> &rows) const override;
    [[nodiscard]] ApiReplyOf<BulkResult> *apply(const BulkRow &row, QObject *parent) override;
    [[nodiscard]] QString summaryOf(const BulkRow &row) const override;
    [[nodiscard]] QByteArray checkNoteOf(const BulkRow &row,
                                         const QStringList &made) const override;

private:
    ApiClient &m_client;
};
