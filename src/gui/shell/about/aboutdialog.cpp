// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/about/aboutdialog.h"

#include "core/retranslation.h"
#include "gui/widgets/icons.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int iconSize = 64;
constexpr int charactersWide = 68;

QString textOf(const QList<Fact> &versions)
{
    QStringList lines;
    for (const Fact &fact : versions)
        lines.append(QStringLiteral("%1: %2").arg(fact.name, fact.value));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

AboutDialog::AboutDialog(const QList<Fact> &versions, QWidget *parent)
    : QDialog(parent)
    , m_icon(new QLabel)
    , m_caption(new QLabel)
    , m_text(new QLabel)
    , m_versions(new QPlainTextEdit)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close))
{
    build(versions);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_versions->toPlainText()); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    keepTranslated(this, &AboutDialog::retranslate);
}

void AboutDialog::build(const QList<Fact> &versions)
{
    m_icon->setPixmap(programIcon().pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_caption->setFont(large);
    for (QLabel *label : {m_caption, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_text->setWordWrap(true);
    m_versions->setReadOnly(true);
    m_versions->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_versions->setTabChangesFocus(true);
    m_versions->setPlainText(textOf(versions));
    m_versions->setLineWrapMode(QPlainTextEdit::NoWrap);
    const QMargins margins(12, 12, 12, 12);
    m_versions->setMinimumSize(fontMetrics().averageCharWidth() * charactersWide,
                               fontMetrics().lineSpacing() * int(versions.size() + 1) + 16);
    m_copy = m_buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_copy->setIcon(bundledIcon(QStringLiteral("edit-copy")));
    auto *words = new QVBoxLayout;
    words->addWidget(m_caption);
    words->addWidget(m_text);
    auto *head = new QHBoxLayout;
    head->setSpacing(margins.left());
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margins);
    column->setSpacing(margins.left());
    column->addLayout(head);
    column->addWidget(m_versions, 1);
    column->addWidget(m_buttons);
    m_buttons->button(QDialogButtonBox::Close)->setDefault(true);
}

void AboutDialog::retranslate()
{
    setWindowTitle(tr("About Outpost"));
    m_caption->setText(tr("Outpost %1").arg(QStringLiteral(OUTPOST_VERSION)));
    m_text->setText(tr("An independent desktop console for people who run their mail through "
                       "SMTP2GO.\n\nFree software under the GNU General Public License, version 3 "
                       "or later. Icons of the Breeze set by the KDE community."));
    m_versions->setAccessibleName(tr("Versions"));
    m_copy->setText(tr("&Copy versions"));
}
