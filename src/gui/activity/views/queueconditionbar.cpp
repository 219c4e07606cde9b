// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/views/queueconditionbar.h"

#include "core/retranslation.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

QueueConditionBar::QueueConditionBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_remove(new QPushButton)
{
    setFrameShape(QFrame::StyledPanel);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 5, 4);
    row->addWidget(m_text, 1);
    row->addWidget(m_remove);
    connect(m_remove, &QPushButton::clicked, this, &QueueConditionBar::removeRequested);
    hide();
    keepTranslated(this, &QueueConditionBar::retranslate);
}

void QueueConditionBar::retranslate()
{
    m_remove->setText(tr("Show all"));
    m_remove->setAccessibleName(tr("Show all e-mails, not only queued ones"));
    showMinutes(m_minutes);
}

void QueueConditionBar::showMinutes(std::chrono::minutes minutes)
{
    m_minutes = minutes;
    m_text->setText(tr("Only e-mails that were processed more than %Ln minute(s) ago and of which "
                       "nothing else is known among the events fetched.",
                       nullptr, int(minutes.count())));
    setVisible(minutes.count() > 0);
}
