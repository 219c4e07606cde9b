// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/allowedsenders.h"
#include "gui/senders/sendersurroundings.h"
#include "gui/senders/sendertab.h"
#include "gui/widgets/accessgate.h"

#include <memory>

namespace Ui {
class AllowedTab;
}
class AllowedSendersDraft;
class AllowedSendersList;
class AllowedSendersModel;
class QLabel;
class SenderFilter;

/// The list that restricts who may send, and how it is read. Edited here, sent as one change.
class AllowedTab : public SenderTab {
    Q_OBJECT
public:
    AllowedTab(const SenderSurroundings &surroundings, AllowedSendersList &list,
               QWidget *parent = nullptr);
    ~AllowedTab() override;

    [[nodiscard]] QList<QAction *> actions() const override;
    [[nodiscard]] QWidget *details() override;
    void read() override;
    void cancel() override;
    void focusFilter() override;

private:
    void retranslate();
    void nameApply();
    void setUpParts();
    void connectParts();
    void take();
    void addEntry();
    void removeChosen();
    void apply();
    void discard();
    void showState();
    void showEntry();
    void showChanges();
    [[nodiscard]] AllowedSenders::Mode mode() const; ///< that is chosen
    void setMode(AllowedSenders::Mode mode);
    [[nodiscard]] AllowedSendersDraft draft() const;

    std::unique_ptr<Ui::AllowedTab> m_ui;
    SenderSurroundings m_surroundings;
    AllowedSendersList &m_list;
    AllowedSendersModel *m_model;
    SenderFilter *m_filter;
    QLabel *m_details;
    AccessGate m_gate;
    QAction *m_apply;
};
