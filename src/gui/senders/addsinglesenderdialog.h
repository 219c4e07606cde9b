// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/singlesender.h"

#include <QDialog>
#include <memory>

namespace Ui {
class AddSingleSenderDialog;
}

/// Asks for an address to send from without its domain being verified. Sends nothing.
class AddSingleSenderDialog : public QDialog {
    Q_OBJECT
public:
    /// \p verified are the addresses that are there and verified: nothing is to be done for them.
    explicit AddSingleSenderDialog(QStringList verified, QWidget *parent = nullptr);
    ~AddSingleSenderDialog() override;

    [[nodiscard]] NewSingleSender sender() const;

private:
    void retranslate();
    void showState();

    std::unique_ptr<Ui::AddSingleSenderDialog> m_ui;
    const QStringList m_verified;
};
