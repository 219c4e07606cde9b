// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/export/exportchoice.h"

#include <QDialog>
#include <memory>

namespace Ui {
class ExportDialog;
}

/// Asks what to export of a table, in which form and whereto. What is wrong is told in the dialog;
/// it can't be accepted then.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    struct Field {
        int id = 0;
        QString title;
        bool isShown = false; ///< in the table: chosen at first
    };
    struct Content {
        QList<Field> fields; ///< in the order of the table
        qint64 selected = 0; ///< rows
        qint64 shown = 0;
        qint64 fetched = 0;
        QString fileName; ///< at first, without an ending
        QString folder; ///< at first, if there is none in the choice
    };

    /// \p choice is the last one.
    ExportDialog(Content content, const ExportChoice &choice, QWidget *parent = nullptr);
    ~ExportDialog() override;

    [[nodiscard]] ExportChoice choice() const;

private:
    void retranslate();
    void nameRows();
    void fillIn(const ExportChoice &choice);
    void addFormats();
    void addRows();
    void connectParts();
    void checkFields(bool all);
    void browse();
    void fitFileName();
    void showState();
    [[nodiscard]] ExportFormat format() const;
    [[nodiscard]] ExportChoice::Rows rows() const;
    [[nodiscard]] qint64 rowCount() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString hint() const;

    std::unique_ptr<Ui::ExportDialog> m_ui;
    const Content m_content;
};
