// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/about/diagnosticsdialog.h"

#include "core/retranslation.h"
#include "gui/widgets/helpbutton.h"
#include "gui/widgets/icons.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr QSize firstSize(720, 600);

} // namespace

DiagnosticsDialog::DiagnosticsDialog(const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_note(new QLabel)
    , m_text(new QPlainTextEdit)
    , m_outcome(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close))
{
    build(text);
    connect(m_copy, &QPushButton::clicked, this, &DiagnosticsDialog::copy);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    keepTranslated(this, &DiagnosticsDialog::retranslate);
}

void DiagnosticsDialog::build(const QString &text)
{
    for (QLabel *label : {m_note, m_outcome}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setPlainText(text);
    m_copy = m_buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_copy->setIcon(bundledIcon(QStringLiteral("edit-copy")));
    m_copy->setDefault(true);
    addHelpButton(*m_buttons);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_note);
    column->addWidget(m_text, 1);
    column->addWidget(m_outcome);
    column->addWidget(m_buttons);
    resize(firstSize);
}

void DiagnosticsDialog::retranslate()
{
    setWindowTitle(tr("Diagnostics for a bug report"));
    m_note->setText(
        tr("This text helps to find a fault: versions, display, settings that are not personal, "
           "numbers of accounts and requests, the last errors, and where files lie. It holds no "
           "key, no name of an account, no address and no subject. What you see is exactly what is "
           "copied; nothing is sent."));
    m_text->setAccessibleName(tr("Diagnostics"));
    m_outcome->setAccessibleName(tr("What was copied"));
    m_copy->setText(tr("&Copy diagnostics"));
    m_outcome->clear();
}

void DiagnosticsDialog::copy()
{
    const QString text = m_text->toPlainText();
    QGuiApplication::clipboard()->setText(text);
    m_outcome->setText(tr("Copied %Ln line(s): the text above, and nothing else.", nullptr,
                          int(text.count(QLatin1Char('\n')))));
}
