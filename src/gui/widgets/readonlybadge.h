// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

/// Says that nothing can be changed in the open account.
class ReadOnlyBadge : public QFrame {
    Q_OBJECT
public:
    explicit ReadOnlyBadge(QWidget *parent = nullptr);

private:
    void retranslate();

    QLabel *m_text;
};
