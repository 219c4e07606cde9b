// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/views/queueconditionbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

QueueConditionBar::QueueConditionBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel)
{
    setFrameShape(QFrame::StyledPanel);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *remove = new QPushButton(tr("Show all"));
    remove->setAccessibleName(tr("Show all e-mails, not only queued ones"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 5, 4);
    row->addWidget(m_text, 1);
    row->addWidget(remove);
    connect(remove, &QPushButton::clicked, this, &QueueConditionBar::removeRequested);
    hide();
}

void QueueConditionBar::showMinutes(std::chrono::minutes minutes)
{
    m_text->setText(tr("Only e-mails that were processed more than %Ln minute(s) ago and of which "
                       "nothing else is known among the events fetched.",
                       nullptr, int(minutes.count())));
    setVisible(minutes.count() > 0);
}
