// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/fetchbar.h"

#include "activity/ui_fetchbar.h"
#include "core/retranslation.h"

#include <QKeyEvent>

namespace {

/// A button that is hidden keeps its last text: no control is ever without a name.
void showOrHide(QPushButton &button, const QString &text)
{
    button.setVisible(!text.isEmpty());
    if (!text.isEmpty())
        button.setText(text);
}

} // namespace

FetchBar::FetchBar(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::FetchBar>())
{
    m_ui->setupUi(this);
    hide();
    connect(m_ui->accept, &QPushButton::clicked, this, &FetchBar::accepted);
    connect(m_ui->dismiss, &QPushButton::clicked, this, &FetchBar::dismissed);
    connect(m_ui->allRegions, &QCheckBox::toggled, this, &FetchBar::scopeChanged);
    keepTranslated(this, &FetchBar::retranslate);
}

FetchBar::~FetchBar() = default;

void FetchBar::showContent(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    showTexts();
    m_ui->allRegions->setVisible(content.offersRegions);
    setVisible(!content.caption.isEmpty());
}

void FetchBar::retranslate()
{
    m_ui->retranslateUi(this);
    showTexts();
}

void FetchBar::showTexts()
{
    const Content &content = m_content;
    m_ui->caption->setText(content.caption);
    m_ui->text->setText(content.text);
    m_ui->text->setVisible(!content.text.isEmpty());
    showOrHide(*m_ui->accept, content.accept);
    showOrHide(*m_ui->dismiss, content.dismiss);
}

FetchScope FetchBar::scope() const
{
    return m_ui->allRegions->isChecked() ? FetchScope::AllRegions : FetchScope::Asked;
}

void FetchBar::setScope(FetchScope scope)
{
    m_ui->allRegions->setChecked(scope == FetchScope::AllRegions);
}

void FetchBar::focusAccept()
{
    m_ui->accept->setFocus(Qt::OtherFocusReason);
}

/// Esc belongs to the bar while it has the focus, not to the page's action.
bool FetchBar::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && !m_content.dismiss.isEmpty()) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void FetchBar::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && !m_content.dismiss.isEmpty())
        emit dismissed();
    else if (isReturn && !m_content.accept.isEmpty())
        emit accepted();
    else
        QFrame::keyPressEvent(event);
}
