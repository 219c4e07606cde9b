// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

namespace Ui {
class SubaccountLookupPanel;
}
class SubaccountLookup;

/// A short list that is read when the person wants it, dated.
class SubaccountLookupPanel : public QWidget {
    Q_OBJECT
public:
    explicit SubaccountLookupPanel(QWidget *parent = nullptr);
    ~SubaccountLookupPanel() override;

    /// Once. \p lookup must outlive the panel; \p name is for assistive technology.
    void setLookup(SubaccountLookup &lookup, const QString &name);

private:
    void showState();
    [[nodiscard]] QString note() const;

    std::unique_ptr<Ui::SubaccountLookupPanel> m_ui;
    SubaccountLookup *m_lookup = nullptr;
};
