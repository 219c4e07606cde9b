// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/followbar.h"

#include "activity/ui_followbar.h"
#include "core/retranslation.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/plaintooltip.h"

FollowBar::FollowBar(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FollowBar>())
{
    m_ui->setupUi(this);
    m_ui->toNew->setIcon(bundledIcon(QStringLiteral("go-top")));
    hide();
    connect(m_ui->toNew, &QPushButton::clicked, this, &FollowBar::newRequested);
    connect(m_ui->again, &QPushButton::clicked, this, &FollowBar::againRequested);
    keepTranslated(this, &FollowBar::retranslate);
}

FollowBar::~FollowBar() = default;

void FollowBar::showContent(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    showTexts();
    m_ui->again->setVisible(content.offersAgain);
    setVisible(!content.status.isEmpty());
}

void FollowBar::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->toNew->setAccessibleName(tr("New events"));
    showTexts();
}

void FollowBar::showTexts()
{
    const Content &content = m_content;
    m_ui->status->showText(content.status);
    m_ui->status->setToolTip(plainToolTip(content.toolTip));
    m_ui->toNew->setText(content.toNew);
    m_ui->toNew->setVisible(!content.toNew.isEmpty());
}
