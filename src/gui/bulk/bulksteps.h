// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QLabel;

/// The steps of a dialog in one line, the current one in bold.
class BulkSteps : public QWidget {
    Q_OBJECT
public:
    explicit BulkSteps(QWidget *parent = nullptr);

    void setSteps(const QStringList &titles);
    void setCurrent(int step);

private:
    void addLabels();

    QList<QLabel *> m_labels;
    QStringList m_titles;
    int m_current = 0;
};
