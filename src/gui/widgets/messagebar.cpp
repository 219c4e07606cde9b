// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/messagebar.h"

#include "core/retranslation.h"
#include "gui/widgets/colours.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/labelicon.h"
#include "widgets/ui_messagebar.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

namespace {

constexpr int barIconSize = 22;

struct Look {
    QString icon;
    Ink ink;
};

Look lookOf(MessageBar::Severity severity)
{
    switch (severity) {
    case MessageBar::Severity::Error:
        return {QStringLiteral("dialog-error"), Ink::Bad};
    case MessageBar::Severity::Warning:
        return {QStringLiteral("dialog-warning"), Ink::Doubtful};
    case MessageBar::Severity::Information:
        break;
    }
    return {QStringLiteral("dialog-information"), Ink::Touched};
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::MessageBar>())
{
    m_ui->setupUi(this);
    setAutoFillBackground(true);
    hide();
    connect(m_ui->action, &QPushButton::clicked, this, &MessageBar::actionRequested);
    connect(m_ui->copyDetails, &QPushButton::clicked, this, &MessageBar::copyDetails);
    connect(m_ui->closeBar, &QToolButton::clicked, this, &QWidget::hide);
    keepTranslated(this, &MessageBar::retranslate);
}

MessageBar::~MessageBar() = default;

void MessageBar::showContent(const Content &content)
{
    m_again = {};
    present(content);
}

void MessageBar::showMessage(const std::function<Content()> &message)
{
    m_again = message;
    present(message());
}

void MessageBar::present(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    showTexts();
    showForm();
    showColours();
    if (!Retranslation::ofProgram().isUnderWay()) // what was closed stays so
        setVisible(!content.caption.isEmpty());
}

void MessageBar::retranslate()
{
    m_ui->retranslateUi(this);
    showTexts();
    if (m_again)
        present(m_again());
}

void MessageBar::showTexts()
{
    const Content &content = m_content;
    m_ui->caption->setText(content.caption);
    m_ui->text->setText(content.text);
    m_ui->text->setVisible(!content.text.isEmpty());
    m_ui->action->setVisible(!content.action.isEmpty());
    if (!content.action.isEmpty())
        m_ui->action->setText(content.action);
    m_ui->copyDetails->setVisible(!content.details.isEmpty());
}

void MessageBar::showForm()
{
    const bool isBanner = m_content.form == Form::Banner;
    m_ui->texts->setDirection(isBanner ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_ui->texts->setSpacing(isBanner ? 12 : 1);
    m_ui->texts->setStretch(1, isBanner ? 1 : 0);
    m_ui->caption->setWordWrap(!isBanner);
    m_ui->closeBar->setVisible(!isBanner);
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showColours();
    QFrame::changeEvent(event);
}

void MessageBar::showColours()
{
    const Look look = lookOf(m_content.severity);
    // Only this colour: what is left out is inherited, so that a new look arrives here, too.
    const QPalette general = QGuiApplication::palette();
    QPalette tinted;
    tinted.setColor(
        QPalette::Window,
        Colours::tinted(general.color(QPalette::Window), look.ink, Colours::Tint::Bar, general));
    setPalette(tinted);
    showIcon(*m_ui->icon, look.icon, barIconSize);
    m_ui->closeBar->setIcon(bundledIcon(QStringLiteral("window-close")));
}

void MessageBar::copyDetails()
{
    QGuiApplication::clipboard()->setText(m_content.details);
}
