// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/recordcard.h"

#include "core/plaintext.h"
#include "core/retranslation.h"
#include "gui/senders/copyfield.h"
#include "gui/senders/senderdomaintext.h"
#include "gui/widgets/labelicon.h"
#include "senders/ui_recordcard.h"

#include <QResizeEvent>

namespace {

constexpr int cardIconSize = 16;
constexpr int charactersForThree = 84; ///< of average width: narrower, they stand below each other

void showOrHide(QLabel *label, const QIcon &icon)
{
    showIcon(*label, icon, cardIconSize);
    label->setVisible(!icon.isNull());
}

/// Of the service's words, which may be several lines.
QString shownLines(const QString &text)
{
    constexpr qsizetype most = 6;
    QStringList lines;
    const QStringList all = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : all.first(qMin(most, all.size())))
        lines.append(shownText(line));
    if (all.size() > most)
        lines.append(QStringLiteral("…"));
    return lines.join(u'\n');
}

void showOrHide(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

RecordCard::RecordCard(DnsPurpose purpose, QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::RecordCard>())
    , m_purpose(purpose)
{
    m_ui->setupUi(this);
    m_name = new CopyField;
    m_type = new CopyField;
    m_value = new CopyField;
    m_ui->publishRows->setWidget(0, QFormLayout::FieldRole, m_name);
    m_ui->publishRows->setWidget(1, QFormLayout::FieldRole, m_type);
    m_ui->publishRows->setWidget(2, QFormLayout::FieldRole, m_value);
    m_type->showText(QStringLiteral("CNAME"));
    keepTranslated(this, &RecordCard::retranslate);
}

RecordCard::~RecordCard() = default;

void RecordCard::retranslate()
{
    m_ui->retranslateUi(this);
    const QString what = dnsPurposeCaption(m_purpose);
    m_ui->title->setText(what);
    m_name->setName(tr("%1 name").arg(what));
    m_type->setName(tr("%1 type").arg(what));
    m_value->setName(tr("%1 value").arg(what));
    setAccessibleName(tr("%1 record").arg(what));
    if (m_content)
        showContent(Content(*m_content));
}

void RecordCard::showContent(const Content &content)
{
    m_content = content;
    m_name->showText(content.record.host);
    m_value->showText(content.record.expected);
    showBelief(content);
    showAnswers(content.isOff ? std::nullopt : content.finding);
    if (content.isOff)
        m_ui->here->setText(tr("Tracking is off: nothing has to be published."));
}

void RecordCard::showBelief(const Content &content)
{
    using namespace SenderDomainText;
    const std::optional<bool> isVerified = content.record.verified;
    const QString &observed = content.record.observed;
    const QString &status = content.record.status;
    showOrHide(m_ui->beliefIcon, content.isOff ? QIcon() : verifiedIcon(isVerified));
    m_ui->belief->setText(content.isOff ? tr("Off") : verified(isVerified));
    showOrHide(m_ui->observed,
               observed.isEmpty() ? QString() : tr("Sees %1").arg(shownText(observed)));
    const bool isSaid = !observed.isEmpty() && status.contains(observed);
    showOrHide(m_ui->status, isSaid ? QString() : shownLines(status));
}

void RecordCard::showAnswers(const std::optional<RecordFinding> &finding)
{
    const bool isChecked = finding.has_value();
    showOrHide(m_ui->faultIcon, isChecked ? SenderDomainText::dnsIcon(finding->fault) : QIcon());
    m_ui->fault->setText(isChecked ? dnsFaultCaption(finding->fault) : tr("Not checked"));
    m_ui->here->setText(isChecked ? tr("Here: %1").arg(shownText(finding->seenHere))
                                  : tr("“Check DNS” asks from this computer."));
    showOrHide(m_ui->atZone,
               isChecked ? tr("At the zone: %1").arg(shownText(finding->seenAtZone)) : QString());
    const bool isFault = isChecked && finding->fault != DnsFault::None;
    showOrHide(m_ui->finding, isFault ? shownText(finding->text) : QString());
    showOrHide(m_ui->nextStep, isFault ? shownText(finding->nextStep) : QString());
}

void RecordCard::resizeEvent(QResizeEvent *event)
{
    const bool isWide
        = event->size().width() >= charactersForThree * fontMetrics().averageCharWidth();
    m_ui->parts->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QFrame::resizeEvent(event);
}
