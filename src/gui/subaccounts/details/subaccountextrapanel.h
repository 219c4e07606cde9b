// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

namespace Ui {
class SubaccountExtraPanel;
}
class SubaccountExtra;

/// A short list that is read when the person wants it, dated.
class SubaccountExtraPanel : public QWidget {
    Q_OBJECT
public:
    explicit SubaccountExtraPanel(QWidget *parent = nullptr);
    ~SubaccountExtraPanel() override;

    /// Once. \p extra must outlive the panel; \p name is for assistive technology.
    void setExtra(SubaccountExtra &extra);

    /// Of its list, for a screen reader.
    void setName(const QString &name);

private:
    void retranslate();
    void showState();
    [[nodiscard]] QString note() const;

    std::unique_ptr<Ui::SubaccountExtraPanel> m_ui;
    SubaccountExtra *m_extra = nullptr;
};
