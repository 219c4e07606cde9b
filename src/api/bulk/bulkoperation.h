// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apireply.h"
#include "api/bulk/bulkcolumn.h"
#include "api/bulk/bulkcontext.h"
#include "api/bulk/bulkprice.h"
#include "api/bulk/bulkproblem.h"
#include "api/bulk/bulkresult.h"
#include "api/bulk/bulkrow.h"
#include "net/endpoint.h"

#include <QList>

/// Something that can be done to many: an area implements it, BulkCheck and BulkRun carry it out.
/// What is const and takes no parent may be called in any thread.
class BulkOperation {
public:
    virtual ~BulkOperation() = default;

    /// The same in every run of the program, e.g. "subaccount-add".
    [[nodiscard]] virtual QString id() const = 0;

    /// For people, e.g. "Add subaccounts".
    [[nodiscard]] virtual QString title() const = 0;

    /// What a row is called, for people, e.g. "Subaccount".
    [[nodiscard]] virtual QString nameOfRow(const BulkRow &row) const = 0;

    /// The write that is called once a row.
    [[nodiscard]] virtual const Endpoint &endpoint() const = 0;

    /// The first one names the row: a list without headings is a list of it.
    [[nodiscard]] virtual QList<BulkColumn> columns() const = 0;

    /// Two rows of one key are duplicates, and the second isn't sent while the first one is in
    /// doubt. Empty: of no other row.
    [[nodiscard]] virtual QString keyOf(const BulkRow &row) const = 0;

    /// How bad it is to have two rows of one key.
    [[nodiscard]] virtual BulkProblem::Weight weightOfDuplicates() const
    {
        return BulkProblem::Weight::Wrong;
    }

    /// What is wrong with the form of a row, e.g. a plan size that isn't sold. Required columns
    /// and duplicates in the file are not its business.
    [[nodiscard]] virtual QList<BulkProblem> problemsOf(const BulkRow &row) const = 0;

    /// Reads what the account has. Never null; \p parent owns the reply.
    [[nodiscard]] virtual ApiReplyOf<BulkContext> *readExisting(QObject *parent) = 0;

    /// What is wrong with a row of good form in this account; completes BulkRow::known.
    [[nodiscard]] virtual QList<BulkProblem> compare(BulkRow &row,
                                                     const BulkContext &context) const = 0;

    /// How many calls so many rows take, and how long.
    [[nodiscard]] virtual BulkPrice price(int rows) const = 0;

    /// What the service charges for \p rows, a sentence; empty: nothing.
    [[nodiscard]] virtual QString costOf(const QList<BulkRow> &rows) const
    {
        Q_UNUSED(rows)
        return {};
    }

    /// Sends the write of a row, once. Never null; \p parent owns the reply.
    [[nodiscard]] virtual ApiReplyOf<BulkResult> *apply(const BulkRow &row, QObject *parent) = 0;

    /// The summary that apply() puts into the journal of writes, by which it is found again.
    [[nodiscard]] virtual QString summaryOf(const BulkRow &row) const = 0;

    /// The note for the WriteChecker of endpoint(), of a row that may have been sent. \p made are
    /// the ids that this run has made before it.
    [[nodiscard]] virtual QByteArray checkNoteOf(const BulkRow &row,
                                                 const QStringList &made) const = 0;
};
