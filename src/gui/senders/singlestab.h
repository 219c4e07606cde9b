// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/singlesenderservice.h"
#include "gui/senders/listreading.h"
#include "gui/senders/sendersurroundings.h"
#include "gui/senders/sendertab.h"
#include "gui/widgets/accessgate.h"

#include <memory>

namespace Ui {
class SinglesTab;
}
class AllowedSendersList;
class QLabel;
class SenderFilter;
class SingleSenderModel;

/// The single addresses that may be sent from: list, add, send the verification mail again, remove.
class SinglesTab : public SenderTab {
    Q_OBJECT
public:
    /// \p allowed says whether single senders are switched off.
    SinglesTab(const SenderSurroundings &surroundings, AllowedSendersList &allowed,
               QWidget *parent = nullptr);
    ~SinglesTab() override;

    [[nodiscard]] QList<QAction *> actions() const override;
    [[nodiscard]] QWidget *details() override;
    void read() override;
    void cancel() override;
    void focusFilter() override;

private:
    void retranslate();
    void nameActions();
    void setUpActions();
    void connectParts();
    void add();
    void resend();
    void remove();
    void propose(const NewSingleSender &sender);
    void showState();
    void showChoice();
    [[nodiscard]] std::optional<SingleSender> chosen() const;
    [[nodiscard]] QString footer() const;

    std::unique_ptr<Ui::SinglesTab> m_ui;
    SenderSurroundings m_surroundings;
    AllowedSendersList &m_allowed;
    SingleSenderService m_service;
    ListReading m_reading;
    SingleSenderModel *m_model;
    SenderFilter *m_filter;
    QLabel *m_details;
    AccessGate m_gate;
    QAction *m_add;
    QAction *m_resend;
    QAction *m_remove;
};
