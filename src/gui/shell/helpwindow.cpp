// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/helpwindow.h"

#include "core/retranslation.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace {

/// In the language of the program, else in English.
QString helpText(const QString &name)
{
    for (const QString &language : {Retranslation::ofProgram().language(), QStringLiteral("en")}) {
        QFile file(QStringLiteral(":/help/%1/%2").arg(language, name));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
    , m_text(new QTextBrowser)
{
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(16);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    column->addWidget(buttons);
    resize(680, 640);
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { showPage(link.fileName()); });
    keepTranslated(this, &HelpWindow::retranslate);
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Outpost help"));
    m_text->setAccessibleName(tr("Help text"));
    showPage(m_name);
}

void HelpWindow::showPage(const QString &name)
{
    const QString text = helpText(name);
    if (text.isEmpty())
        return;
    m_name = name;
    m_text->setMarkdown(text);
}
