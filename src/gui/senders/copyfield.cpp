// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/copyfield.h"

#include "core/plaintext.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/plaintooltip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

CopyField::CopyField(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_button(new QToolButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    m_text->setReadOnly(true);
    m_text->setFrame(false);
    QPalette colours = m_text->palette();
    colours.setColor(QPalette::Base, Qt::transparent);
    m_text->setPalette(colours);
    m_button->setAutoRaise(true);
    m_button->setIcon(bundledIcon(QStringLiteral("edit-copy")));
    m_button->setFocusPolicy(Qt::StrongFocus);
    connect(m_button, &QToolButton::clicked, this, &CopyField::copy);
}

void CopyField::setName(const QString &name)
{
    m_text->setAccessibleName(name);
    m_button->setAccessibleName(tr("Copy %1").arg(name));
    m_button->setToolTip(m_button->accessibleName());
}

void CopyField::showText(const QString &text)
{
    const QString shown = shownText(text);
    if (m_text->text() == shown)
        return;
    m_text->setText(shown);
    m_text->setCursorPosition(0);
    m_text->setToolTip(plainToolTip(shown));
    m_button->setEnabled(!shown.isEmpty());
}

void CopyField::copy()
{
    QGuiApplication::clipboard()->setText(m_text->text());
}
