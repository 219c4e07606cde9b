// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <memory>

namespace Ui {
class ChangePlanDialog;
}
class ChangePlan;
class QPushButton;

/// Shows a plan before, while and after it is applied. Nothing is sent before Apply is pressed;
/// while a change is on the wire, the dialog stays until its answer comes.
class ChangePlanDialog : public QDialog {
    Q_OBJECT
public:
    /// Takes ownership of \p plan, which has not been started. \p workerName is the name of the
    /// subaccount that is worked as; may be empty.
    ChangePlanDialog(std::unique_ptr<ChangePlan> plan, const QString &workerName,
                     QWidget *parent = nullptr);
    ~ChangePlanDialog() override;

    [[nodiscard]] ChangePlan &plan() const { return *m_plan; }

    /// Cancels what is under way; closes where nothing is.
    void reject() override;

private:
    void retranslate();
    void connectParts();
    void showPlan();
    void showFields();
    void showAfterwards();
    void focusWhatIsNext();
    void showButtons();
    void growAsNeeded();
    void apply();
    void tryAgain();
    void copyRequestId();
    [[nodiscard]] bool isConfirmed() const;
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] QPushButton *applyButton() const;

    std::unique_ptr<Ui::ChangePlanDialog> m_ui;
    const std::unique_ptr<ChangePlan> m_plan;
    const QString m_workerName;
};
