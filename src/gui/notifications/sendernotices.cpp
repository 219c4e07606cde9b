// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/notifications/sendernotices.h"

#include "api/senders/dns/sendernotecodec.h"
#include "api/senders/dns/senderwatch.h"
#include "gui/notifications/desktopnotices.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto prefix = "sender-"_L1;
constexpr auto summaryKey = "senders"_L1;

/// A-labels are for machines; Qt leaves those that could deceive.
QString shown(const QString &domain)
{
    return QUrl::fromAce(QUrl::toAce(domain));
}

} // namespace

SenderNotices::SenderNotices(SenderWatch &watch, DesktopNotices &desktop, QObject *parent)
    : QObject(parent)
    , m_desktop(desktop)
{
    connect(&watch, &SenderWatch::worsened, this,
            [this](const SenderRef &sender, const QString &text) {
                m_worse.append({sender, text});
            });
    connect(&watch, &SenderWatch::looked, this, &SenderNotices::showAll);
    connect(&desktop, &DesktopNotices::activated, this, &SenderNotices::open);
}

void SenderNotices::showAll()
{
    const QList<Worse> worse = std::exchange(m_worse, {});
    if (worse.size() > mostOfARound)
        return showSummary(worse);
    for (const Worse &each : worse)
        show(each);
}

void SenderNotices::show(const Worse &worse)
{
    const QString key = prefix + senderKey(worse.sender);
    m_senders.insert(key, worse.sender);
    m_desktop.show({key, tr("%1 got worse").arg(shown(worse.sender.domain)), worse.text});
}

void SenderNotices::showSummary(const QList<Worse> &worse)
{
    QStringList names;
    for (const Worse &each : worse.mid(0, mostOfARound))
        names.append(shown(each.sender.domain));
    m_desktop.show({summaryKey, tr("%n senders got worse", nullptr, int(worse.size())),
                    tr("%1 and %n more.", nullptr, int(worse.size()) - mostOfARound)
                        .arg(names.join(QStringLiteral(", ")))});
}

void SenderNotices::open(const QString &key, const QString &activationToken)
{
    if (key == summaryKey || m_senders.contains(key))
        emit openRequested(m_senders.value(key), activationToken);
}
