// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/domainrecordspanel.h"

#include "api/senders/domainname.h"
#include "api/senders/senderdomaintext.h"
#include "core/retranslation.h"
#include "gui/senders/recordcard.h"
#include "gui/widgets/icons.h"
#include "senders/ui_domainrecordspanel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>
#include <QUrl>
#include <QUrlQuery>

namespace {

std::optional<RecordFinding> findingOf(const SenderDomainRow &row, const DomainRecord &record)
{
    if (!row.dns)
        return std::nullopt;
    for (const RecordFinding &finding : row.dns->records) {
        if (finding.host.compare(record.host, Qt::CaseInsensitive) == 0)
            return finding;
    }
    return std::nullopt;
}

QList<DnsPurpose> purposesOf(const SenderDomain &domain)
{
    QList<DnsPurpose> purposes{DnsPurpose::Dkim, DnsPurpose::ReturnPath};
    purposes.resize(purposes.size() + domain.trackers.size(), DnsPurpose::Tracking);
    return purposes;
}

QUrl mailUrl(const QString &subject, const QString &body)
{
    QUrl url(QStringLiteral("mailto:"));
    const auto encoded = [](QString text) {
        text.replace(QLatin1Char('\n'), QLatin1String("\r\n"));
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    url.setQuery(QStringLiteral("subject=%1&body=%2").arg(encoded(subject), encoded(body)),
                 QUrl::StrictMode);
    return url;
}

} // namespace

DomainRecordsPanel::DomainRecordsPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DomainRecordsPanel>())
{
    m_ui->setupUi(this);
    m_ui->scroll->viewport()->setAutoFillBackground(false);
    m_ui->content->setAutoFillBackground(false);
    m_ui->copyZone->setIcon(bundledIcon(QStringLiteral("edit-copy")));
    m_ui->said->hide();
    connect(m_ui->copyZone, &QPushButton::clicked, this, &DomainRecordsPanel::copyZoneBlock);
    setUpMessage();
    keepTranslated(this, &DomainRecordsPanel::retranslate);
}

DomainRecordsPanel::~DomainRecordsPanel() = default;

void DomainRecordsPanel::retranslate()
{
    m_ui->retranslateUi(this);
    m_write->setText(tr("&Write an e-mail…"));
    m_copy->setText(tr("&Copy the message"));
    say(m_said);
}

void DomainRecordsPanel::setUpMessage()
{
    m_ui->message->setIcon(bundledIcon(QStringLiteral("mail-message")));
    auto *menu = new QMenu(m_ui->message);
    m_write = menu->addAction({}, this, &DomainRecordsPanel::writeMessage);
    m_copy = menu->addAction(bundledIcon(QStringLiteral("edit-copy")), {}, this,
                             &DomainRecordsPanel::copyMessage);
    m_ui->message->setMenu(menu);
}

void DomainRecordsPanel::showRow(const SenderDomainRow &row)
{
    const bool isOther = row.domain.name != m_row.domain.name;
    m_row = row;
    if (isOther)
        say("");
    showCards(row);
}

void DomainRecordsPanel::showCards(const SenderDomainRow &row)
{
    const QList<DnsPurpose> purposes = purposesOf(row.domain);
    while (m_cards.size() > purposes.size())
        delete m_cards.takeLast();
    while (m_cards.size() < purposes.size()) {
        m_cards.append(new RecordCard(purposes.at(m_cards.size())));
        m_ui->cards->insertWidget(int(m_cards.size()) - 1, m_cards.constLast());
    }
    const auto show = [&](int card, const DomainRecord &record, bool isOff) {
        m_cards.at(card)->showContent({record, findingOf(row, record), isOff});
    };
    show(0, row.domain.dkim, false);
    show(1, row.domain.returnPath, false);
    for (int i = 0; i < row.domain.trackers.size(); ++i) {
        const DomainTracker &tracker = row.domain.trackers.at(i);
        show(2 + i, tracker.record, tracker.enabled == false);
    }
}

void DomainRecordsPanel::copyZoneBlock()
{
    QGuiApplication::clipboard()->setText(zoneBlock(m_row.domain));
    say(QT_TR_NOOP("The lines for the zone file are in the clipboard."));
}

void DomainRecordsPanel::copyMessage()
{
    QGuiApplication::clipboard()->setText(messageForDnsAdmin(m_row.domain));
    say(QT_TR_NOOP("The message is in the clipboard."));
}

void DomainRecordsPanel::writeMessage()
{
    const QString subject = tr("DNS records for %1").arg(domainToUnicode(m_row.domain.name));
    if (QDesktopServices::openUrl(mailUrl(subject, messageForDnsAdmin(m_row.domain))))
        return say(QT_TR_NOOP("Your mail program was asked to open the message."));
    copyMessage();
    say(QT_TR_NOOP("No mail program could be opened; the message is in the clipboard."));
}

void DomainRecordsPanel::say(const char *text)
{
    m_said = text;
    m_ui->said->setText(*text ? tr(text) : QString());
    m_ui->said->setVisible(*text);
}
