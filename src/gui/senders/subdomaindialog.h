// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/senderdomainchange.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

/// Asks for another name before a sender domain, of its return path or its tracking. Sends nothing.
class SubdomainDialog : public QDialog {
    Q_OBJECT
public:
    enum class Purpose { ReturnPath, Tracking };

    /// \p current is the one that is used now.
    SubdomainDialog(Purpose purpose, const QString &domain, const QString &current,
                    QWidget *parent = nullptr);

    [[nodiscard]] SubdomainChange change() const;

private:
    void retranslate();
    void showState();

    const Purpose m_purpose;
    const QString m_domain;
    const QString m_current;
    QLineEdit *m_name;
    QLabel *m_label;
    QLabel *m_hint;
    QDialogButtonBox *m_buttons;
};
