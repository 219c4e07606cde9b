// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/senders/senderdomainrow.h"

#include <QWidget>
#include <memory>
#include <optional>

namespace Ui {
class DomainRecordsPanel;
}
class QAction;
class RecordCard;

/// The records of a sender domain, a card each, and all of them to be copied or sent to whoever
/// runs its DNS.
class DomainRecordsPanel : public QWidget {
    Q_OBJECT
public:
    explicit DomainRecordsPanel(QWidget *parent = nullptr);
    ~DomainRecordsPanel() override;

    void showRow(const SenderDomainRow &row);

public slots:
    void copyZoneBlock();
    void copyMessage();

    /// Opens the mail program of the system with the message; where there is none, copies it.
    void writeMessage();

private:
    void retranslate();
    void setUpMessage();
    void showCards(const SenderDomainRow &row);
    void say(const char *text); ///< in the context of this class, to be translated

    std::unique_ptr<Ui::DomainRecordsPanel> m_ui;
    SenderDomainRow m_row;
    QList<RecordCard *> m_cards;
    QAction *m_write = nullptr;
    QAction *m_copy = nullptr;
    const char *m_said = ""; ///< see say()
};
