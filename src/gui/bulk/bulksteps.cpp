// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bulk/bulksteps.h"

#include <QHBoxLayout>
#include <QLabel>

BulkSteps::BulkSteps(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 4);
    row->setSpacing(8);
}

void BulkSteps::setSteps(const QStringList &titles)
{
    m_titles = titles;
    if (m_labels.isEmpty())
        addLabels();
    QFont bold = font();
    bold.setBold(true);
    for (int i = 0; i < m_labels.size(); ++i) {
        m_labels.at(i)->setText(titles.at(i));
        m_labels.at(i)->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(titles.at(i)) + 1);
    }
    setCurrent(m_current);
}

void BulkSteps::addLabels()
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    for (qsizetype i = 0; i < m_titles.size(); ++i) {
        if (i > 0) {
            auto *arrow = new QLabel(QStringLiteral("›"));
            arrow->setEnabled(false);
            row->addWidget(arrow);
        }
        auto *label = new QLabel;
        label->setTextFormat(Qt::PlainText);
        row->addWidget(label);
        m_labels += label;
    }
    row->addStretch(1);
}

/// Weight and enabledness tell it to the eye; the name to a screen reader.
void BulkSteps::setCurrent(int step)
{
    m_current = step;
    for (int i = 0; i < m_labels.size(); ++i) {
        QFont weight = font();
        weight.setBold(i == step);
        m_labels.at(i)->setFont(weight);
        m_labels.at(i)->setEnabled(i <= step);
    }
    setAccessibleName(
        tr("Step %1 of %2: %3").arg(step + 1).arg(m_titles.size()).arg(m_titles.value(step)));
}
