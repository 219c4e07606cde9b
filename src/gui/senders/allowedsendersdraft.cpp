// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/allowedsendersdraft.h"

#include "api/senders/changes/senderchanges.h"
#include "gui/senders/allowedsendersmodel.h"

#include <QCoreApplication>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AllowedTab)
};

} // namespace

AllowedSendersDraft::AllowedSendersDraft(const AllowedSenders &known,
                                         const AllowedSendersModel &entries,
                                         AllowedSenders::Mode mode)
    : m_known(known)
    , m_entries(entries)
    , m_mode(mode)
{
}

bool AllowedSendersDraft::isChanged() const
{
    return isModeChanged() || m_entries.isChanged();
}

bool AllowedSendersDraft::switchesOthersOff() const
{
    using Mode = AllowedSenders::Mode;
    return m_known.mode == Mode::Disabled && m_mode != Mode::Disabled;
}

/// Single entries leave the mode alone.
std::shared_ptr<ChangeAction> AllowedSendersDraft::action(ApiClient &client) const
{
    using namespace senderchanges;
    const QStringList added = m_entries.added();
    const QStringList removed = m_entries.removed();
    if (!isModeChanged() && removed.isEmpty())
        return addAllowedSenders(client, {.senders = added});
    if (!isModeChanged() && added.isEmpty())
        return removeAllowedSenders(client, {.senders = removed});
    return updateAllowedSenders(client, {.mode = m_mode, .senders = m_entries.wanted()});
}

QString AllowedSendersDraft::summary() const
{
    QStringList parts{Tr::tr("%Ln entries", nullptr, int(m_known.senders.size()))};
    if (!m_entries.added().isEmpty())
        parts.append(Tr::tr("%Ln to be added", nullptr, int(m_entries.added().size())));
    if (!m_entries.removed().isEmpty())
        parts.append(Tr::tr("%Ln to be removed", nullptr, int(m_entries.removed().size())));
    if (isModeChanged())
        parts.append(Tr::tr("another mode"));
    if (parts.size() > 1)
        parts.append(Tr::tr("not applied yet"));
    return parts.join(QStringLiteral(" · "));
}
