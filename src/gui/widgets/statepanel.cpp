// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/statepanel.h"

#include "core/retranslation.h"
#include "gui/widgets/labelicon.h"
#include "widgets/ui_statepanel.h"

#include <QClipboard>
#include <QGuiApplication>

namespace {

constexpr int panelIconSize = 64;

void showOrHide(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

/// A button that is hidden keeps its last text: no control is ever without a name.
void showOrHide(QAbstractButton *button, const QString &text)
{
    button->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        button->setText(text);
}

} // namespace

StatePanel::StatePanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::StatePanel>())
{
    m_ui->setupUi(this);
    QFont large = m_ui->caption->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    m_ui->caption->setFont(large);
    connect(m_ui->action, &QPushButton::clicked, this, &StatePanel::actionRequested);
    connect(m_ui->copyDetails, &QPushButton::clicked, this, &StatePanel::copyDetails);
    keepTranslated(this, &StatePanel::retranslate);
}

StatePanel::~StatePanel() = default;

void StatePanel::showContent(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    showTexts();
    m_ui->busy->setVisible(content.busy == Content::Busy::Yes);
    showIcon(*m_ui->icon, content.icon, panelIconSize);
    m_ui->icon->setVisible(!content.icon.isEmpty());
}

void StatePanel::retranslate()
{
    m_ui->retranslateUi(this);
    showTexts();
}

void StatePanel::showTexts()
{
    const Content &content = m_content;
    showOrHide(m_ui->caption, content.caption);
    showOrHide(m_ui->text, content.text);
    showOrHide(m_ui->nextStep, content.nextStep);
    showOrHide(m_ui->action, content.action);
    m_ui->copyDetails->setVisible(!content.details.isEmpty());
}

void StatePanel::copyDetails()
{
    QGuiApplication::clipboard()->setText(m_content.details);
}
